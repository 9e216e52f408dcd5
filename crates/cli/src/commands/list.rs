//! The command `list`: lists the blueprints.

use std::fmt::Write;

use crate::blueprint::BLUEPRINTS;
use crate::failure::Failure;
use crate::output;

pub(crate) fn run() -> Result<(), Failure> {
    let width = BLUEPRINTS.iter().map(|it| it.name.len()).max().unwrap_or_default();
    let mut text = String::new();
    for entry in &BLUEPRINTS {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{:width$}  {}", entry.name, entry.summary);
    }
    output::print(&text)
}
