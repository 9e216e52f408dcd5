//! Boots instances with the user data of every construct, in cloud-init's own order.

mod debian;

use std::path::Path;
use std::process::Command;

use crate::process::{self, Result};
use crate::python::Environment;

/// The packages to install, pinned by hash.
pub(crate) const REQUIREMENTS: &str = "crates/xtask/src/boot/requirements.txt";

/// Prepares cloud-init and runs the tests that boot instances. With `filter`, runs only tests whose names contain it.
///
/// # Errors
///
/// Returns an error if cloud-init cannot be prepared, if this computer has no namespaces, or if a test fails.
pub(crate) fn run(root: &Path, filter: Option<&str>) -> Result {
    let environment = Environment::prepare(root, ".venv-boot", REQUIREMENTS)?;
    let modules = debian::cloud_init(root)?;
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(root).args(["test", "--locked", "-p", "boot", "--test", "it", "--"]);
    command.args(filter);
    command.env("BOOT_PYTHON", root.join(".venv-boot")).env("BOOT_MODULES", modules);
    command.env("BOOT_SHELLCHECK", environment.path("shellcheck"));
    process::run(&mut command)
}
