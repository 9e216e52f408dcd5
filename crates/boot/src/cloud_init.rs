//! cloud-init itself, as `cargo xtask boot` prepares it.

use std::path::PathBuf;

/// An unpacked cloud-init with a Python interpreter that has its dependencies.
#[derive(Clone, Debug)]
pub struct CloudInit {
    /// The folder of the Python environment.
    pub environment: PathBuf,
    /// The folder with the module `cloudinit`.
    pub modules: PathBuf,
}

impl CloudInit {
    /// Returns the cloud-init that the environment variables `BOOT_PYTHON` and `BOOT_MODULES` name. Without them, the
    /// instance runs the user data in the order of [the model](crate::Boot::order_of_model).
    pub fn from_environment() -> Option<CloudInit> {
        let folder = |name| std::env::var_os(name).map(PathBuf::from);
        Some(CloudInit { environment: folder("BOOT_PYTHON")?, modules: folder("BOOT_MODULES")? })
    }
}
