// Made by `cargo xtask generate`; do not edit.
//! `AWS::SCN`: 4 resource types. Cargo feature: `scn`.

pub mod data_integration_flow;
pub use data_integration_flow::{DataIntegrationFlow, DataIntegrationFlowRef};
pub mod dataset;
pub use dataset::{Dataset, DatasetRef};
pub mod instance;
pub use instance::{Instance, InstanceRef};
pub mod namespace;
pub use namespace::{Namespace, NamespaceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dataset_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum fields {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum is_required {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum query {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum sort_order {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum sources {}
    /// A required property.
    #[derive(Debug)]
    pub enum target {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum transform {}
    /// A required property.
    #[derive(Debug)]
    pub enum transformation {}
    /// A required property.
    #[derive(Debug)]
    pub enum transformation_type {}
}
