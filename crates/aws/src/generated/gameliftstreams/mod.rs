// Made by `cargo xtask generate`; do not edit.
//! `AWS::GameLiftStreams`: 2 resource types. Cargo feature: `gamelift`.

pub mod application;
pub use application::{Application, ApplicationRef};
pub mod stream_group;
pub use stream_group::{StreamGroup, StreamGroupRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum application_source_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum executable_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum ipv4_cidr_blocks {}
    /// A required property.
    #[derive(Debug)]
    pub enum location_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum location_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum runtime_environment {}
    /// A required property.
    #[derive(Debug)]
    pub enum stream_class {}
    /// A required property.
    #[derive(Debug)]
    pub enum version {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
}
