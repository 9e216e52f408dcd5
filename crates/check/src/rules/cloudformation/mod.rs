//! Rules about the template itself.

mod acknowledgements;
mod arguments;
mod attributes;
mod cidr;
mod condition_values;
mod conditional_reference;
mod cycle;
mod deletion_policy;
mod depends_on_implied;
mod duplicate_export;
mod extensions;
mod functions;
mod get_att;
mod language;
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
        condition_values::RULES,
        cycle::RULES,
        deletion_policy::RULES,
        depends_on_implied::RULES,
        duplicate_export::RULES,
        extensions::RULES,
        functions::RULES,
        get_att::RULES,
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
