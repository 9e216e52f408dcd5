// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApplicationSignals`: 4 resource types. Cargo feature: `applicationsignals`.

pub mod discovery;
pub use discovery::{Discovery, DiscoveryRef};
pub mod grouping_configuration;
pub use grouping_configuration::{GroupingConfiguration, GroupingConfigurationRef};
pub mod instrumentation_config;
pub use instrumentation_config::{InstrumentationConfig, InstrumentationConfigRef};
pub mod service_level_objective;
pub use service_level_objective::{ServiceLevelObjective, ServiceLevelObjectiveRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum capture_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum capture_limits {}
    /// A required property.
    #[derive(Debug)]
    pub enum code_capture {}
    /// A required property.
    #[derive(Debug)]
    pub enum code_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum comparison_operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum dependency_key_attributes {}
    /// A required property.
    #[derive(Debug)]
    pub enum dependency_operation_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum duration {}
    /// A required property.
    #[derive(Debug)]
    pub enum duration_unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum environment {}
    /// A required property.
    #[derive(Debug)]
    pub enum expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum grouping_attribute_definitions {}
    /// A required property.
    #[derive(Debug)]
    pub enum grouping_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum grouping_source_keys {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum instrumentation_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum language {}
    /// A required property.
    #[derive(Debug)]
    pub enum location {}
    /// A required property.
    #[derive(Debug)]
    pub enum look_back_window_minutes {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_source_key_attributes {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum operation_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum period {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum request_based_sli_metric {}
    /// A required property.
    #[derive(Debug)]
    pub enum selection_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum service {}
    /// A required property.
    #[derive(Debug)]
    pub enum signal_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum sli_metric {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum stat {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum window {}
}
