//! Tokens of calls that change something: sent again with the same token, a call has its effect once.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

use stanchion_core::digest::hexadecimal;

/// A token that follows from what is wished, and in which state: another process with the same wish sends the same.
pub(crate) fn of(wish: &str) -> String {
    format!("stanchion-{}", &hexadecimal(wish.as_bytes())[..32])
}

/// A token for a call that may be made again later with the same wish, and has to have its effect then. Attempts of one call
/// share it.
pub(crate) fn fresh(wish: &str) -> String {
    of(&format!("{wish} {}", RandomState::new().hash_one(wish)))
}
