// Made by `cargo xtask generate`; do not edit.
//! `AWS::LicenseManager`: 6 resource types. Cargo feature: `licensemanager`.

pub mod grant;
pub use grant::{Grant, GrantRef};
pub mod license;
pub use license::{License, LicenseRef};
pub mod license_asset_group;
pub use license_asset_group::{LicenseAssetGroup, LicenseAssetGroupRef};
pub mod license_asset_rule_set;
pub use license_asset_rule_set::{LicenseAssetRuleSet, LicenseAssetRuleSetRef};
pub mod license_configuration;
pub use license_configuration::{LicenseConfiguration, LicenseConfigurationRef};
pub mod report_generator;
pub use report_generator::{ReportGenerator, ReportGeneratorRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum allow_early_check_in {}
    /// A required property.
    #[derive(Debug)]
    pub enum associated_license_asset_ruleset_arns {}
    /// A required property.
    #[derive(Debug)]
    pub enum begin {}
    /// A required property.
    #[derive(Debug)]
    pub enum beneficiary {}
    /// A required property.
    #[derive(Debug)]
    pub enum constraint {}
    /// A required property.
    #[derive(Debug)]
    pub enum consumption_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum end {}
    /// A required property.
    #[derive(Debug)]
    pub enum entitlements {}
    /// A required property.
    #[derive(Debug)]
    pub enum home_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum issuer {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_to_match {}
    /// A required property.
    #[derive(Debug)]
    pub enum license_asset_group_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum license_counting_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum license_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_time_to_live_in_minutes {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum product_information_filter_comparator {}
    /// A required property.
    #[derive(Debug)]
    pub enum product_information_filter_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum product_information_filter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum product_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum product_sku {}
    /// A required property.
    #[derive(Debug)]
    pub enum report_context {}
    /// A required property.
    #[derive(Debug)]
    pub enum report_frequency {}
    /// A required property.
    #[derive(Debug)]
    pub enum report_generator_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum report_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_statement {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum validity {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum value_to_match {}
}
