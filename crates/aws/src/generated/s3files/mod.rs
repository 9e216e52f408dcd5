// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Files`: 4 resource types. Cargo feature: `s3`.

pub mod access_point;
pub use access_point::{AccessPoint, AccessPointRef};
pub mod file_system;
pub use file_system::{FileSystem, FileSystemRef};
pub mod file_system_policy;
pub use file_system_policy::{FileSystemPolicy, FileSystemPolicyRef};
pub mod mount_target;
pub use mount_target::{MountTarget, MountTargetRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum days_after_last_access {}
    /// A required property.
    #[derive(Debug)]
    pub enum expiration_data_rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_system_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum gid {}
    /// A required property.
    #[derive(Debug)]
    pub enum import_data_rules {}
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
    pub enum policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum size_less_than {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum trigger {}
    /// A required property.
    #[derive(Debug)]
    pub enum uid {}
}
