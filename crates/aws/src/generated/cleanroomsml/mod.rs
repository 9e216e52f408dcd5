// Made by `cargo xtask generate`; do not edit.
//! `AWS::CleanRoomsML`: 3 resource types. Cargo feature: `cleanrooms`.

pub mod configured_model_algorithm;
pub use configured_model_algorithm::{ConfiguredModelAlgorithm, ConfiguredModelAlgorithmRef};
pub mod configured_model_algorithm_association;
pub use configured_model_algorithm_association::{ConfiguredModelAlgorithmAssociation, ConfiguredModelAlgorithmAssociationRef};
pub mod training_dataset;
pub use training_dataset::{TrainingDataset, TrainingDatasetRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum allowed_account_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum column_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum column_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum configured_model_algorithm_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum custom_data_identifiers {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum entities_to_redact {}
    /// A required property.
    #[derive(Debug)]
    pub enum files_to_export {}
    /// A required property.
    #[derive(Debug)]
    pub enum glue_data_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum image_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_size {}
    /// A required property.
    #[derive(Debug)]
    pub enum membership_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum noise_level {}
    /// A required property.
    #[derive(Debug)]
    pub enum policies {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum regex {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum training_data {}
    /// A required property.
    #[derive(Debug)]
    pub enum unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
