// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeStar`: 1 resource type. Cargo feature: `codestar`.

pub mod git_hub_repository;
pub use git_hub_repository::{GitHubRepository, GitHubRepositoryRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum repository_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum repository_owner {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3 {}
}
