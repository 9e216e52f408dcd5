//! The rules, one folder a subject.

pub(crate) mod schema;
mod template;

use crate::Rule;

/// Every rule, in the order of their ids.
pub fn all() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> =
        [schema::RULES, template::RULES].iter().flat_map(|it| it.iter().copied()).collect();
    rules.sort_by_key(|it| it.id);
    rules
}
