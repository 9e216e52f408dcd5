//! Attaching storage to compute.
//!
//! What can be mounted has `mount_on`; what can mount implements a trait for each kind of storage, such as
//! [`MountsEfs`]. A pair that AWS does not have does not compile.

mod efs;
mod mount;

pub use efs::{EfsMount, MountsEfs};
pub use mount::{Access, Mount, Transport};
