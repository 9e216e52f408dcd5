// Made by `cargo xtask generate`; do not edit.
//! `AWS::ResourceGroups`: 2 resource types. Cargo feature: `resourcegroups`.

pub mod group;
pub use group::{Group, GroupRef};
pub mod tag_sync_task;
pub use tag_sync_task::{TagSyncTask, TagSyncTaskRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum group {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum tag_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum tag_value {}
}
