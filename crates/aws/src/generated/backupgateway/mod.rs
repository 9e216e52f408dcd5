// Made by `cargo xtask generate`; do not edit.
//! `AWS::BackupGateway`: 1 resource type. Cargo feature: `backupgateway`.

pub mod hypervisor;
pub use hypervisor::{Hypervisor, HypervisorRef};
