//! FSx for Lustre.

mod association;

mod capacity;
mod deployment;
mod file_system;
mod file_system_builder;
pub mod kind;
mod task;

pub use association::{
    DataRepositoryAssociation, DataRepositoryAssociationBuilder, RepositoryEvent,
};
pub use capacity::{Hdd12Capacity, Hdd40Capacity, InvalidCapacity, Scratch1Capacity, SsdCapacity};
pub use deployment::{
    DriveCache, Persistent1Throughput, Persistent2Throughput, ReadCache, SsdMetadata,
    SsdMetadataOperations, TieringMetadata, TieringThroughput,
};
pub use file_system::Lustre;
pub use file_system_builder::{AutoImport, LustreBuilder, LustreLogLevel, LustreVersion};
pub use task::DataRepositoryTask;
