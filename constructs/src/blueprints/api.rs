//! Configures the HTTP APIs of blueprints.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::Scope;
use stanchion_template::{SetOpt, Value};

use super::values::Origin;
use crate::http_api::{Authorization, HttpApi, HttpApiBuilder, Throttle};
use crate::lambda::{Cors, HttpMethod};

/// The settings of an HTTP API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct ApiConfig {
    /// The callers that the API authorizes.
    pub authorization: ApiAuthorization,
    /// The origins whose pages may call the API from a browser (CORS).
    #[schemars(length(max = 100))]
    pub allow_origins: Vec<Origin>,
    /// The steady-state limit of requests per second.
    #[schemars(range(max = 10_000), extend("exclusiveMinimum" = 0))]
    pub rate: f64,
    /// The maximum number of concurrent requests in a burst.
    #[schemars(range(min = 1, max = 5_000))]
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
    /// Creates the API in a stack. Pages of other origins may call some methods. The key encrypts the access log.
    pub(super) fn build(
        &self,
        scope: &Scope,
        description: &str,
        methods: &[HttpMethod],
        log_key: Option<&Value<String>>,
    ) -> HttpApi {
        let mut api = HttpApi::builder()
            .description(description)
            .set_opt(log_key, HttpApiBuilder::log_kms_key)
            .throttle(Throttle { rate: self.rate, burst: self.burst });
        if !self.allow_origins.is_empty() {
            let origins = self.allow_origins.iter().map(Origin::as_str);
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
