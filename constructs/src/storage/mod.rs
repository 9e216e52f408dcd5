//! Shared storage, one folder per service.

mod directory_mode;
mod efs;
pub mod lustre;
pub mod openzfs;
mod s3;
mod s3_files;
pub(crate) mod volumes;

pub use efs::{
    AccessPoint, AccessPointBuilder, Availability, BurstCreditAlarms, ClientPolicy,
    ExistingFileSystem, FileSystem, FileSystemBuilder, FileSystemMetrics, Lifecycle, MountTarget,
    MountTargetAddresses, MountTargetBuilder, PerformanceMode, PosixUser, ReplicationDestination,
    Throughput, Transition,
};
pub use lustre::{
    AutoImport, DataRepositoryAssociation, DataRepositoryAssociationBuilder, DataRepositoryTask,
    DriveCache, Hdd12Capacity, Hdd40Capacity, Lustre, LustreBuilder, LustreLogLevel, LustreMetrics,
    LustreVersion, Persistent1Throughput, Persistent2Throughput, ReadCache, RepositoryEvent,
    Scratch1Capacity, SsdCapacity, SsdMetadata, SsdMetadataOperations, TieringMetadata,
    TieringThroughput,
};
pub use openzfs::{
    ExistingOpenZfs, NfsExport, OpenZfs, OpenZfsAccessPoint, OpenZfsAccessPointBuilder,
    OpenZfsAlarms, OpenZfsBuilder, OpenZfsMetrics, OpenZfsThroughput, OpenZfsVolume,
    OpenZfsVolumeBuilder, OpenZfsVolumeMetrics, RecordSize, RootVolume, SingleAz1Throughput,
    SingleAzHa1Throughput, Squash, VolumeOrigin, VolumeSnapshot, ZfsCompression, ZfsReadCache,
};
pub use s3::{
    Bucket, BucketBuilder, BucketMetrics, BucketNotification, BucketReplication, CorsMethod,
    CorsRule, IntelligentTiering, NotificationDestination, NotificationTarget, ObjectClass,
    ObjectEvent, ObjectOwnership, ObjectRule,
};
pub use s3_files::{
    ImportRule, ImportTrigger, S3FilesAccessPoint, S3FilesAccessPointBuilder, S3FilesFileSystem,
    S3FilesFileSystemBuilder,
};
