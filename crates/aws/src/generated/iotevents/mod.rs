// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTEvents`: 3 resource types. Cargo feature: `iot`.

pub mod alarm_model;
pub use alarm_model::{AlarmModel, AlarmModelRef};
pub mod detector_model;
pub use detector_model::{DetectorModel, DetectorModelRef};
pub mod input;
pub use input::{Input, InputRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum alarm_rule {}
    /// A required property.
    #[derive(Debug)]
    pub enum attributes {}
    /// A required property.
    #[derive(Debug)]
    pub enum comparison_operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition {}
    /// A required property.
    #[derive(Debug)]
    pub enum content_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum delivery_stream_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum detector_model_definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum disabled_on_initialization {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum function_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum hash_key_field {}
    /// A required property.
    #[derive(Debug)]
    pub enum hash_key_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum initial_state_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_property {}
    /// A required property.
    #[derive(Debug)]
    pub enum json_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum mqtt_topic {}
    /// A required property.
    #[derive(Debug)]
    pub enum next_state {}
    /// A required property.
    #[derive(Debug)]
    pub enum property_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum queue_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum state_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum states {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_in_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum timer_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum variable_name {}
}
