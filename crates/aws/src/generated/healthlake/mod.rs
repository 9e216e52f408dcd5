// Made by `cargo xtask generate`; do not edit.
//! `AWS::HealthLake`: 2 resource types. Cargo feature: `healthlake`.

pub mod data_transformation_profile;
pub use data_transformation_profile::{DataTransformationProfile, DataTransformationProfileRef};
pub mod fhir_datastore;
pub use fhir_datastore::{FHIRDatastore, FHIRDatastoreRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum authorization_strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum cmk_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum datastore_type_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_profiles {}
    /// A required property.
    #[derive(Debug)]
    pub enum kms_encryption_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum preload_data_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum profile_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum profile_mapping {}
    /// A required property.
    #[derive(Debug)]
    pub enum profile_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum starter_profile_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
    /// A required property.
    #[derive(Debug)]
    pub enum version {}
}
