//! Who may call a route.

use super::JwtAuthorizer;

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
