//! Idempotency tokens: calls with the same token have one effect.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

use stanchion_core::digest::hexadecimal;

/// Returns the token of a request and a state. Another process with the same request gets the same token.
pub(crate) fn of(request: &str) -> String {
    format!("stanchion-{}", &hexadecimal(request.as_bytes())[..32])
}

/// Returns a new token each time, for a call that must have its effect again when it is repeated later. The attempts of one
/// call share the token.
pub(crate) fn fresh(request: &str) -> String {
    of(&format!("{request} {}", RandomState::new().hash_one(request)))
}
