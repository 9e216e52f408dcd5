// Made by `cargo xtask generate`; do not edit.
//! `AWS::InspectorV2`: 5 resource types. Cargo feature: `inspectorv2`.

pub mod cis_scan_configuration;
pub use cis_scan_configuration::{CisScanConfiguration, CisScanConfigurationRef};
pub mod code_security_integration;
pub use code_security_integration::{CodeSecurityIntegration, CodeSecurityIntegrationRef};
pub mod code_security_scan_configuration;
pub use code_security_scan_configuration::{CodeSecurityScanConfiguration, CodeSecurityScanConfigurationRef};
pub mod connector;
pub use connector::{Connector, ConnectorRef};
pub mod filter;
pub use filter::{Filter, FilterRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_token {}
    /// A required property.
    #[derive(Debug)]
    pub enum account_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum auth_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum aws_config_connector_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum azure {}
    /// A required property.
    #[derive(Debug)]
    pub enum azure_regions {}
    /// A required property.
    #[derive(Debug)]
    pub enum code {}
    /// A required property.
    #[derive(Debug)]
    pub enum comparison {}
    /// A required property.
    #[derive(Debug)]
    pub enum day {}
    /// A required property.
    #[derive(Debug)]
    pub enum days {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter_criteria {}
    /// A required property.
    #[derive(Debug)]
    pub enum gitlab_self_managed {}
    /// A required property.
    #[derive(Debug)]
    pub enum installation_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_set_categories {}
    /// A required property.
    #[derive(Debug)]
    pub enum scan_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule {}
    /// A required property.
    #[derive(Debug)]
    pub enum scope_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum scope_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_level {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum supported_events {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_resource_tags {}
    /// A required property.
    #[derive(Debug)]
    pub enum targets {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_of_day {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_zone {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
