//! AWS Secrets Manager.

mod grant;
mod rotation;
mod secret;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [grant::RULES, rotation::RULES, secret::RULES].into_iter().flatten()
}
