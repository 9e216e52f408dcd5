// Made by `cargo xtask generate`; do not edit.
//! `AWS::WorkSpaces`: 5 resource types. Cargo feature: `workspaces`.

pub mod connection_alias;
pub use connection_alias::{ConnectionAlias, ConnectionAliasRef};
pub mod directory;
pub use directory::{Directory, DirectoryRef};
pub mod workspace;
pub use workspace::{Workspace, WorkspaceRef};
pub mod workspace_ip_group;
pub use workspace_ip_group::{WorkspaceIpGroup, WorkspaceIpGroupRef};
pub mod workspaces_pool;
pub use workspaces_pool::{WorkspacesPool, WorkspacesPoolRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_endpoints {}
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum bundle_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_string {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum desired_user_sessions {}
    /// A required property.
    #[derive(Debug)]
    pub enum directory_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum ip_rule {}
    /// A required property.
    #[derive(Debug)]
    pub enum mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum permission {}
    /// A required property.
    #[derive(Debug)]
    pub enum pool_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_account_secret_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_name {}
}
