//! Shared storage.

mod access_point;
mod bucket;
mod client_policy;
mod file_system;
mod file_system_builder;
mod imported;
mod lifecycle;
pub mod lustre;
mod metrics;
mod mount_target;
mod replication;
mod s3_files;
mod throughput;

pub use access_point::{AccessPoint, AccessPointBuilder, PosixUser};
pub use bucket::{Bucket, BucketBuilder};
pub use client_policy::ClientPolicy;
pub use file_system::{Availability, FileSystem};
pub use file_system_builder::FileSystemBuilder;
pub use imported::ExistingFileSystem;
pub use lifecycle::{Lifecycle, Transition};
pub use lustre::{
    AutoImport, DataRepositoryAssociation, DataRepositoryAssociationBuilder, DataRepositoryTask,
    DriveCache, Hdd12Capacity, Hdd40Capacity, Lustre, LustreBuilder, LustreLogLevel, LustreVersion,
    Persistent1Throughput, Persistent2Throughput, ReadCache, RepositoryEvent, Scratch1Capacity,
    SsdCapacity, SsdMetadata, SsdMetadataOperations, TieringMetadata, TieringThroughput,
};
pub use metrics::FileSystemMetrics;
pub use mount_target::{MountTarget, MountTargetAddresses, MountTargetBuilder};
pub use replication::ReplicationDestination;
pub use s3_files::{
    ImportRule, ImportTrigger, S3FilesAccessPoint, S3FilesAccessPointBuilder, S3FilesFileSystem,
    S3FilesFileSystemBuilder,
};
pub use throughput::{PerformanceMode, Throughput};
