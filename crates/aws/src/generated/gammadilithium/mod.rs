// Made by `cargo xtask generate`; do not edit.
//! `AWS::GammaDilithium`: 1 resource type. Cargo feature: `gammadilithium`.

pub mod job_definition;
pub use job_definition::{JobDefinition, JobDefinitionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition {}
    /// A required property.
    #[derive(Debug)]
    pub enum container_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum container_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum credentials_parameter {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_system_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum hard_limit {}
    /// A required property.
    #[derive(Debug)]
    pub enum image {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_driver {}
    /// A required property.
    #[derive(Debug)]
    pub enum main_node {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum node_range_properties {}
    /// A required property.
    #[derive(Debug)]
    pub enum num_nodes {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum size {}
    /// A required property.
    #[derive(Debug)]
    pub enum size_in_gi_b {}
    /// A required property.
    #[derive(Debug)]
    pub enum soft_limit {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_nodes {}
    /// A required property.
    #[derive(Debug)]
    pub enum task_properties {}
    /// A required property.
    #[derive(Debug)]
    pub enum value_from {}
}
