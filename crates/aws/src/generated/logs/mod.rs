// Made by `cargo xtask generate`; do not edit.
//! `AWS::Logs`: 16 resource types. Cargo feature: `logs`.

pub mod account_policy;
pub use account_policy::{AccountPolicy, AccountPolicyRef};
pub mod delivery;
pub use delivery::{Delivery, DeliveryRef};
pub mod delivery_destination;
pub use delivery_destination::{DeliveryDestination, DeliveryDestinationRef};
pub mod delivery_source;
pub use delivery_source::{DeliverySource, DeliverySourceRef};
pub mod destination;
pub use destination::{Destination, DestinationRef};
pub mod integration;
pub use integration::{Integration, IntegrationRef};
pub mod log_anomaly_detector;
pub use log_anomaly_detector::{LogAnomalyDetector, LogAnomalyDetectorRef};
pub mod log_group;
pub use log_group::{LogGroup, LogGroupRef};
pub mod log_stream;
pub use log_stream::{LogStream, LogStreamRef};
pub mod metric_filter;
pub use metric_filter::{MetricFilter, MetricFilterRef};
pub mod query_definition;
pub use query_definition::{QueryDefinition, QueryDefinitionRef};
pub mod resource_policy;
pub use resource_policy::{ResourcePolicy, ResourcePolicyRef};
pub mod scheduled_query;
pub use scheduled_query::{ScheduledQuery, ScheduledQueryRef};
pub mod storage_tier_policy;
pub use storage_tier_policy::{StorageTierPolicy, StorageTierPolicyRef};
pub mod subscription_filter;
pub use subscription_filter::{SubscriptionFilter, SubscriptionFilterRef};
pub mod transformer;
pub use transformer::{Transformer, TransformerRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum dashboard_viewer_principals {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_source_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum delimiter {}
    /// A required property.
    #[derive(Debug)]
    pub enum delivery_destination_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum delivery_source_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum entries {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter_pattern {}
    /// A required property.
    #[derive(Debug)]
    pub enum from {}
    /// A required property.
    #[derive(Debug)]
    pub enum integration_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum integration_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_group_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum match_patterns {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_transformations {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum ocsf_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_language {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_string {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#match {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum rename_to {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_tier {}
    /// A required property.
    #[derive(Debug)]
    pub enum target {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum to {}
    /// A required property.
    #[derive(Debug)]
    pub enum transformer_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum with_keys {}
}
