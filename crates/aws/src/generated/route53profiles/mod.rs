// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53Profiles`: 3 resource types. Cargo feature: `route53`.

pub mod profile;
pub use profile::{Profile, ProfileRef};
pub mod profile_association;
pub use profile_association::{ProfileAssociation, ProfileAssociationRef};
pub mod profile_resource_association;
pub use profile_resource_association::{ProfileResourceAssociation, ProfileResourceAssociationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum profile_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_id {}
}
