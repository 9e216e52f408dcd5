//! `rules`: the rules of `check`.

use crate::failure::Failure;
use crate::output;

pub(crate) fn run() -> Result<(), Failure> {
    let lines: Vec<String> = stanchion_check::rules()
        .iter()
        .map(|it| format!("{}  {:7}  {}\n", it.id, it.severity.name(), it.title))
        .collect();
    output::print(&lines.concat())
}
