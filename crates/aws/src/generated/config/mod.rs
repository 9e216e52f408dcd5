// Made by `cargo xtask generate`; do not edit.
//! `AWS::Config`: 11 resource types. Cargo feature: `config`.

pub mod aggregation_authorization;
pub use aggregation_authorization::{AggregationAuthorization, AggregationAuthorizationRef};
pub mod config_rule;
pub use config_rule::{ConfigRule, ConfigRuleRef};
pub mod configuration_aggregator;
pub use configuration_aggregator::{ConfigurationAggregator, ConfigurationAggregatorRef};
pub mod configuration_recorder;
pub use configuration_recorder::{ConfigurationRecorder, ConfigurationRecorderRef};
pub mod conformance_pack;
pub use conformance_pack::{ConformancePack, ConformancePackRef};
pub mod connector;
pub use connector::{Connector, ConnectorRef};
pub mod delivery_channel;
pub use delivery_channel::{DeliveryChannel, DeliveryChannelRef};
pub mod organization_config_rule;
pub use organization_config_rule::{OrganizationConfigRule, OrganizationConfigRuleRef};
pub mod organization_conformance_pack;
pub use organization_conformance_pack::{OrganizationConformancePack, OrganizationConformancePackRef};
pub mod remediation_configuration;
pub use remediation_configuration::{RemediationConfiguration, RemediationConfigurationRef};
pub mod stored_query;
pub use stored_query::{StoredQuery, StoredQueryRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum account_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorized_account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorized_aws_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum config_rule_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum conformance_pack_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum lambda_function_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum message_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum organization_config_rule_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum organization_config_rule_trigger_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum organization_conformance_pack_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum owner {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_text {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum recording_frequency {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum runtime {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum tenant_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum use_only {}
}
