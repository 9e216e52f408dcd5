//! The API itself, its stage and its log.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use stanchion_aws::apigatewayv2;
use stanchion_core::Scope;
use stanchion_template::{Id, Value, pseudo};

use super::Throttle;
use crate::iam::{Role, Statement};
use crate::text;

/// An HTTP API: routes that lead to functions.
///
/// It logs each call, answers on its one stage, and has no route that is open to everyone unless one says so.
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
    /// By what they lead to and how long they wait.
    pub(super) integrations: RefCell<BTreeMap<String, Value<String>>>,
    pub(super) throttles: RefCell<BTreeMap<String, (Throttle, Id)>>,
}

impl HttpApi {
    /// The API's id.
    pub fn id(&self) -> Value<String> {
        self.0.resource.reference()
    }

    /// The address of its stage.
    pub fn url(&self) -> Value<String> {
        if self.0.stage == "$default" {
            self.0.resource.api_endpoint()
        } else {
            text![self.0.resource.api_endpoint(), format!("/{}", self.0.stage)].into_value()
        }
    }

    /// The resource.
    pub fn resource(&self) -> &apigatewayv2::ApiRef {
        &self.0.resource
    }

    /// Where resources of the API are made.
    pub fn scope(&self) -> &Scope {
        &self.0.scope
    }

    /// Lets a role call every route that asks for IAM.
    pub fn grant_invoke(&self, role: &Role) {
        role.allow(Statement::allow(["execute-api:Invoke"]).on(self.arn("*")));
    }

    /// The ARN by which others know a call: a method and a path, or a pattern of them.
    pub(super) fn arn(&self, call: &str) -> Value<String> {
        text![
            "arn:",
            pseudo::partition(),
            ":execute-api:",
            pseudo::region(),
            ":",
            pseudo::account_id(),
            ":",
            self.id(),
            format!("/*/{call}"),
        ]
        .into_value()
    }

    /// What leads to a function, made when first asked for.
    pub(super) fn integration(
        &self,
        to: &str,
        arn: Value<String>,
        timeout_millis: u32,
    ) -> Value<String> {
        let mut integrations = self.0.integrations.borrow_mut();
        let suffix =
            if timeout_millis == 30_000 { String::new() } else { format!("-{timeout_millis}ms") };
        let key = format!("To-{to}{suffix}");
        if let Some(known) = integrations.get(&key) {
            return known.clone();
        }
        let integration = apigatewayv2::Integration::new()
            .api_id(self.id())
            .integration_type("AWS_PROXY")
            .integration_uri(arn)
            .payload_format_version("2.0")
            .timeout_in_millis(timeout_millis);
        let id = self.0.scope.add(&key, integration).reference();
        integrations.insert(key, id.clone());
        id
    }

    /// What a route lets through. The stage has to wait for the route then.
    pub(super) fn throttle(&self, route_key: String, throttle: Throttle, route: Id) {
        self.0.throttles.borrow_mut().insert(route_key, (throttle, route));
    }
}
