// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityLake`: 4 resource types. Cargo feature: `securitylake`.

pub mod aws_log_source;
pub use aws_log_source::{AwsLogSource, AwsLogSourceRef};
pub mod data_lake;
pub use data_lake::{DataLake, DataLakeRef};
pub mod subscriber;
pub use subscriber::{Subscriber, SubscriberRef};
pub mod subscriber_notification;
pub use subscriber_notification::{SubscriberNotification, SubscriberNotificationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_lake_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum external_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum notification_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum principal {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum sources {}
    /// A required property.
    #[derive(Debug)]
    pub enum subscriber_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum subscriber_identity {}
    /// A required property.
    #[derive(Debug)]
    pub enum subscriber_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_role_arn {}
}
