//! The command `deploy`: runs the program `stanchion-deploy`.
//!
//! The deployer is a separate program, so that printing templates does not require an AWS SDK.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;

use crate::failure::Failure;

const PROGRAM: &str = "stanchion-deploy";

#[derive(Args, Debug)]
pub(crate) struct DeployArguments {
    /// The arguments of `stanchion-deploy`.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENTS")]
    arguments: Vec<OsString>,
}

impl DeployArguments {
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let Some(program) = find() else {
            return Err(Failure::could_not_run(format!(
                "`deploy` needs the program `{PROGRAM}`, which is neither next to this program nor in PATH. \
                 Install it with `cargo install {PROGRAM}`."
            )));
        };
        let mut command = Command::new(&program);
        command.args(&self.arguments);
        hand_over(&mut command, &program)
    }
}

/// Returns the deployer in the folder of this program, or the first one in PATH.
fn find() -> Option<PathBuf> {
    let name = format!("{PROGRAM}{}", env::consts::EXE_SUFFIX);
    let own = env::current_exe().ok().and_then(|it| it.parent().map(Path::to_path_buf));
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = own.into_iter().chain(env::split_paths(&path));
    folders.map(|it| it.join(&name)).find(|it| is_program(it))
}

#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|it| it.is_file() && it.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    path.is_file()
}

/// Replaces this process with the other program, which then receives the signals and determines the exit code.
#[cfg(unix)]
fn hand_over(command: &mut Command, program: &Path) -> Result<(), Failure> {
    use std::os::unix::process::CommandExt;
    Err(Failure::file("run", program, &command.exec()))
}

#[cfg(not(unix))]
fn hand_over(command: &mut Command, program: &Path) -> Result<(), Failure> {
    let status = command.status().map_err(|it| Failure::file("run", program, &it))?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::Exited(status.code().and_then(|it| u8::try_from(it).ok()).unwrap_or(1)))
}
