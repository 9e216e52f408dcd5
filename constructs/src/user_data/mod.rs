//! User data: the configuration and scripts that run at the first boot of an instance.

mod cloud_config;
mod contributions;
mod mime;
mod mount_script;

pub use cloud_config::{CloudConfig, FileToWrite};
pub(crate) use contributions::UserData;
use mime::multipart;
pub(crate) use mount_script::{mount_script, start_script};
