// Made by `cargo xtask generate`; do not edit.
//! `AWS::Rekognition`: 4 resource types. Cargo feature: `rekognition`.

pub mod collection;
pub use collection::{Collection, CollectionRef};
pub mod dataset;
pub use dataset::{Dataset, DatasetRef};
pub mod project;
pub use project::{Project, ProjectRef};
pub mod stream_processor;
pub use stream_processor::{StreamProcessor, StreamProcessorRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum collection_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum dataset_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum height {}
    /// A required property.
    #[derive(Debug)]
    pub enum kinesis_video_stream {}
    /// A required property.
    #[derive(Debug)]
    pub enum labels {}
    /// A required property.
    #[derive(Debug)]
    pub enum left {}
    /// A required property.
    #[derive(Debug)]
    pub enum opt_in {}
    /// A required property.
    #[derive(Debug)]
    pub enum project_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum top {}
    /// A required property.
    #[derive(Debug)]
    pub enum width {}
    /// A required property.
    #[derive(Debug)]
    pub enum x {}
    /// A required property.
    #[derive(Debug)]
    pub enum y {}
}
