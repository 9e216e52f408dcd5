// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkspacesInstances`: 3 resource types. Cargo feature: `workspacesinstances`.

pub mod volume;
pub use volume::{Volume, VolumeRef};
pub mod volume_association;
pub use volume_association::{VolumeAssociation, VolumeAssociationRef};
pub mod workspace_instance;
pub use workspace_instance::{WorkspaceInstance, WorkspaceInstanceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum availability_zone {}
    /// A required property.
    #[derive(Debug)]
    pub enum device {}
    /// A required property.
    #[derive(Debug)]
    pub enum image_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum volume_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum workspace_instance_id {}
}
