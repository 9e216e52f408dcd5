// Made by `cargo xtask generate`; do not edit.
//! `AWS::Comprehend`: 5 resource types. Cargo feature: `comprehend`.

pub mod document_classifier;
pub use document_classifier::{DocumentClassifier, DocumentClassifierRef};
pub mod document_classifier_endpoint;
pub use document_classifier_endpoint::{DocumentClassifierEndpoint, DocumentClassifierEndpointRef};
pub mod entity_recognizer;
pub use entity_recognizer::{EntityRecognizer, EntityRecognizerRef};
pub mod entity_recognizer_endpoint;
pub use entity_recognizer_endpoint::{EntityRecognizerEndpoint, EntityRecognizerEndpointRef};
pub mod flywheel;
pub use flywheel::{Flywheel, FlywheelRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum attribute_names {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_access_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_lake_s3_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum desired_inference_units {}
    /// A required property.
    #[derive(Debug)]
    pub enum document_classifier_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum document_read_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum entity_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum flywheel_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_data_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum language_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum recognizer_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnets {}
}
