// Made by `cargo xtask generate`; do not edit.
//! `AWS::FIS`: 2 resource types. Cargo feature: `fis`.

pub mod experiment_template;
pub use experiment_template::{ExperimentTemplate, ExperimentTemplateRef};
pub mod target_account_configuration;
pub use target_account_configuration::{TargetAccountConfiguration, TargetAccountConfigurationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum action_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dashboard_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum experiment_report_s3_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum experiment_template_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_group_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_schema_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum outputs {}
    /// A required property.
    #[derive(Debug)]
    pub enum path {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum selection_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum stop_conditions {}
    /// A required property.
    #[derive(Debug)]
    pub enum targets {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
}
