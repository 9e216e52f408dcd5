// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53`: 11 resource types. Cargo feature: `route53`.

pub mod cidr_collection;
pub use cidr_collection::{CidrCollection, CidrCollectionRef};
pub mod dnssec;
pub use dnssec::{DNSSEC, DNSSECRef};
pub mod delegation_set;
pub use delegation_set::{DelegationSet, DelegationSetRef};
pub mod health_check;
pub use health_check::{HealthCheck, HealthCheckRef};
pub mod hosted_zone;
pub use hosted_zone::{HostedZone, HostedZoneRef};
pub mod key_signing_key;
pub use key_signing_key::{KeySigningKey, KeySigningKeyRef};
pub mod query_logging_config;
pub use query_logging_config::{QueryLoggingConfig, QueryLoggingConfigRef};
pub mod record_set;
pub use record_set::{RecordSet, RecordSetRef};
pub mod record_set_group;
pub use record_set_group::{RecordSetGroup, RecordSetGroupRef};
pub mod traffic_policy;
pub use traffic_policy::{TrafficPolicy, TrafficPolicyRef};
pub mod traffic_policy_instance;
pub use traffic_policy_instance::{TrafficPolicyInstance, TrafficPolicyInstanceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum cidr_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum cloud_watch_logs_log_group_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum collection_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum dns_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum document {}
    /// A required property.
    #[derive(Debug)]
    pub enum health_check_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum hosted_zone_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_management_service_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum latitude {}
    /// A required property.
    #[derive(Debug)]
    pub enum location_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum longitude {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum region {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
    /// A required property.
    #[derive(Debug)]
    pub enum traffic_policy_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum traffic_policy_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum ttl {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_region {}
}
