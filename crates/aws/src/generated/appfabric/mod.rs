// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppFabric`: 2 resource types. Cargo feature: `appfabric`.

pub mod app_authorization;
pub use app_authorization::{AppAuthorization, AppAuthorizationRef};
pub mod ingestion_destination;
pub use ingestion_destination::{IngestionDestination, IngestionDestinationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum api_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum app {}
    /// A required property.
    #[derive(Debug)]
    pub enum app_bundle_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum app_bundle_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum audit_log {}
    /// A required property.
    #[derive(Debug)]
    pub enum auth_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_secret {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum format {}
    /// A required property.
    #[derive(Debug)]
    pub enum ingestion_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum processing_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum stream_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum tenant {}
    /// A required property.
    #[derive(Debug)]
    pub enum tenant_display_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum tenant_identifier {}
}
