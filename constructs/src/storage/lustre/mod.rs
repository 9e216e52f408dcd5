//! FSx for Lustre: file systems, data repository associations and tasks.

mod association;

mod capacity;
mod deployment;
mod file_system;
mod file_system_builder;
mod import_path;
pub mod kind;
mod log_level;
mod metrics;
mod task;
mod version;

pub use association::{
    DataRepositoryAssociation, DataRepositoryAssociationBuilder, RepositoryEvent,
};
pub use capacity::{Hdd12Capacity, Hdd40Capacity, InvalidCapacity, Scratch1Capacity, SsdCapacity};
pub use deployment::{
    DriveCache, Persistent1Throughput, Persistent2Throughput, ReadCache, SsdMetadata,
    SsdMetadataOperations, TieringMetadata, TieringThroughput,
};
pub use file_system::Lustre;
pub use file_system_builder::LustreBuilder;
pub use import_path::AutoImport;
pub use log_level::LustreLogLevel;
pub use metrics::LustreMetrics;
pub use task::DataRepositoryTask;
pub use version::LustreVersion;
