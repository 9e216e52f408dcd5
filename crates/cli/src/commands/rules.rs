//! The command `rules`: lists every finding in the registry.

use stanchion_core::RuleSet;

use crate::failure::Failure;
use crate::output;

pub(crate) fn run(rules: &RuleSet) -> Result<(), Failure> {
    let codes = rules.codes();
    let width = codes.iter().map(|it| it.id.len()).max().unwrap_or_default();
    let lines: Vec<String> = codes
        .iter()
        .map(|it| format!("{:width$}  {:7}  {}\n", it.id, it.severity.name(), it.title))
        .collect();
    output::print(&lines.concat())
}
