//! The description of a crate that rustdoc writes as JSON.
//!
//! Stable rustdoc writes it only with `RUSTC_BOOTSTRAP`. If that variable were set for cargo, every build script
//! would run again. Therefore cargo uses this program in place of rustdoc, and this program sets the variable only
//! for rustdoc.

use std::path::Path;
use std::process::{Command, ExitCode};

use super::listed::Library;
use crate::process::{self, Error, Result};

/// The variable that tells this program to run as rustdoc.
const ASKED: &str = "XTASK_IS_RUSTDOC";

/// Returns true if cargo has started this program in place of rustdoc.
pub(crate) fn is_asked() -> bool {
    std::env::var_os(ASKED).is_some()
}

/// Runs rustdoc with the arguments of this program.
pub(crate) fn run() -> ExitCode {
    let mut command = Command::new("rustdoc");
    command.args(std::env::args_os().skip(1)).env("RUSTC_BOOTSTRAP", "1").env_remove(ASKED);
    match command.status() {
        Ok(status) => ExitCode::from(u8::try_from(status.code().unwrap_or(1)).unwrap_or(1)),
        Err(error) => {
            eprintln!("error: cannot run rustdoc: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the description of each library to a file in cargo's documentation folder.
pub(super) fn document(root: &Path, libraries: &[Library]) -> Result {
    let program = std::env::current_exe()
        .map_err(|source| Error::Start { program: "xtask".to_owned(), source })?;
    for library in libraries {
        let mut command = Command::new(env!("CARGO"));
        command.current_dir(root).env("RUSTDOC", &program).env(ASKED, "1");
        command.args(["rustdoc", "--quiet", "--locked", "--lib", "-p", &library.package, "--"]);
        command.args(["-Z", "unstable-options", "--output-format", "json"]);
        process::run(&mut command)?;
    }
    Ok(())
}
