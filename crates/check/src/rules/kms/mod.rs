//! AWS KMS.

mod key;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    key::RULES.iter()
}
