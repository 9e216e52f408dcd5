//! The API itself, its stage and its log.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use stanchion_aws::apigatewayv2;
use stanchion_aws::apigatewayv2::{api, authorizer, stage};
use stanchion_core::{Diagnostic, Scope};
use stanchion_template::{Id, IntoValue, Map, Node, Value, pseudo};

use super::{Authorization, JwtAuthorizer, RouteBuilder};
use crate::given::{set_given, some_of};
use crate::iam::{Role, Statement};
use crate::lambda::{Cors, HttpMethod, Invocable};
use crate::logs::LogGroup;
use crate::text;

/// What the log says of each call.
const LOG_FIELDS: [(&str, &str); 10] = [
    ("requestId", "$context.requestId"),
    ("ip", "$context.identity.sourceIp"),
    ("requestTime", "$context.requestTime"),
    ("httpMethod", "$context.httpMethod"),
    ("routeKey", "$context.routeKey"),
    ("status", "$context.status"),
    ("protocol", "$context.protocol"),
    ("responseLength", "$context.responseLength"),
    ("integrationError", "$context.integrationErrorMessage"),
    ("integrationLatency", "$context.integrationLatency"),
];

/// How many calls are let through.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Throttle {
    /// Calls a second, over time.
    pub rate: f64,
    /// Calls at once.
    pub burst: u32,
}

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
pub struct HttpApi(Rc<HttpApiData>);

#[derive(Debug)]
struct HttpApiData {
    scope: Scope,
    resource: apigatewayv2::ApiRef,
    stage: String,
    /// By what they lead to and how long they wait.
    integrations: RefCell<BTreeMap<String, Value<String>>>,
    throttles: RefCell<BTreeMap<String, (Throttle, Id)>>,
}

/// Options of an [`HttpApi`].
#[derive(Clone, Debug)]
#[must_use = "an API exists after `build`"]
pub struct HttpApiBuilder {
    name: Option<Value<String>>,
    description: Option<String>,
    cors: Option<Cors>,
    stage: String,
    throttle: Option<Throttle>,
    detailed_metrics: bool,
    log_group: Option<LogGroup>,
    log_retention_days: u16,
    endpoint: bool,
}

impl HttpApi {
    /// An HTTP API.
    pub fn builder() -> HttpApiBuilder {
        HttpApiBuilder {
            name: None,
            description: None,
            cors: None,
            stage: "$default".to_owned(),
            throttle: None,
            detailed_metrics: false,
            log_group: None,
            log_retention_days: 30,
            endpoint: true,
        }
    }

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

    /// A route: a method, a path such as `/items/{id}` or `/{proxy+}`, what answers, and who may call it.
    pub fn route(
        &self,
        method: HttpMethod,
        path: impl Into<String>,
        to: &impl Invocable,
        authorization: Authorization,
    ) -> RouteBuilder {
        RouteBuilder::new(self, Some((method, path.into())), to, authorization)
    }

    /// The route for what no other route is for.
    pub fn default_route(&self, to: &impl Invocable, authorization: Authorization) -> RouteBuilder {
        RouteBuilder::new(self, None, to, authorization)
    }

    /// Accepts tokens of an issuer (`https://...`) for audiences.
    #[track_caller]
    pub fn jwt_authorizer<A: IntoValue<String>>(
        &self,
        id: &str,
        issuer: impl IntoValue<String>,
        audiences: impl IntoIterator<Item = A>,
    ) -> JwtAuthorizer {
        let scope = self.0.scope.construct(id);
        let issuer = issuer.into_value();
        if issuer.node().as_text().is_some_and(|it| !it.starts_with("https://")) {
            scope.report(
                Diagnostic::error("API-003", "an issuer is reached over HTTPS")
                    .property("JwtConfiguration.Issuer")
                    .found(issuer.node().describe())
                    .allowed("https://..."),
            );
        }
        let audiences: Vec<Value<String>> =
            audiences.into_iter().map(IntoValue::into_value).collect();
        let jwt = authorizer::JWTConfiguration::new().audience(audiences).issuer(issuer);
        let resource = apigatewayv2::Authorizer::new()
            .api_id(self.id())
            .authorizer_type("JWT")
            .identity_source(["$request.header.Authorization"])
            .jwt_configuration(jwt)
            .name(scope.key());
        JwtAuthorizer { id: scope.add("Authorizer", resource).authorizer_id() }
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

fn settings(throttle: Throttle) -> stage::RouteSettings {
    stage::RouteSettings::new()
        .throttling_burst_limit(throttle.burst)
        .throttling_rate_limit(throttle.rate)
}

impl HttpApiBuilder {
    /// A name of one's own; default the construct's path.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// What it is for.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Which pages of other sites may call it.
    pub fn cors(mut self, cors: Cors) -> Self {
        self.cors = Some(cors);
        self
    }

    /// The name of its stage, which is then part of the address; default none is.
    pub fn stage(mut self, name: impl Into<String>) -> Self {
        self.stage = name.into();
        self
    }

    /// How many calls each route lets through; default as many as the account does.
    pub fn throttle(mut self, throttle: Throttle) -> Self {
        self.throttle = Some(throttle);
        self
    }

    /// Metrics of each route, which cost.
    pub fn detailed_metrics(mut self) -> Self {
        self.detailed_metrics = true;
        self
    }

    /// Where calls are logged; default a group of its own.
    pub fn log_group(mut self, group: &LogGroup) -> Self {
        self.log_group = Some(group.clone());
        self
    }

    /// How many days its own log group keeps entries; default 30.
    pub fn log_retention_days(mut self, days: u16) -> Self {
        self.log_retention_days = days;
        self
    }

    /// Turns off the address that AWS gives, for an API with a domain of one's own.
    pub fn without_endpoint(mut self) -> Self {
        self.endpoint = false;
        self
    }

    /// Makes the API.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> HttpApi {
        let scope = scope.construct(id);
        let stage_word = |it: &str| {
            it == "$default"
                || (!it.is_empty()
                    && it.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_'))
        };
        if !stage_word(&self.stage) {
            scope.report(
                Diagnostic::error("API-006", "a stage cannot be called so")
                    .property("StageName")
                    .found(format!("{:?}", self.stage))
                    .allowed("letters, digits, hyphens and underscores, or $default"),
            );
        }
        let cors = self.cors.map(|it| {
            if it.credentials && it.origins.iter().any(|it| it == "*") {
                scope.report(
                    Diagnostic::error("API-004", "credentials are not for every site")
                        .property("CorsConfiguration.AllowOrigins")
                        .found("*")
                        .allowed("the sites that may send cookies, or no credentials"),
                );
            }
            let methods: Vec<&str> = it.method_names();
            let mut cors = api::Cors::new();
            set_given!(
                cors,
                allow_credentials: it.credentials.then_some(true),
                allow_headers: some_of(it.headers),
                allow_methods: some_of(methods),
                allow_origins: some_of(it.origins),
                expose_headers: some_of(it.exposed_headers),
                max_age: it.max_age_seconds,
            );
            cors
        });
        let mut resource = apigatewayv2::Api::new();
        set_given!(
            resource,
            cors_configuration: cors,
            description: self.description,
            disable_execute_api_endpoint: (!self.endpoint).then_some(true),
        );
        let name = self.name.unwrap_or_else(|| scope.path().into_value());
        let resource = scope.add("Api", resource.name(name).protocol_type("HTTP"));
        let log_group = self.log_group.unwrap_or_else(|| {
            LogGroup::builder().retention_days(self.log_retention_days).build(&scope, "AccessLog")
        });
        let fields = LOG_FIELDS.map(|(name, variable)| (name, Node::text(variable)));
        let format = stanchion_template::json::to_compact_string(&Node::Map(Map::from(fields)));
        let log = stage::AccessLogSettings::new().destination_arn(log_group.arn()).format(format);
        let mut defaults = self.throttle.map_or_else(stage::RouteSettings::new, settings);
        set_given!(defaults, detailed_metrics_enabled: self.detailed_metrics.then_some(true));
        let has_defaults = self.throttle.is_some() || self.detailed_metrics;
        let mut stage = apigatewayv2::Stage::new()
            .access_log_settings(log)
            .api_id(resource.reference())
            .auto_deploy(true);
        set_given!(stage, default_route_settings: has_defaults.then_some(defaults));
        let stage = scope.add("Stage", stage.stage_name(self.stage.as_str()));
        let api = HttpApi(Rc::new(HttpApiData {
            scope: scope.clone(),
            resource,
            stage: self.stage,
            integrations: RefCell::default(),
            throttles: RefCell::default(),
        }));
        let late = api.clone();
        scope.on_synthesis(move |scope| {
            let throttles = late.0.throttles.borrow();
            if !throttles.is_empty() {
                let routes: Map = throttles
                    .iter()
                    .map(|(key, (throttle, _))| {
                        let settings =
                            IntoValue::<stage::RouteSettings>::into_node(settings(*throttle));
                        (key.clone(), settings)
                    })
                    .collect();
                let editor = scope.edit(&stage);
                editor.set_property::<Node>("RouteSettings", routes);
                for (_, route) in throttles.values() {
                    editor.depends_on(route);
                }
            }
        });
        api
    }
}
