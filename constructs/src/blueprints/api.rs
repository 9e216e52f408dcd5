//! Configures the HTTP APIs of blueprints.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::{Diagnostic, Scope};

use super::outside;
use crate::http_api::{Authorization, HttpApi, Throttle};
use crate::lambda::{Cors, HttpMethod};

/// The settings of an HTTP API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct ApiConfig {
    /// The callers that the API authorizes.
    pub authorization: ApiAuthorization,
    /// The origins whose pages may call the API from a browser (CORS).
    pub allow_origins: Vec<String>,
    /// The steady-state limit of requests per second.
    pub rate: f64,
    /// The maximum number of concurrent requests in a burst.
    pub burst: u32,
}

impl Default for ApiConfig {
    fn default() -> ApiConfig {
        ApiConfig {
            authorization: ApiAuthorization::default(),
            allow_origins: Vec::new(),
            rate: 50.0,
            burst: 100,
        }
    }
}

/// The callers that an API authorizes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ApiAuthorization {
    /// Callers that IAM allows. They sign their requests.
    #[default]
    Iam,
    /// Everyone on the internet.
    Everyone,
}

impl ApiConfig {
    /// Reports invalid values that the types allow.
    pub(super) fn check(&self, findings: &mut Vec<Diagnostic>) {
        if !(self.rate > 0.0 && self.rate <= 10_000.0) {
            findings.push(outside("api.rate", self.rate, "above 0, at most 10000"));
        }
        if !(1..=5000).contains(&self.burst) {
            findings.push(outside("api.burst", self.burst, "1-5000"));
        }
        for (at, origin) in self.allow_origins.iter().enumerate() {
            if origin != "*" && !origin.contains("://") {
                let allowed = "an origin such as https://example.com, or *";
                let property = format!("api.allowOrigins.{at}");
                findings.push(outside(&property, format!("{origin:?}"), allowed));
            }
        }
    }

    /// Creates the API in a stack. Pages of other origins may call some methods.
    pub(super) fn build(
        &self,
        scope: &Scope,
        description: &str,
        methods: &[HttpMethod],
    ) -> HttpApi {
        let mut api = HttpApi::builder()
            .description(description)
            .throttle(Throttle { rate: self.rate, burst: self.burst });
        if !self.allow_origins.is_empty() {
            let origins = self.allow_origins.iter().map(String::as_str);
            let methods = methods.iter().copied();
            api = api.cors(Cors::origins(origins).methods(methods).header("content-type"));
        }
        api.build(scope, "Api")
    }

    /// Returns the authorization of the routes.
    pub(super) fn authorization(&self) -> Authorization {
        match self.authorization {
            ApiAuthorization::Iam => Authorization::Iam,
            ApiAuthorization::Everyone => Authorization::Everyone,
        }
    }
}
