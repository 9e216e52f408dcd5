// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeConnections`: 2 resource types. Cargo feature: `codeconnections`.

pub mod connection;
pub use connection::{Connection, ConnectionRef};
pub mod host;
pub use host::{Host, HostRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum connection_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
}
