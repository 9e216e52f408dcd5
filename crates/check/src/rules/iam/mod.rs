//! AWS IAM.

mod actions;
mod conditions;
mod document;
mod quotas;
mod resources;
mod trust;

use crate::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        document::RULES,
        actions::RULES,
        resources::RULES,
        conditions::RULES,
        trust::RULES,
        quotas::RULES,
    ]
    .into_iter()
    .flatten()
}
