// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeStarConnections`: 3 resource types. Cargo feature: `codestar`.

pub mod connection;
pub use connection::{Connection, ConnectionRef};
pub mod repository_link;
pub use repository_link::{RepositoryLink, RepositoryLinkRef};
pub mod sync_configuration;
pub use sync_configuration::{SyncConfiguration, SyncConfigurationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum branch {}
    /// A required property.
    #[derive(Debug)]
    pub enum config_file {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum owner_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum repository_link_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum repository_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum sync_type {}
}
