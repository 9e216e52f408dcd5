// Made by `cargo xtask generate`; do not edit.
//! `AWS::EFS`: 3 resource types. Cargo feature: `efs`.

pub mod access_point;
pub use access_point::{AccessPoint, AccessPointRef};
pub mod file_system;
pub use file_system::{FileSystem, FileSystemRef};
pub mod mount_target;
pub use mount_target::{MountTarget, MountTargetRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum file_system_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum gid {}
    /// A required property.
    #[derive(Debug)]
    pub enum owner_gid {}
    /// A required property.
    #[derive(Debug)]
    pub enum owner_uid {}
    /// A required property.
    #[derive(Debug)]
    pub enum permissions {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_groups {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum uid {}
}
