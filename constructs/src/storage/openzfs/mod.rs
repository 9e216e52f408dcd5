//! FSx for OpenZFS: file systems, volumes, snapshots and S3 access points.

mod access_point;
mod alarms;
mod compression;
mod deployment;
mod export;
mod file_system;
mod file_system_builder;
pub mod kind;
mod metrics;
mod origin;
mod record_size;
mod root_volume;
mod settings;
mod snapshot;
mod throughput;
mod volume;
mod volume_builder;

pub use access_point::{OpenZfsAccessPoint, OpenZfsAccessPointBuilder};
pub use alarms::OpenZfsAlarms;
pub use compression::ZfsCompression;
pub use export::{NfsExport, Squash};
pub use file_system::{ExistingOpenZfs, OpenZfs};
pub use file_system_builder::OpenZfsBuilder;
pub use metrics::{OpenZfsMetrics, OpenZfsVolumeMetrics};
pub use origin::VolumeOrigin;
pub use record_size::RecordSize;
pub use root_volume::RootVolume;
pub use snapshot::VolumeSnapshot;
pub use throughput::{OpenZfsThroughput, SingleAz1Throughput, SingleAzHa1Throughput, ZfsReadCache};
pub use volume::OpenZfsVolume;
pub use volume_builder::OpenZfsVolumeBuilder;
