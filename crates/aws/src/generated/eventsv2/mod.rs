// Made by `cargo xtask generate`; do not edit.
//! `AWS::EventsV2`: 4 resource types. Cargo feature: `events`.

pub mod event_bus;
pub use event_bus::{EventBus, EventBusRef};
pub mod event_source;
pub use event_source::{EventSource, EventSourceRef};
pub mod resource_policy;
pub use resource_policy::{ResourcePolicy, ResourcePolicyRef};
pub mod subscriber;
pub use subscriber::{Subscriber, SubscriberRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum aws_service {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum deduplication_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_bus_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum filters {}
    /// A required property.
    #[derive(Debug)]
    pub enum input {}
    /// A required property.
    #[derive(Debug)]
    pub enum invoke_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum partner_event_source_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum pattern {}
    /// A required property.
    #[derive(Debug)]
    pub enum point_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum scope {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_arn {}
}
