//! Rules about the template itself.

mod acknowledgements;
mod arguments;
mod attributes;
mod cidr;
mod condition_values;
mod conditional_reference;
mod conditions;
mod cycle;
mod deletion_policy;
mod depends_on_implied;
mod duplicate_export;
mod early;
mod exports;
mod extensions;
mod functions;
mod get_att;
mod group_updates;
mod language;
mod limits;
mod names;
mod parameter_patterns;
mod parameters;
mod policy_texts;
mod scripts;
mod secret;
mod secure_strings;
mod shared_names;
mod structure;
mod sub_needed;
mod sub_variables;
mod tags;
mod undefined;
mod unused;
mod update_policy;
mod wrong;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        acknowledgements::RULES,
        condition_values::RULES,
        conditional_reference::RULES,
        conditions::RULES,
        cycle::RULES,
        deletion_policy::RULES,
        depends_on_implied::RULES,
        duplicate_export::RULES,
        early::RULES,
        exports::RULES,
        extensions::RULES,
        functions::RULES,
        get_att::RULES,
        group_updates::RULES,
        limits::RULES,
        names::RULES,
        parameter_patterns::RULES,
        parameters::RULES,
        policy_texts::RULES,
        scripts::RULES,
        secret::RULES,
        secure_strings::RULES,
        shared_names::RULES,
        structure::RULES,
        sub_needed::RULES,
        sub_variables::RULES,
        tags::RULES,
        undefined::RULES,
        unused::RULES,
        update_policy::RULES,
    ]
    .into_iter()
    .flatten()
}
