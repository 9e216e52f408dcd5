//! Defines routes of HTTP APIs.

use stanchion_aws::{apigatewayv2, lambda};
use stanchion_check::facts::api_gateway::TIMEOUT_MILLIS;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, Value};

use super::{Authorization, HttpApi, Throttle};
use crate::lambda::{HttpMethod, Invocable};
use crate::non_empty::non_empty;
use crate::text;

/// A route of an HTTP API.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::http_api::{Authorization, HttpApi, Throttle};
/// use stanchion_constructs::lambda::{Code, Function, HttpMethod, Runtime};
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let code = Code::inline("def handler(event, context): return {}\n");
/// let function = Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(&stack, "Wall");
/// let api = HttpApi::builder().build(&stack, "Api");
/// api.route(HttpMethod::Post, "/messages", &function, Authorization::Iam)
///     .throttle(Throttle { rate: 10.0, burst: 20 })
///     .build("PostMessage");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Route {
    resource: apigatewayv2::RouteRef,
}

/// Builds a [`Route`].
#[derive(Clone, Debug)]
#[must_use = "a route exists after `build`"]
pub struct RouteBuilder {
    api: HttpApi,
    call: Option<(HttpMethod, String)>,
    to: Scope,
    arn: Value<String>,
    authorization: Authorization,
    timeout_millis: u32,
    throttle: Option<Throttle>,
}

impl Route {
    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &apigatewayv2::RouteRef {
        &self.resource
    }
}

impl HttpApi {
    /// Returns a builder for a route: a method, a path such as `/items/{id}` or `/{proxy+}`, the function that it
    /// invokes, and its authorization.
    pub fn route(
        &self,
        method: HttpMethod,
        path: impl Into<String>,
        to: &impl Invocable,
        authorization: Authorization,
    ) -> RouteBuilder {
        RouteBuilder::new(self, Some((method, path.into())), to, authorization)
    }

    /// Returns a builder for the route of requests that match no other route.
    pub fn default_route(&self, to: &impl Invocable, authorization: Authorization) -> RouteBuilder {
        RouteBuilder::new(self, None, to, authorization)
    }
}

impl RouteBuilder {
    pub(super) fn new(
        api: &HttpApi,
        call: Option<(HttpMethod, String)>,
        to: &impl Invocable,
        authorization: Authorization,
    ) -> RouteBuilder {
        RouteBuilder {
            api: api.clone(),
            call,
            to: to.scope().clone(),
            arn: to.invoke_arn(),
            authorization,
            timeout_millis: TIMEOUT_MILLIS.most,
            throttle: None,
        }
    }

    /// Sets the integration timeout in milliseconds, 50-30,000. Default: 30,000.
    pub fn timeout_millis(mut self, milliseconds: u32) -> Self {
        self.timeout_millis = milliseconds;
        self
    }

    /// Sets the throttling limits of the route. Default: those of the API.
    pub fn throttle(mut self, throttle: Throttle) -> Self {
        self.throttle = Some(throttle);
        self
    }

    /// Creates the route.
    #[track_caller]
    pub fn build(self, id: &str) -> Route {
        let scope = self.api.scope().construct(id);
        let (key, call) = match &self.call {
            None => ("$default".to_owned(), "$default".to_owned()),
            Some((method, path)) => {
                if !is_path(path) {
                    scope.report(
                        Diagnostic::new(code::API_007, "the path of the route is not valid")
                            .property("RouteKey")
                            .found(format!("{path:?}"))
                            .allowed(
                                "/, /items, /items/{id}, /files/{proxy+}: {name+} only at the end",
                            ),
                    );
                }
                let verb = if *method == HttpMethod::Any { "*" } else { method.name() };
                (format!("{} {path}", method.name()), format!("{verb}{}", pattern(path)))
            }
        };
        if !TIMEOUT_MILLIS.has(self.timeout_millis) {
            scope.report(
                Diagnostic::new(code::API_002, "the integration timeout is out of range")
                    .property("TimeoutInMillis")
                    .found(self.timeout_millis)
                    .allowed(format!(
                        "{}-{} milliseconds",
                        TIMEOUT_MILLIS.least, TIMEOUT_MILLIS.most
                    ))
                    .help(
                        "Let the function start the work, and let the caller poll for the result",
                    ),
            );
        }
        let integration = self.api.integration(&self.to, self.arn.clone(), self.timeout_millis);
        let permission = lambda::Permission::new()
            .action("lambda:InvokeFunction")
            .function_name(self.arn)
            .principal("apigateway.amazonaws.com")
            .source_arn(self.api.arn(&call));
        scope.add("Permission", permission);
        let (kind, authorizer, scopes) = match self.authorization {
            Authorization::Iam => ("AWS_IAM", None, Vec::new()),
            Authorization::Jwt(authorizer, scopes) => ("JWT", Some(authorizer.id()), scopes),
            Authorization::Everyone => ("NONE", None, Vec::new()),
        };
        let route = apigatewayv2::Route::new()
            .api_id(self.api.id())
            .set_opt(non_empty(scopes), apigatewayv2::Route::authorization_scopes)
            .authorization_type(kind)
            .set_opt(authorizer, apigatewayv2::Route::authorizer_id)
            .route_key(key.as_str())
            .target(text!["integrations/", integration]);
        let resource = scope.add("Route", route);
        if let Some(throttle) = self.throttle {
            self.api.throttle(key, throttle, resource.as_ref().clone());
        }
        Route { resource }
    }
}

/// Returns whether a path starts with a slash and each of its variables is a whole segment.
fn is_path(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let last = parts.len().saturating_sub(1);
    let word = |it: &str| {
        !it.is_empty() && it.bytes().all(|it| it.is_ascii_alphanumeric() || b"-._~".contains(&it))
    };
    path.starts_with('/')
        && parts.iter().enumerate().all(|(at, part)| {
            match part.strip_prefix('{').and_then(|it| it.strip_suffix('}')) {
                Some(name) => match name.strip_suffix('+') {
                    Some(name) => at == last && word(name),
                    None => word(name),
                },
                None => word(part) || (path == "/" && part.is_empty()),
            }
        })
}

/// Returns the path with a `*` for each variable.
fn pattern(path: &str) -> String {
    let part = |it: &str| if it.starts_with('{') { "*".to_owned() } else { it.to_owned() };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::{is_path, pattern};

    #[test]
    fn paths_of_routes() {
        for right in ["/", "/items", "/items/{id}", "/a/{b}/c", "/{proxy+}"] {
            assert!(is_path(right), "{right}");
        }
        for wrong in ["", "items", "/items/", "/a//b", "/{proxy+}/a", "/a{b}", "/{}", "/a b"] {
            assert!(!is_path(wrong), "{wrong}");
        }
        assert_eq!(pattern("/a/{b}/c"), "/a/*/c");
    }
}
