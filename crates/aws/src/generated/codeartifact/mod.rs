// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeArtifact`: 3 resource types. Cargo feature: `codeartifact`.

pub mod domain;
pub use domain::{Domain, DomainRef};
pub mod package_group;
pub use package_group::{PackageGroup, PackageGroupRef};
pub mod repository;
pub use repository::{Repository, RepositoryRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum domain_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum pattern {}
    /// A required property.
    #[derive(Debug)]
    pub enum repository_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum restriction_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum restrictions {}
}
