//! `deploy completions` and `deploy man`.

use std::process::ExitCode;

use clap::CommandFactory;
use clap_complete::Shell;
use stanchion_deploy::Error;

use crate::arguments::Arguments;
use crate::output::out;

pub(super) fn completions(shell: Shell) -> ExitCode {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "stanchion-deploy", &mut text);
    out!("{}", String::from_utf8_lossy(&text));
    ExitCode::SUCCESS
}

pub(super) fn page() -> Result<ExitCode, Error> {
    let mut text = Vec::new();
    let written = clap_mangen::Man::new(Arguments::command()).render(&mut text);
    written.map_err(|error| Error::Refused(format!("cannot write the manual page: {error}")))?;
    out!("{}", String::from_utf8_lossy(&text));
    Ok(ExitCode::SUCCESS)
}
