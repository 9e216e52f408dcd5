// Made by `cargo xtask generate`; do not edit.
//! `AWS::RAM`: 6 resource types. Cargo feature: `ram`.

pub mod permission;
pub use permission::{Permission, PermissionRef};
pub mod permission_association;
pub use permission_association::{PermissionAssociation, PermissionAssociationRef};
pub mod principal_association;
pub use principal_association::{PrincipalAssociation, PrincipalAssociationRef};
pub mod resource_association;
pub use resource_association::{ResourceAssociation, ResourceAssociationRef};
pub mod resource_share;
pub use resource_share::{ResourceShare, ResourceShareRef};
pub mod source_association;
pub use source_association::{SourceAssociation, SourceAssociationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum permission_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_template {}
    /// A required property.
    #[derive(Debug)]
    pub enum principal {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_share_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_id {}
}
