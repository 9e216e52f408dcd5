//! `stanchion-deploy man`.

use std::process::ExitCode;

use clap::Command;
use stanchion_deploy::Error;

use crate::output;

pub(super) fn run(line: Command) -> Result<ExitCode, Error> {
    let mut text = Vec::new();
    let written = clap_mangen::Man::new(line).render(&mut text);
    written.map_err(|error| Error::Refused(format!("cannot write the manual page: {error}")))?;
    output::write(&String::from_utf8_lossy(&text));
    Ok(ExitCode::SUCCESS)
}
