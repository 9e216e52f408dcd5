//! Units, address blocks and paths that are checked at compile time.

mod cidr;
mod local_mount_path;
mod mount_path;
mod path_type;
mod size;

pub use cidr::{InvalidBlock, Ipv4Block};
pub use local_mount_path::{InvalidLocalMountPath, LocalMountPath};
pub use mount_path::{InvalidMountPath, MountPath};
pub use size::{MebibytesPerSecond, Size};
