//! Defines rules for requests of web pages.

use stanchion_aws::s3::bucket as l1;
use stanchion_template::{SetOpt, Value};

use crate::non_empty::non_empty;

/// A method that web pages may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CorsMethod {
    /// `DELETE`.
    Delete,
    /// `GET`.
    Get,
    /// `HEAD`.
    Head,
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
}

impl CorsMethod {
    fn value(self) -> Value<l1::AllowedMethod> {
        match self {
            CorsMethod::Delete => l1::AllowedMethod::DELETE,
            CorsMethod::Get => l1::AllowedMethod::GET,
            CorsMethod::Head => l1::AllowedMethod::HEAD,
            CorsMethod::Post => l1::AllowedMethod::POST,
            CorsMethod::Put => l1::AllowedMethod::PUT,
        }
    }
}

/// A rule that allows the web pages of some origins to send requests to a bucket.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a bucket"]
pub struct CorsRule {
    origins: Vec<String>,
    methods: Vec<CorsMethod>,
    headers: Vec<String>,
    exposed: Vec<String>,
    max_age_seconds: Option<u32>,
}

impl CorsRule {
    /// Returns a rule for origins, such as `https://www.example.com`, and methods. An origin has at most one `*`.
    pub fn new<O: Into<String>>(
        origins: impl IntoIterator<Item = O>,
        methods: impl IntoIterator<Item = CorsMethod>,
    ) -> CorsRule {
        CorsRule {
            origins: origins.into_iter().map(Into::into).collect(),
            methods: methods.into_iter().collect(),
            headers: Vec::new(),
            exposed: Vec::new(),
            max_age_seconds: None,
        }
    }

    /// Allows headers of requests. Default: none beyond the simple ones.
    pub fn allowed_headers<H: Into<String>>(
        mut self,
        headers: impl IntoIterator<Item = H>,
    ) -> CorsRule {
        self.headers.extend(headers.into_iter().map(Into::into));
        self
    }

    /// Shows headers of responses to pages, such as `ETag`. Default: none beyond the simple ones.
    pub fn exposed_headers<H: Into<String>>(
        mut self,
        headers: impl IntoIterator<Item = H>,
    ) -> CorsRule {
        self.exposed.extend(headers.into_iter().map(Into::into));
        self
    }

    /// Sets the number of seconds for which a browser remembers the response to a preflight request. Default: that of the
    /// browser.
    pub fn max_age_seconds(mut self, seconds: u32) -> CorsRule {
        self.max_age_seconds = Some(seconds);
        self
    }

    pub(super) fn into_l1(self) -> l1::CorsRule {
        use l1::CorsRule as It;
        It::new()
            .set_opt(non_empty(self.headers), It::allowed_headers)
            .allowed_methods(self.methods.into_iter().map(CorsMethod::value).collect::<Vec<_>>())
            .allowed_origins(self.origins)
            .set_opt(non_empty(self.exposed), It::exposed_headers)
            .set_opt(self.max_age_seconds, It::max_age)
    }
}
