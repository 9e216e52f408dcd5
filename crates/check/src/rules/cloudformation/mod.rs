//! Rules about the template itself.

mod acknowledgements;
mod conditional_reference;
mod cycle;
mod deletion_policy;
mod depends_on_implied;
mod duplicate_export;
mod functions;
mod limits;
mod names;
mod parameter_patterns;
mod parameters;
mod secret;
mod structure;
mod sub_variables;
mod tags;
mod undefined;
mod unused;
mod update_policy;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        acknowledgements::RULES,
        conditional_reference::RULES,
        cycle::RULES,
        deletion_policy::RULES,
        depends_on_implied::RULES,
        duplicate_export::RULES,
        functions::RULES,
        limits::RULES,
        names::RULES,
        parameter_patterns::RULES,
        parameters::RULES,
        secret::RULES,
        structure::RULES,
        sub_variables::RULES,
        tags::RULES,
        undefined::RULES,
        unused::RULES,
        update_policy::RULES,
    ]
    .into_iter()
    .flatten()
}
