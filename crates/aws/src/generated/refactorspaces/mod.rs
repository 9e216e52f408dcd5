// Made by `cargo xtask generate`; do not edit.
//! `AWS::RefactorSpaces`: 4 resource types. Cargo feature: `refactorspaces`.

pub mod application;
pub use application::{Application, ApplicationRef};
pub mod environment;
pub use environment::{Environment, EnvironmentRef};
pub mod route;
pub use route::{Route, RouteRef};
pub mod service;
pub use service::{Service, ServiceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum activation_state {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum environment_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum proxy_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum route_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum url {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
}
