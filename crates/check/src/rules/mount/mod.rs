//! The links of the mount proof, a rule for each, and scripts that mount file systems.

mod links;
mod scripts;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    links::RULES.iter().chain(scripts::RULES)
}
