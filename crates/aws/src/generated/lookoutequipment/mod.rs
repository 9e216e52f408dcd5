// Made by `cargo xtask generate`; do not edit.
//! `AWS::LookoutEquipment`: 1 resource type. Cargo feature: `lookoutequipment`.

pub mod inference_scheduler;
pub use inference_scheduler::{InferenceScheduler, InferenceSchedulerRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_input_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_output_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_upload_frequency {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_input_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_output_configuration {}
}
