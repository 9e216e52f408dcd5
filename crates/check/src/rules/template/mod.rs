//! Rules about the template itself.

mod cycle;
mod deletion_policy;
mod depends_on_implied;
mod duplicate_export;
mod limits;
mod names;
mod secret;
mod sub_variables;
mod undefined;
mod unused;
mod update_policy;

use crate::Rule;

pub(super) const RULES: &[&Rule] = &[
    &cycle::RULE,
    &deletion_policy::RULE,
    &depends_on_implied::RULE,
    &duplicate_export::RULE,
    &limits::COUNTS,
    &limits::SIZES,
    &limits::DESCRIPTIONS,
    &names::RULE,
    &secret::RULE,
    &sub_variables::RULE,
    &undefined::REFERENCE,
    &undefined::ATTRIBUTE,
    &undefined::CONDITION,
    &undefined::DEPENDENCY,
    &undefined::MAPPING,
    &unused::PARAMETER,
    &unused::CONDITION,
    &unused::MAPPING,
    &update_policy::RULE,
];
