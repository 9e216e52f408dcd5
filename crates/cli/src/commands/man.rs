//! The command `man`: prints the manual page.

use clap::Command;

use crate::failure::Failure;
use crate::output;

pub(crate) fn run(line: Command) -> Result<(), Failure> {
    let mut text = Vec::new();
    clap_mangen::Man::new(line).render(&mut text).map_err(|it| Failure::output(&it))?;
    output::print_bytes(&text)
}
