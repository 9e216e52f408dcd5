// Made by `cargo xtask generate`; do not edit.
//! `AWS::Forecast`: 2 resource types. Cargo feature: `forecast`.

pub mod dataset;
pub use dataset::{Dataset, DatasetRef};
pub mod dataset_group;
pub use dataset_group::{DatasetGroup, DatasetGroupRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum dataset_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dataset_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dataset_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
