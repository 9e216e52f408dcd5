//! The links of the mount proof, a rule for each.

mod links;

use crate::rule::Rule;

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    links::RULES.iter()
}
