//! AWS IAM.

mod actions;
mod conditions;
mod confusion;
mod document;
mod instance_profile;
mod managed;
mod quotas;
mod resources;
mod trust;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        document::RULES,
        actions::RULES,
        resources::RULES,
        conditions::RULES,
        confusion::RULES,
        trust::RULES,
        quotas::RULES,
        instance_profile::RULES,
        managed::RULES,
    ]
    .into_iter()
    .flatten()
}
