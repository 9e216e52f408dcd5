//! Amazon EFS: file systems, mount targets and access points.

mod access_point;
mod burst_credit_alarms;
mod client_policy;
mod file_system;
mod file_system_builder;
mod imported;
mod lifecycle;
mod metrics;
mod mount_target;
mod replication;
mod throughput;

pub use access_point::{AccessPoint, AccessPointBuilder, PosixUser};
pub use burst_credit_alarms::BurstCreditAlarms;
pub use client_policy::ClientPolicy;
pub use file_system::{Availability, FileSystem};
pub use file_system_builder::FileSystemBuilder;
pub use imported::ExistingFileSystem;
pub use lifecycle::{Lifecycle, Transition};
pub use metrics::FileSystemMetrics;
pub use mount_target::{MountTarget, MountTargetAddresses, MountTargetBuilder};
pub use replication::ReplicationDestination;
pub use throughput::{PerformanceMode, Throughput};
