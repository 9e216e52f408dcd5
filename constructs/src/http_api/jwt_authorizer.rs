//! Defines JWT authorizers.

use stanchion_aws::apigatewayv2;
use stanchion_aws::apigatewayv2::authorizer;
use stanchion_core::{Diagnostic, code};
use stanchion_template::{IntoValue, Value};

use super::HttpApi;

/// A JWT authorizer, which accepts tokens of an issuer. [`HttpApi::jwt_authorizer`](super::HttpApi::jwt_authorizer)
/// creates one.
///
/// [AWS documentation](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html)
#[derive(Clone, Debug)]
pub struct JwtAuthorizer {
    resource: apigatewayv2::AuthorizerRef,
}

impl JwtAuthorizer {
    /// Returns the ID of the authorizer.
    pub fn id(&self) -> Value<String> {
        self.resource.authorizer_id()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &apigatewayv2::AuthorizerRef {
        &self.resource
    }
}

impl HttpApi {
    /// Creates an authorizer that accepts tokens of an issuer (`https://...`) for audiences.
    #[track_caller]
    pub fn jwt_authorizer<A: IntoValue<String>>(
        &self,
        id: &str,
        issuer: impl IntoValue<String>,
        audiences: impl IntoIterator<Item = A>,
    ) -> JwtAuthorizer {
        let scope = self.scope().construct(id);
        let issuer = issuer.into_value();
        if issuer.node().as_text().is_some_and(|it| !it.starts_with("https://")) {
            scope.report(
                Diagnostic::new(code::API_003, "the issuer is not an HTTPS URL")
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
        JwtAuthorizer { resource: scope.add("Authorizer", resource) }
    }
}
