//! `stanchion-deploy schema`.

use std::process::ExitCode;

use stanchion_deploy::Error;

use crate::output::print;
use crate::record::Record;

/// Prints the JSON Schema of the records.
///
/// # Errors
/// Returns an error if the schema cannot be written as JSON.
pub(super) fn run() -> Result<ExitCode, Error> {
    print(&Record::json_schema())?;
    Ok(ExitCode::SUCCESS)
}
