//! Defines HTTP APIs, with their stage and access log.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use stanchion_aws::apigatewayv2;
use stanchion_core::{IdAfter, Scope};
use stanchion_template::{Id, Value};

use super::Throttle;
use crate::arn;
use crate::iam::{Role, Statement};
use crate::text;

/// An HTTP API, whose routes invoke Lambda functions.
///
/// The API logs each request and has one stage. Every route states its authorization, so none is open to everyone by
/// accident.
///
/// ```
/// use stanchion_constructs::http_api::{Authorization, HttpApi};
/// use stanchion_constructs::lambda::{Code, Function, HttpMethod, Runtime};
/// use stanchion_constructs::prelude::*;
///
/// let app = App::new();
/// let stack = app.stack("Wall");
/// let code = Code::inline("def handler(event, context): return {'statusCode': 200}\n");
/// let answer = Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(&stack, "Answer");
/// let api = HttpApi::builder().build(&stack, "Api");
/// api.route(HttpMethod::Get, "/", &answer, Authorization::Iam).build("Read");
/// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("RouteKey: GET /"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html)
#[derive(Clone, Debug)]
pub struct HttpApi(pub(super) Rc<HttpApiData>);

#[derive(Debug)]
pub(super) struct HttpApiData {
    pub(super) scope: Scope,
    pub(super) resource: apigatewayv2::ApiRef,
    pub(super) stage: String,
    /// The integrations, by function and timeout.
    pub(super) integrations: RefCell<BTreeMap<String, Value<String>>>,
    pub(super) throttles: RefCell<BTreeMap<String, (Throttle, Id)>>,
}

impl HttpApi {
    /// Returns the ID of the API.
    pub fn id(&self) -> Value<String> {
        self.0.resource.reference()
    }

    /// Returns the URL of the stage.
    pub fn url(&self) -> Value<String> {
        if self.0.stage == "$default" {
            self.0.resource.api_endpoint()
        } else {
            text![self.0.resource.api_endpoint(), format!("/{}", self.0.stage)].into_value()
        }
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &apigatewayv2::ApiRef {
        &self.0.resource
    }

    /// Returns the scope in which resources of the API are created.
    pub fn scope(&self) -> &Scope {
        &self.0.scope
    }

    /// Allows a role to call every route with IAM authorization.
    pub fn grant_invoke(&self, role: &Role) {
        role.allow(Statement::allow(["execute-api:Invoke"]).on(self.arn("*")));
    }

    /// Returns the execute-api ARN of a call: a method and a path, or a pattern of them.
    pub(super) fn arn(&self, call: &str) -> Value<String> {
        arn::of("execute-api", text![self.id(), format!("/*/{call}")]).into_value()
    }

    /// Returns the integration with a function. The first call creates it.
    pub(super) fn integration(
        &self,
        to: &Scope,
        arn: Value<String>,
        timeout_millis: u32,
    ) -> Value<String> {
        let mut integrations = self.0.integrations.borrow_mut();
        let suffix =
            if timeout_millis == 30_000 { String::new() } else { format!("-{timeout_millis}ms") };
        let id = IdAfter::new("To-", to, suffix);
        let key = id.text();
        if let Some(known) = integrations.get(&key) {
            return known.clone();
        }
        let integration = apigatewayv2::Integration::new()
            .api_id(self.id())
            .integration_type("AWS_PROXY")
            .integration_uri(arn)
            .payload_format_version("2.0")
            .timeout_in_millis(timeout_millis);
        let id = self.0.scope.add_after(&id, integration).reference();
        integrations.insert(key, id.clone());
        id
    }

    /// Sets the throttling limits of a route. The stage must then depend on the route.
    pub(super) fn throttle(&self, route_key: String, throttle: Throttle, route: Id) {
        self.0.throttles.borrow_mut().insert(route_key, (throttle, route));
    }
}
