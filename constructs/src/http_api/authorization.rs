//! Who may call a route.

use stanchion_template::Value;

/// Who may call a route. There is no default: an open route is asked for in words.
#[derive(Clone, Debug)]
pub enum Authorization {
    /// Whom IAM lets, with a signed request.
    Iam,
    /// Who has a token of an issuer, with any of some scopes; none for any token.
    Jwt(JwtAuthorizer, Vec<String>),
    /// Everyone on the internet.
    Everyone,
}

/// Accepts tokens of an issuer: [`HttpApi::jwt_authorizer`](super::HttpApi::jwt_authorizer).
///
/// [AWS documentation](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html)
#[derive(Clone, Debug)]
pub struct JwtAuthorizer {
    pub(super) id: Value<String>,
}

impl JwtAuthorizer {
    /// The authorizer's id.
    pub fn id(&self) -> Value<String> {
        self.id.clone()
    }
}
