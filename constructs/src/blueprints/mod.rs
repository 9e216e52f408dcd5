//! Whole systems, each from one configuration.
//!
//! A blueprint's configuration is a type that can be read from YAML, with a JSON Schema for editors, and sensible
//! values where nothing is said.

mod access_point;
pub mod batch_pipeline;
pub mod distributed_training;
mod file_system;
pub mod in_cloud_transfer;
mod lustre;
pub mod lustre_scratch_burst;
pub mod lustre_training;
pub mod message_wall;
pub mod ml_inference;
pub mod model_registry;
mod network;
pub mod scale_out;
pub mod shared_ml_data;

pub use access_point::AccessPointConfig;
pub use batch_pipeline::BatchPipeline;
pub use distributed_training::DistributedTraining;
pub use file_system::{
    Alarms, ExistingFileSystemConfig, FileSystemConfig, LifecycleConfig, NewFileSystem, Removal,
    ThroughputConfig, TransitionDays,
};
pub use in_cloud_transfer::InCloudTransfer;
pub use lustre::{LinkedBucket, ThroughputPerTebibyte};
pub use lustre_scratch_burst::LustreScratchBurst;
pub use lustre_training::LustreTraining;
pub use message_wall::MessageWall;
pub use ml_inference::MlInference;
pub use model_registry::ModelRegistry;
pub use network::{ExistingNetwork, NetworkConfig, NetworkParameters, NewNetwork};
pub use scale_out::ScaleOut;
pub use shared_ml_data::SharedMlData;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use stanchion_core::{App, Diagnostic, code};

/// A whole system. The type is its configuration; its default is what it is without one.
pub trait Blueprint: Default + DeserializeOwned + JsonSchema {
    /// Its name on the command line.
    const NAME: &'static str;

    /// What it is, in a line.
    const SUMMARY: &'static str;

    /// What is wrong with the configuration beyond its types: each finding's property is a path in it, levels split
    /// by points.
    fn check(&self) -> Vec<Diagnostic>;

    /// Makes its stacks.
    fn build(&self, app: &App);
}

/// A value that the configuration cannot have, by its path there.
fn outside(property: &str, found: impl std::fmt::Display, allowed: &str) -> Diagnostic {
    Diagnostic::new(code::CFG_001, format!("{property} is not a value it can have"))
        .property(property)
        .found(found)
        .allowed(allowed)
}
