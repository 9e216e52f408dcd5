// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudWatch`: 12 resource types. Cargo feature: `cloudwatch`.

pub mod alarm;
pub use alarm::{Alarm, AlarmRef};
pub mod alarm_mute_rule;
pub use alarm_mute_rule::{AlarmMuteRule, AlarmMuteRuleRef};
pub mod anomaly_detector;
pub use anomaly_detector::{AnomalyDetector, AnomalyDetectorRef};
pub mod composite_alarm;
pub use composite_alarm::{CompositeAlarm, CompositeAlarmRef};
pub mod dashboard;
pub use dashboard::{Dashboard, DashboardRef};
pub mod insight_rule;
pub use insight_rule::{InsightRule, InsightRuleRef};
pub mod integration;
pub use integration::{Integration, IntegrationRef};
pub mod log_alarm;
pub use log_alarm::{LogAlarm, LogAlarmRef};
pub mod metric_stream;
pub use metric_stream::{MetricStream, MetricStreamRef};
pub mod o_tel_enrichment;
pub use o_tel_enrichment::{OTelEnrichment, OTelEnrichmentRef};
pub mod resource_metrics_configuration;
pub use resource_metrics_configuration::{ResourceMetricsConfiguration, ResourceMetricsConfigurationRef};
pub mod view;
pub use view::{View, ViewRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum additional_statistics {}
    /// A required property.
    #[derive(Debug)]
    pub enum aggregation_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum alarm_names {}
    /// A required property.
    #[derive(Debug)]
    pub enum alarm_rule {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_key_credential {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_key_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum comparison_operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum dashboard_body {}
    /// A required property.
    #[derive(Debug)]
    pub enum definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum duration {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum end_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum include_metrics {}
    /// A required property.
    #[derive(Debug)]
    pub enum integration_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum period {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_results_to_alarm {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_results_to_evaluate {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_string {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_body {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_state {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum scheduled_query_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum scheduled_query_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_time_offset {}
    /// A required property.
    #[derive(Debug)]
    pub enum stat {}
    /// A required property.
    #[derive(Debug)]
    pub enum threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
