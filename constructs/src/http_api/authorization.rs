//! Defines the authorization of routes.

use super::JwtAuthorizer;

/// The authorization of a route. There is no default, so that an open route is always explicit.
#[derive(Clone, Debug)]
pub enum Authorization {
    /// Callers that IAM allows. They sign their requests.
    Iam,
    /// Callers with a token of an issuer that has one of these scopes. Without scopes, any token is accepted.
    Jwt(JwtAuthorizer, Vec<String>),
    /// Everyone on the internet.
    Everyone,
}
