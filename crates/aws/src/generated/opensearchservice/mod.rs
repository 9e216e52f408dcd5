// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpenSearchService`: 2 resource types. Cargo feature: `opensearchservice`.

pub mod application;
pub use application::{Application, ApplicationRef};
pub mod domain;
pub use domain::{Domain, DomainRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum data_source_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum entity_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum hours {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum metadata_content {}
    /// A required property.
    #[derive(Debug)]
    pub enum minutes {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
