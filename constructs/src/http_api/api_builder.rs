//! Builds HTTP APIs.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_aws::apigatewayv2;
use stanchion_aws::apigatewayv2::{api, stage};
use stanchion_check::facts::api_gateway::is_stage;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, Map, Node, SetOpt, Value};

use super::api::HttpApiData;
use super::{HttpApi, Throttle};
use crate::lambda::Cors;
use crate::logs::{LogGroup, OwnLog};
use crate::names;
use crate::non_empty::non_empty;

/// The fields that the access log has for each request.
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

/// Builds an [`HttpApi`].
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
    own_log: OwnLog,
    endpoint: bool,
}

impl HttpApi {
    /// Returns a builder for an HTTP API.
    pub fn builder() -> HttpApiBuilder {
        HttpApiBuilder {
            name: None,
            description: None,
            cors: None,
            stage: "$default".to_owned(),
            throttle: None,
            detailed_metrics: false,
            log_group: None,
            own_log: OwnLog::default(),
            endpoint: true,
        }
    }
}

fn settings(throttle: Throttle) -> stage::RouteSettings {
    stage::RouteSettings::new()
        .throttling_burst_limit(throttle.burst)
        .throttling_rate_limit(throttle.rate)
}

impl HttpApiBuilder {
    /// Sets the name. Default: the path of the construct.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Sets the description. Default: none.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Sets the CORS rules. Default: no cross-origin access.
    pub fn cors(mut self, cors: Cors) -> Self {
        self.cors = Some(cors);
        self
    }

    /// Sets the name of the stage, which becomes part of the URL. Default: the stage `$default`, which does not.
    /// An update replaces the stage.
    pub fn stage(mut self, name: impl Into<String>) -> Self {
        self.stage = name.into();
        self
    }

    /// Sets the throttling limits of each route. Default: the limits of the account.
    pub fn throttle(mut self, throttle: Throttle) -> Self {
        self.throttle = Some(throttle);
        self
    }

    /// Turns on metrics for each route, which have a cost. Default: off.
    pub fn detailed_metrics(mut self) -> Self {
        self.detailed_metrics = true;
        self
    }

    /// Sets the log group of the access log. Default: a new one.
    pub fn log_group(mut self, group: &LogGroup) -> Self {
        self.log_group = Some(group.clone());
        self
    }

    /// Sets the number of days for which the API's own log group keeps entries, one of
    /// [`RETENTION_DAYS`](crate::logs::RETENTION_DAYS). Default: 30.
    pub fn log_retention_days(mut self, days: u16) -> Self {
        self.own_log.retention_days = days;
        self
    }

    /// Sets the ARN of the KMS key that encrypts the API's own log group. The key policy must allow CloudWatch Logs
    /// to use it, as [`for_logs`](crate::kms::KeyBuilder::for_logs) does. Default: CloudWatch Logs encrypts
    /// with a key of its own.
    pub fn log_kms_key(mut self, arn: impl IntoValue<String>) -> Self {
        self.own_log.kms_key = Some(arn.into_value());
        self
    }

    /// Turns off the default endpoint, for an API with a custom domain. Default: the endpoint is on.
    pub fn without_endpoint(mut self) -> Self {
        self.endpoint = false;
        self
    }

    /// Creates the API.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> HttpApi {
        let scope = scope.construct(id);
        if !is_stage(&self.stage) {
            scope.report(
                Diagnostic::new(
                    code::API_006,
                    "the name of the stage has characters that are not allowed",
                )
                .property("StageName")
                .found(format!("{:?}", self.stage))
                .allowed("letters, digits, hyphens and underscores, or $default"),
            );
        }
        let cors = self.cors.map(|it| {
            if it.credentials && it.origins.iter().any(|it| it == "*") {
                scope.report(
                    Diagnostic::new(
                        code::API_004,
                        "CORS credentials are not allowed with the origin `*`",
                    )
                    .property("CorsConfiguration.AllowOrigins")
                    .found("*")
                    .allowed("specific origins, or no credentials"),
                );
            }
            let methods: Vec<&str> = it.method_names();
            api::Cors::new()
                .set_opt(it.credentials.then_some(true), api::Cors::allow_credentials)
                .set_opt(non_empty(it.headers), api::Cors::allow_headers)
                .set_opt(non_empty(methods), api::Cors::allow_methods)
                .set_opt(non_empty(it.origins), api::Cors::allow_origins)
                .set_opt(non_empty(it.exposed_headers), api::Cors::expose_headers)
                .set_opt(it.max_age_seconds, api::Cors::max_age)
        });
        let resource = apigatewayv2::Api::new()
            .set_opt(cors, apigatewayv2::Api::cors_configuration)
            .set_opt(self.description, apigatewayv2::Api::description)
            .set_opt(
                (!self.endpoint).then_some(true),
                apigatewayv2::Api::disable_execute_api_endpoint,
            );
        let name = self.name.unwrap_or_else(|| names::HTTP_API.of(&scope, ""));
        let resource = scope.add("Api", resource.name(name).protocol_type("HTTP"));
        let log_group = self.log_group.unwrap_or_else(|| self.own_log.build(&scope, "AccessLog"));
        let fields = LOG_FIELDS.map(|(name, variable)| (name, Node::text(variable)));
        let format = stanchion_template::json::to_compact_string(&Node::Map(Map::from(fields)));
        let log = stage::AccessLogSettings::new().destination_arn(log_group.arn()).format(format);
        let defaults = self.throttle.map_or_else(stage::RouteSettings::new, settings).set_opt(
            self.detailed_metrics.then_some(true),
            stage::RouteSettings::detailed_metrics_enabled,
        );
        let has_defaults = self.throttle.is_some() || self.detailed_metrics;
        let stage = apigatewayv2::Stage::new()
            .access_log_settings(log)
            .api_id(resource.reference())
            .auto_deploy(true)
            .set_opt(has_defaults.then_some(defaults), apigatewayv2::Stage::default_route_settings);
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
