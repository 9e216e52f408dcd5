// Made by `cargo xtask generate`; do not edit.
//! `AWS::ObservabilityAdmin`: 7 resource types. Cargo feature: `observabilityadmin`.

pub mod dataset_integration;
pub use dataset_integration::{DatasetIntegration, DatasetIntegrationRef};
pub mod organization_centralization_rule;
pub use organization_centralization_rule::{OrganizationCentralizationRule, OrganizationCentralizationRuleRef};
pub mod organization_telemetry_rule;
pub use organization_telemetry_rule::{OrganizationTelemetryRule, OrganizationTelemetryRuleRef};
pub mod s3_table_integration;
pub use s3_table_integration::{S3TableIntegration, S3TableIntegrationRef};
pub mod telemetry_enrichment;
pub use telemetry_enrichment::{TelemetryEnrichment, TelemetryEnrichmentRef};
pub mod telemetry_pipelines;
pub use telemetry_pipelines::{TelemetryPipelines, TelemetryPipelinesRef};
pub mod telemetry_rule;
pub use telemetry_rule::{TelemetryRule, TelemetryRuleRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum advanced_event_selectors {}
    /// A required property.
    #[derive(Debug)]
    pub enum body {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum encrypted_log_group_strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_selectors {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_group_name_pattern {}
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
    pub enum regions {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum scope {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum sse_algorithm {}
    /// A required property.
    #[derive(Debug)]
    pub enum telemetry_type {}
}
