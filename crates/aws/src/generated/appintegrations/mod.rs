// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppIntegrations`: 3 resource types. Cargo feature: `appintegrations`.

pub mod application;
pub use application::{Application, ApplicationRef};
pub mod data_integration;
pub use data_integration::{DataIntegration, DataIntegrationRef};
pub mod event_integration;
pub use event_integration::{EventIntegration, EventIntegrationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_source_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_bridge_bus {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_filter {}
    /// A required property.
    #[derive(Debug)]
    pub enum external_url_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum folders {}
    /// A required property.
    #[derive(Debug)]
    pub enum kms_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum scope {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_uri {}
}
