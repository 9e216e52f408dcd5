// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApplicationInsights`: 1 resource type. Cargo feature: `applicationinsights`.

pub mod application;
pub use application::{Application, ApplicationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum agree_to_install_hanadb_client {}
    /// A required property.
    #[derive(Debug)]
    pub enum alarm_metric_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum alarm_metrics {}
    /// A required property.
    #[derive(Debug)]
    pub enum alarm_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum component_configuration_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum component_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_levels {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum hana_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum hana_secret_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum hanasid {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_numbers {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_patterns {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum pattern {}
    /// A required property.
    #[derive(Debug)]
    pub enum pattern_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum pattern_set_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum process_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum prometheus_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum rank {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum sapsid {}
    /// A required property.
    #[derive(Debug)]
    pub enum sql_secret_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum sub_component_configuration_details {}
    /// A required property.
    #[derive(Debug)]
    pub enum sub_component_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum tier {}
}
