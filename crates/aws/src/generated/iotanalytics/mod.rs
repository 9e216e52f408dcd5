// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTAnalytics`: 4 resource types. Cargo feature: `iot`.

pub mod channel;
pub use channel::{Channel, ChannelRef};
pub mod dataset;
pub use dataset::{Dataset, DatasetRef};
pub mod datastore;
pub use datastore::{Datastore, DatastoreRef};
pub mod pipeline;
pub use pipeline::{Pipeline, PipelineRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum attribute {}
    /// A required property.
    #[derive(Debug)]
    pub enum attribute_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum attributes {}
    /// A required property.
    #[derive(Debug)]
    pub enum batch_size {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum channel_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum compute_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dataset_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum datastore_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter {}
    /// A required property.
    #[derive(Debug)]
    pub enum image {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum lambda_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum math {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum offset_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum pipeline_activities {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum sql_query {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum thing_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum timeout_in_minutes {}
    /// A required property.
    #[derive(Debug)]
    pub enum variable_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum volume_size_in_gb {}
}
