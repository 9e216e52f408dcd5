// Made by `cargo xtask generate`; do not edit.
//! `AWS::Grafana`: 1 resource type. Cargo feature: `grafana`.

pub mod workspace;
pub use workspace::{Workspace, WorkspaceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum account_access_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication_providers {}
    /// A required property.
    #[derive(Debug)]
    pub enum idp_metadata {}
    /// A required property.
    #[derive(Debug)]
    pub enum permission_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
}
