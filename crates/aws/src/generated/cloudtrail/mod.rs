// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudTrail`: 5 resource types. Cargo feature: `cloudtrail`.

pub mod channel;
pub use channel::{Channel, ChannelRef};
pub mod dashboard;
pub use dashboard::{Dashboard, DashboardRef};
pub mod event_data_store;
pub use event_data_store::{EventDataStore, EventDataStoreRef};
pub mod resource_policy;
pub use resource_policy::{ResourcePolicy, ResourcePolicyRef};
pub mod trail;
pub use trail::{Trail, TrailRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum equals {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_category {}
    /// A required property.
    #[derive(Debug)]
    pub enum field {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_selectors {}
    /// A required property.
    #[derive(Debug)]
    pub enum is_logging {}
    /// A required property.
    #[derive(Debug)]
    pub enum location {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_statement {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum templates {}
    /// A required property.
    #[derive(Debug)]
    pub enum unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
