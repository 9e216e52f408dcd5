//! The rules that run only for a compliance pack. They use what teams have for their rules.

mod attributes;
mod compute;
mod containers;
mod databases;
mod load_balancing;
mod others;
mod policies;
mod storage;
mod switches;

use std::sync::OnceLock;

use crate::rule::Rule;

/// Returns the rules of all packs.
pub(crate) fn rules() -> &'static [Rule] {
    static RULES: OnceLock<Vec<Rule>> = OnceLock::new();
    RULES.get_or_init(|| {
        [
            storage::rules(),
            compute::rules(),
            containers::rules(),
            databases::rules(),
            load_balancing::rules(),
            policies::rules(),
            others::rules(),
        ]
        .concat()
    })
}
