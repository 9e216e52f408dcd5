// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeCommit`: 1 resource type. Cargo feature: `codecommit`.

pub mod repository;
pub use repository::{Repository, RepositoryRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum events {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum repository_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3 {}
}
