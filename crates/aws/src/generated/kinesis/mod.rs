// Made by `cargo xtask generate`; do not edit.
//! `AWS::Kinesis`: 4 resource types. Cargo feature: `kinesis`.

pub mod channel;
pub use channel::{Channel, ChannelRef};
pub mod resource_policy;
pub use resource_policy::{ResourcePolicy, ResourcePolicyRef};
pub mod stream;
pub use stream::{Stream, StreamRef};
pub mod stream_consumer;
pub use stream_consumer::{StreamConsumer, StreamConsumerRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum channel_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum cloud_watch_logs {}
    /// A required property.
    #[derive(Debug)]
    pub enum compression_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum consumer_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dead_letter_queue_s3_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum expected_bucket_owner {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum partition_fields {}
    /// A required property.
    #[derive(Debug)]
    pub enum record_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum record_format_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_tables_configuration_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum stream_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum stream_configuration_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum stream_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_bucket_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum transform {}
}
