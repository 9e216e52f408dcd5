//! AWS Systems Manager.

mod automation;
mod document;
mod parameter;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [automation::RULES, parameter::RULES, document::RULES].into_iter().flatten()
}
