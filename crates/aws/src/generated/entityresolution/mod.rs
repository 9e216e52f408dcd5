// Made by `cargo xtask generate`; do not edit.
//! `AWS::EntityResolution`: 5 resource types. Cargo feature: `entityresolution`.

pub mod id_mapping_workflow;
pub use id_mapping_workflow::{IdMappingWorkflow, IdMappingWorkflowRef};
pub mod id_namespace;
pub use id_namespace::{IdNamespace, IdNamespaceRef};
pub mod matching_workflow;
pub use matching_workflow::{MatchingWorkflow, MatchingWorkflowRef};
pub mod policy_statement;
pub use policy_statement::{PolicyStatement, PolicyStatementRef};
pub mod schema_mapping;
pub use schema_mapping::{SchemaMapping, SchemaMappingRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum attribute_matching_model {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum id_mapping_techniques {}
    /// A required property.
    #[derive(Debug)]
    pub enum id_mapping_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum id_namespace_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum incremental_run_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_source_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_source_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum intermediate_s3_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum mapped_input_fields {}
    /// A required property.
    #[derive(Debug)]
    pub enum matching_keys {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum object_type_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum output {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_s3_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_source_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_service_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum record_matching_model {}
    /// A required property.
    #[derive(Debug)]
    pub enum resolution_techniques {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum statement_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum workflow_name {}
}
