//! Quantities and places, checked where they are written.

mod cidr;
mod mount_path;
mod size;

pub use cidr::{InvalidBlock, Ipv4Block};
pub use mount_path::{InvalidMountPath, MountPath};
pub use size::{MebibytesPerSecond, Size};
