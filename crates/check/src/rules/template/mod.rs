//! Rules about the template itself.

mod cycle;
mod deletion_policy;
mod depends_on_implied;
mod duplicate_export;
mod functions;
mod limits;
mod names;
mod parameters;
mod secret;
mod structure;
mod sub_variables;
mod undefined;
mod unused;
mod update_policy;

use crate::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    let groups = [functions::RULES, parameters::RULES, structure::RULES];
    groups.into_iter().flatten().chain(RULES.iter().copied())
}

const RULES: &[&Rule] = &[
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
