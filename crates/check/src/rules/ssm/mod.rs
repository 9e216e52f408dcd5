//! AWS Systems Manager.

mod document;
mod parameter;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [parameter::RULES, document::RULES].into_iter().flatten()
}
