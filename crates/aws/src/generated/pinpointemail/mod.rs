// Made by `cargo xtask generate`; do not edit.
//! `AWS::PinpointEmail`: 4 resource types. Cargo feature: `pinpointemail`.

pub mod configuration_set;
pub use configuration_set::{ConfigurationSet, ConfigurationSetRef};
pub mod configuration_set_event_destination;
pub use configuration_set_event_destination::{ConfigurationSetEventDestination, ConfigurationSetEventDestinationRef};
pub mod dedicated_ip_pool;
pub use dedicated_ip_pool::{DedicatedIpPool, DedicatedIpPoolRef};
pub mod identity;
pub use identity::{Identity, IdentityRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum configuration_set_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_dimension_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum delivery_stream_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension_value_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_destination_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum iam_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum matching_event_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic_arn {}
}
