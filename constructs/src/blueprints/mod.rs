//! Builds whole systems, each from one configuration.
//!
//! A blueprint's configuration is a type that is read from YAML and has a JSON Schema for editors. Values that are
//! not set have sensible defaults.

mod access_point;
mod api;
pub mod batch_pipeline;
mod bounds;
pub mod distributed_training;
mod file_system;
mod image;
pub mod in_cloud_transfer;
mod instances;
mod keys;
mod lustre;
pub mod lustre_scratch_burst;
pub mod lustre_training;
pub mod message_wall;
pub mod ml_inference;
pub mod model_registry;
mod network;
pub mod scale_out;
pub mod shared_ml_data;
pub mod values;

pub use access_point::AccessPointConfig;
pub use api::{ApiAuthorization, ApiConfig};
pub use batch_pipeline::BatchPipeline;
pub use distributed_training::DistributedTraining;
pub use file_system::{
    Alarms, ExistingFileSystemConfig, FileSystemConfig, LifecycleConfig, NewFileSystem,
    PerformanceConfig, Removal, ThroughputConfig, TransitionDays,
};
pub use image::{Distribution, ImageConfig, OwnImage, ParameterImage};
pub use in_cloud_transfer::InCloudTransfer;
pub use lustre::{DailyBackup, LinkedBucket, NewLustre, RepositoryChange, ThroughputPerTebibyte};
pub use lustre_scratch_burst::LustreScratchBurst;
pub use lustre_training::LustreTraining;
pub use message_wall::MessageWall;
pub use ml_inference::MlInference;
pub use model_registry::ModelRegistry;
pub use network::{ExistingNetwork, NetworkConfig, NetworkParameters, NewNetwork};
pub use scale_out::ScaleOut;
pub use shared_ml_data::SharedMlData;

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use stanchion_core::{App, Diagnostic, code};

/// A whole system. The type is its configuration, and `Default` is the configuration when nothing is set.
///
/// The types of the values and the JSON Schema state every rule about a single value. A configuration that its schema
/// accepts is refused only because its values do not fit together.
pub trait Blueprint: Default + Serialize + DeserializeOwned + JsonSchema {
    /// The name of the blueprint on the command line.
    const NAME: &'static str;

    /// The summary of the blueprint in one line.
    const SUMMARY: &'static str;

    /// Returns a finding for each invalid value that the types allow. The property of a finding is a path in the
    /// configuration, with levels separated by periods.
    fn check(&self) -> Vec<Diagnostic> {
        let mut findings = self.check_bounds();
        findings.extend(self.check_relations());
        findings
    }

    /// Returns a finding for each number that is out of range, and for each list or map with too few or too many entries.
    fn check_bounds(&self) -> Vec<Diagnostic> {
        bounds::check(self)
    }

    /// Returns a finding for each value that does not fit the other values.
    fn check_relations(&self) -> Vec<Diagnostic>;

    /// Builds the stacks.
    fn build(&self, app: &App);
}

/// Returns a finding about the value at a path of the configuration that does not fit other values.
fn conflict(property: &str, found: impl std::fmt::Display, allowed: &str) -> Diagnostic {
    Diagnostic::new(code::CFG_004, format!("`{property}` does not fit the other values"))
        .property(property)
        .found(found)
        .allowed(allowed)
}

/// Returns a finding about the value at a path of the configuration that is not allowed.
fn outside(property: &str, found: impl std::fmt::Display, allowed: &str) -> Diagnostic {
    Diagnostic::new(code::CFG_001, format!("`{property}` has a value that is not allowed"))
        .property(property)
        .found(found)
        .allowed(allowed)
}
