// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT`: 32 resource types. Cargo feature: `iot`.

pub mod account_audit_configuration;
pub use account_audit_configuration::{AccountAuditConfiguration, AccountAuditConfigurationRef};
pub mod authorizer;
pub use authorizer::{Authorizer, AuthorizerRef};
pub mod billing_group;
pub use billing_group::{BillingGroup, BillingGroupRef};
pub mod ca_certificate;
pub use ca_certificate::{CACertificate, CACertificateRef};
pub mod certificate;
pub use certificate::{Certificate, CertificateRef};
pub mod certificate_provider;
pub use certificate_provider::{CertificateProvider, CertificateProviderRef};
pub mod command;
pub use command::{Command, CommandRef};
pub mod custom_metric;
pub use custom_metric::{CustomMetric, CustomMetricRef};
pub mod dimension;
pub use dimension::{Dimension, DimensionRef};
pub mod domain_configuration;
pub use domain_configuration::{DomainConfiguration, DomainConfigurationRef};
pub mod encryption_configuration;
pub use encryption_configuration::{EncryptionConfiguration, EncryptionConfigurationRef};
pub mod fleet_metric;
pub use fleet_metric::{FleetMetric, FleetMetricRef};
pub mod job;
pub use job::{Job, JobRef};
pub mod job_template;
pub use job_template::{JobTemplate, JobTemplateRef};
pub mod logging;
pub use logging::{Logging, LoggingRef};
pub mod mitigation_action;
pub use mitigation_action::{MitigationAction, MitigationActionRef};
pub mod policy;
pub use policy::{Policy, PolicyRef};
pub mod policy_principal_attachment;
pub use policy_principal_attachment::{PolicyPrincipalAttachment, PolicyPrincipalAttachmentRef};
pub mod provisioning_template;
pub use provisioning_template::{ProvisioningTemplate, ProvisioningTemplateRef};
pub mod resource_specific_logging;
pub use resource_specific_logging::{ResourceSpecificLogging, ResourceSpecificLoggingRef};
pub mod role_alias;
pub use role_alias::{RoleAlias, RoleAliasRef};
pub mod scheduled_audit;
pub use scheduled_audit::{ScheduledAudit, ScheduledAuditRef};
pub mod security_profile;
pub use security_profile::{SecurityProfile, SecurityProfileRef};
pub mod software_package;
pub use software_package::{SoftwarePackage, SoftwarePackageRef};
pub mod software_package_version;
pub use software_package_version::{SoftwarePackageVersion, SoftwarePackageVersionRef};
pub mod stream;
pub use stream::{Stream, StreamRef};
pub mod thing;
pub use thing::{Thing, ThingRef};
pub mod thing_group;
pub use thing_group::{ThingGroup, ThingGroupRef};
pub mod thing_principal_attachment;
pub use thing_principal_attachment::{ThingPrincipalAttachment, ThingPrincipalAttachmentRef};
pub mod thing_type;
pub use thing_type::{ThingType, ThingTypeRef};
pub mod topic_rule;
pub use topic_rule::{TopicRule, TopicRuleRef};
pub mod topic_rule_destination;
pub use topic_rule_destination::{TopicRuleDestination, TopicRuleDestinationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum account_default_for_operations {}
    /// A required property.
    #[derive(Debug)]
    pub enum account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum action_params {}
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum alarm_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum alert_target_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum audit_check_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorizer_function_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum base_rate_per_minute {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum ca_certificate_pem {}
    /// A required property.
    #[derive(Debug)]
    pub enum channel_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_properties {}
    /// A required property.
    #[derive(Debug)]
    pub enum command_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum comparison_operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum criteria_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_log_level {}
    /// A required property.
    #[derive(Debug)]
    pub enum delivery_stream_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum device_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimensions {}
    /// A required property.
    #[derive(Debug)]
    pub enum duration_in_minutes {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum failure_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum files {}
    /// A required property.
    #[derive(Debug)]
    pub enum frequency {}
    /// A required property.
    #[derive(Debug)]
    pub enum hash_key_field {}
    /// A required property.
    #[derive(Debug)]
    pub enum hash_key_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum in_progress_timeout_in_minutes {}
    /// A required property.
    #[derive(Debug)]
    pub enum increment_factor {}
    /// A required property.
    #[derive(Debug)]
    pub enum index {}
    /// A required property.
    #[derive(Debug)]
    pub enum influx_db_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum job_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum job_template_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum lambda_function_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum latitude {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_level {}
    /// A required property.
    #[derive(Debug)]
    pub enum longitude {}
    /// A required property.
    #[derive(Debug)]
    pub enum max {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum min {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_number_of_executed_things {}
    /// A required property.
    #[derive(Debug)]
    pub enum mqtt_topic {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum number_of_retries {}
    /// A required property.
    #[derive(Debug)]
    pub enum operand {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum package_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum principal {}
    /// A required property.
    #[derive(Debug)]
    pub enum property_values {}
    /// A required property.
    #[derive(Debug)]
    pub enum provisioning_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum put_asset_property_value_entries {}
    /// A required property.
    #[derive(Debug)]
    pub enum queue_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum rate_increase_criteria {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn_for_logging {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum signing_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum sql {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum state_machine_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum state_reason {}
    /// A required property.
    #[derive(Debug)]
    pub enum state_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
    /// A required property.
    #[derive(Debug)]
    pub enum stream_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum stream_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum string_values {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_check_names {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum targets {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_body {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum thing_group_names {}
    /// A required property.
    #[derive(Debug)]
    pub enum thing_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum threshold_percentage {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_in_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum timestamp {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic_rule_payload {}
    /// A required property.
    #[derive(Debug)]
    pub enum tracker_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum url {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_property_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
    /// A required property.
    #[derive(Debug)]
    pub enum version {}
}
