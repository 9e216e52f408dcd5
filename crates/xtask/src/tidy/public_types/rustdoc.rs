//! Rustdoc's description of a crate as JSON.
//!
//! Stable rustdoc writes it only with `RUSTC_BOOTSTRAP`. Set for cargo as a whole that variable would have every build
//! script run again, so cargo is told that this program is rustdoc, and this program sets it for rustdoc alone.

use std::path::Path;
use std::process::{Command, ExitCode};

use super::listed::Library;
use crate::process::{self, Error, Result};

/// Says to this program that it is called in the place of rustdoc.
const ASKED: &str = "XTASK_IS_RUSTDOC";

/// Whether cargo has started this program in the place of rustdoc.
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

/// Describes libraries, each in a file of cargo's folder for documentation.
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
