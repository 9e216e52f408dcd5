// Made by `cargo xtask generate`; do not edit.
//! `AWS::Omics`: 9 resource types. Cargo feature: `omics`.

pub mod annotation_store;
pub use annotation_store::{AnnotationStore, AnnotationStoreRef};
pub mod configuration;
pub use configuration::{Configuration, ConfigurationRef};
pub mod reference_store;
pub use reference_store::{ReferenceStore, ReferenceStoreRef};
pub mod run_cache;
pub use run_cache::{RunCache, RunCacheRef};
pub mod run_group;
pub use run_group::{RunGroup, RunGroupRef};
pub mod sequence_store;
pub use sequence_store::{SequenceStore, SequenceStoreRef};
pub mod variant_store;
pub use variant_store::{VariantStore, VariantStoreRef};
pub mod workflow;
pub use workflow::{Workflow, WorkflowRef};
pub mod workflow_version;
pub use workflow_version::{WorkflowVersion, WorkflowVersionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum reference {}
    /// A required property.
    #[derive(Debug)]
    pub enum reference_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum run_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum store_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum version_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum workflow_id {}
}
