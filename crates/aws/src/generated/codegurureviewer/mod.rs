// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeGuruReviewer`: 1 resource type. Cargo feature: `codegurureviewer`.

pub mod repository_association;
pub use repository_association::{RepositoryAssociation, RepositoryAssociationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
}
