//! User data: the configuration and scripts that run at the first boot of an instance.

mod cloud_config;
mod contributions;
mod creation_signal;
mod mime;
mod mount_step;
mod shell;
mod start_script;

pub use cloud_config::{CloudConfig, FileToWrite};
pub(crate) use contributions::UserData;
pub(crate) use creation_signal::CreationSignal;
use mime::{Part, multipart};
use mount_step::mount_script;
pub(crate) use mount_step::{MountFailure, MountStep};
pub(crate) use shell::quoted;
pub(crate) use start_script::start_script;
