//! The command `rules`: lists every finding in the registry.

use stanchion_check::code;

use crate::failure::Failure;
use crate::output;

pub(crate) fn run() -> Result<(), Failure> {
    let lines: Vec<String> = code::all()
        .iter()
        .map(|it| format!("{}  {:7}  {}\n", it.id, it.severity.name(), it.title))
        .collect();
    output::print(&lines.concat())
}
