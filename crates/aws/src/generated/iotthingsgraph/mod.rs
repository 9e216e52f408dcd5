// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTThingsGraph`: 1 resource type. Cargo feature: `iot`.

pub mod flow_template;
pub use flow_template::{FlowTemplate, FlowTemplateRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum language {}
    /// A required property.
    #[derive(Debug)]
    pub enum text {}
}
