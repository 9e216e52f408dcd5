//! Defines function URLs.

use stanchion_aws::lambda;
use stanchion_aws::lambda::permission::FunctionUrlAuthType;
use stanchion_aws::lambda::url as l1;
use stanchion_core::Scope;
use stanchion_template::{SetOpt, Value};

use super::Function;
use crate::iam::{Role, Statement};
use crate::non_empty::non_empty;

/// The callers that a function URL authorizes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UrlAuthorization {
    /// Callers that IAM allows: see [`FunctionUrl::grant_invoke`].
    Iam,
    /// Everyone on the internet.
    Everyone,
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HttpMethod {
    /// GET.
    Get,
    /// HEAD.
    Head,
    /// POST.
    Post,
    /// PUT.
    Put,
    /// PATCH.
    Patch,
    /// DELETE.
    Delete,
    /// Any method.
    Any,
}

impl HttpMethod {
    /// Returns the name of the method in a request, or `ANY`.
    pub fn name(self) -> &'static str {
        match self {
            HttpMethod::Get => "GET",
            HttpMethod::Head => "HEAD",
            HttpMethod::Post => "POST",
            HttpMethod::Put => "PUT",
            HttpMethod::Patch => "PATCH",
            HttpMethod::Delete => "DELETE",
            HttpMethod::Any => "ANY",
        }
    }
}

/// The rules of cross-origin resource sharing (CORS): the origins whose pages may call from a browser.
#[derive(Clone, Debug)]
#[must_use = "give it to an API or a function's address"]
pub struct Cors {
    pub(crate) origins: Vec<String>,
    pub(crate) methods: Vec<HttpMethod>,
    pub(crate) headers: Vec<String>,
    pub(crate) exposed_headers: Vec<String>,
    pub(crate) credentials: bool,
    pub(crate) max_age_seconds: Option<u32>,
}

impl Cors {
    /// Allows pages of some origins, such as `https://example.com`, with any method.
    pub fn origins<O: Into<String>>(origins: impl IntoIterator<Item = O>) -> Cors {
        Cors {
            origins: origins.into_iter().map(Into::into).collect(),
            methods: vec![HttpMethod::Any],
            headers: Vec::new(),
            exposed_headers: Vec::new(),
            credentials: false,
            max_age_seconds: None,
        }
    }

    /// Sets the allowed methods. Default: any.
    pub fn methods(mut self, methods: impl IntoIterator<Item = HttpMethod>) -> Cors {
        self.methods = methods.into_iter().collect();
        self
    }

    /// Adds an allowed request header. Default: none.
    pub fn header(mut self, name: impl Into<String>) -> Cors {
        self.headers.push(name.into());
        self
    }

    /// Adds a response header that pages may read. Default: none.
    pub fn expose_header(mut self, name: impl Into<String>) -> Cors {
        self.exposed_headers.push(name.into());
        self
    }

    /// Allows requests with credentials, such as cookies. Not valid with the origin `*`. Default: off.
    pub fn credentials(mut self) -> Cors {
        self.credentials = true;
        self
    }

    /// Sets the number of seconds for which a browser caches a preflight response, 0-86,400. Default: that of the
    /// browser.
    pub fn max_age_seconds(mut self, seconds: u32) -> Cors {
        self.max_age_seconds = Some(seconds);
        self
    }

    /// Returns the names of the methods. CORS writes any method as `*`.
    pub(crate) fn method_names(&self) -> Vec<&'static str> {
        let name = |it: &HttpMethod| if *it == HttpMethod::Any { "*" } else { it.name() };
        self.methods.iter().map(name).collect()
    }
}

/// A function URL: an HTTPS endpoint of a function.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::lambda::{Code, Function, Runtime, UrlAuthorization};
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let code = Code::inline("def handler(event, context): return {}\n");
/// let function = Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(&stack, "Wall");
/// let url = function.url(UrlAuthorization::Iam).build(&stack, "Url");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct FunctionUrl {
    resource: lambda::UrlRef,
    function: Function,
}

/// Builds a [`FunctionUrl`].
#[derive(Clone, Debug)]
#[must_use = "an address exists after `build`"]
pub struct FunctionUrlBuilder {
    function: Function,
    authorization: UrlAuthorization,
    cors: Option<Cors>,
    streaming: bool,
}

impl FunctionUrl {
    /// Returns the URL.
    pub fn url(&self) -> Value<String> {
        self.resource.function_url()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &lambda::UrlRef {
        &self.resource
    }

    /// Allows a role to invoke the function URL.
    pub fn grant_invoke(&self, role: &Role) {
        let actions = ["lambda:InvokeFunction", "lambda:InvokeFunctionUrl"];
        role.allow(Statement::allow(actions).on(self.function.arn()));
    }
}

impl Function {
    /// Returns a builder for a function URL.
    pub fn url(&self, authorization: UrlAuthorization) -> FunctionUrlBuilder {
        FunctionUrlBuilder::new(self, authorization)
    }
}

impl FunctionUrlBuilder {
    pub(super) fn new(function: &Function, authorization: UrlAuthorization) -> FunctionUrlBuilder {
        let function = function.clone();
        FunctionUrlBuilder { function, authorization, cors: None, streaming: false }
    }

    /// Sets the CORS rules. Default: no cross-origin access.
    pub fn cors(mut self, cors: Cors) -> Self {
        self.cors = Some(cors);
        self
    }

    /// Streams the response. Default: off.
    pub fn streaming(mut self) -> Self {
        self.streaming = true;
        self
    }

    /// Creates the function URL.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> FunctionUrl {
        let scope = scope.construct(id);
        let authorization = match self.authorization {
            UrlAuthorization::Iam => l1::AuthType::AWS_IAM,
            UrlAuthorization::Everyone => l1::AuthType::NONE,
        };
        let cors = self.cors.map(|it| {
            let methods: Vec<Value<l1::AllowMethod>> =
                it.method_names().into_iter().map(Value::constant).collect();
            l1::Cors::new()
                .set_opt(it.credentials.then_some(true), l1::Cors::allow_credentials)
                .set_opt(non_empty(it.headers), l1::Cors::allow_headers)
                .set_opt(non_empty(methods), l1::Cors::allow_methods)
                .set_opt(non_empty(it.origins), l1::Cors::allow_origins)
                .set_opt(non_empty(it.exposed_headers), l1::Cors::expose_headers)
                .set_opt(it.max_age_seconds, l1::Cors::max_age)
        });
        let url =
            lambda::Url::new().auth_type(authorization).set_opt(cors, lambda::Url::cors).set_opt(
                self.streaming.then_some(l1::InvokeMode::RESPONSE_STREAM),
                lambda::Url::invoke_mode,
            );
        let resource = scope.add("Url", url.target_function_arn(self.function.arn()));
        if self.authorization == UrlAuthorization::Everyone {
            // A caller needs both permissions. Source: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
            let permission = |action: &'static str| {
                let permission = lambda::Permission::new().action(action);
                permission.function_name(self.function.arn())
            };
            let call = permission("lambda:InvokeFunctionUrl")
                .function_url_auth_type(FunctionUrlAuthType::NONE)
                .principal("*");
            scope.add("CallPermission", call);
            let invoke =
                permission("lambda:InvokeFunction").invoked_via_function_url(true).principal("*");
            scope.add("InvokePermission", invoke);
        }
        FunctionUrl { resource, function: self.function }
    }
}
