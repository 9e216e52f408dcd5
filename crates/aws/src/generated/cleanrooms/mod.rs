// Made by `cargo xtask generate`; do not edit.
//! `AWS::CleanRooms`: 9 resource types. Cargo feature: `cleanrooms`.

pub mod analysis_template;
pub use analysis_template::{AnalysisTemplate, AnalysisTemplateRef};
pub mod collaboration;
pub use collaboration::{Collaboration, CollaborationRef};
pub mod configured_table;
pub use configured_table::{ConfiguredTable, ConfiguredTableRef};
pub mod configured_table_association;
pub use configured_table_association::{ConfiguredTableAssociation, ConfiguredTableAssociationRef};
pub mod id_mapping_table;
pub use id_mapping_table::{IdMappingTable, IdMappingTableRef};
pub mod id_namespace_association;
pub use id_namespace_association::{IdNamespaceAssociation, IdNamespaceAssociationRef};
pub mod intermediate_table;
pub use intermediate_table::{IntermediateTable, IntermediateTableRef};
pub mod membership;
pub use membership::{Membership, MembershipRef};
pub mod privacy_budget_template;
pub use privacy_budget_template::{PrivacyBudgetTemplate, PrivacyBudgetTemplateRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum account_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum aggregate_columns {}
    /// A required property.
    #[derive(Debug)]
    pub enum allow_cleartext {}
    /// A required property.
    #[derive(Debug)]
    pub enum allow_duplicates {}
    /// A required property.
    #[derive(Debug)]
    pub enum allow_joins_on_columns_with_different_names {}
    /// A required property.
    #[derive(Debug)]
    pub enum allow_use_as_dimension_column {}
    /// A required property.
    #[derive(Debug)]
    pub enum allowed_aggregate_expression_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum allowed_analyses {}
    /// A required property.
    #[derive(Debug)]
    pub enum allowed_column_comparison_columns {}
    /// A required property.
    #[derive(Debug)]
    pub enum allowed_columns {}
    /// A required property.
    #[derive(Debug)]
    pub enum allowed_literal_comparison_columns {}
    /// A required property.
    #[derive(Debug)]
    pub enum analysis_method {}
    /// A required property.
    #[derive(Debug)]
    pub enum auto_refresh {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum budget {}
    /// A required property.
    #[derive(Debug)]
    pub enum collaboration_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum column_classification {}
    /// A required property.
    #[derive(Debug)]
    pub enum column_mapping {}
    /// A required property.
    #[derive(Debug)]
    pub enum column_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum column_names {}
    /// A required property.
    #[derive(Debug)]
    pub enum column_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum columns {}
    /// A required property.
    #[derive(Debug)]
    pub enum configured_table_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum creator_display_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum custom_ml_member_abilities {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension_columns {}
    /// A required property.
    #[derive(Debug)]
    pub enum display_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum entry_point {}
    /// A required property.
    #[derive(Debug)]
    pub enum entry_point_hash {}
    /// A required property.
    #[derive(Debug)]
    pub enum epsilon {}
    /// A required property.
    #[derive(Debug)]
    pub enum format {}
    /// A required property.
    #[derive(Debug)]
    pub enum function {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity_columns {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_reference_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_reference_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum is_predictive_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum is_responsible {}
    /// A required property.
    #[derive(Debug)]
    pub enum join_columns {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum list_columns {}
    /// A required property.
    #[derive(Debug)]
    pub enum location {}
    /// A required property.
    #[derive(Debug)]
    pub enum manage_resource_policies {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_membership_inference_attack_score {}
    /// A required property.
    #[derive(Debug)]
    pub enum membership_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum minimum {}
    /// A required property.
    #[derive(Debug)]
    pub enum minimum_identity_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_column_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_constraints {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameters {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum population_analysis_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum preserve_nulls {}
    /// A required property.
    #[derive(Debug)]
    pub enum privacy_budget_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_compute {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_log_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum referenced_tables {}
    /// A required property.
    #[derive(Debug)]
    pub enum result_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3 {}
    /// A required property.
    #[derive(Debug)]
    pub enum scalar_functions {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_reference {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum v1 {}
    /// A required property.
    #[derive(Debug)]
    pub enum work_group {}
}
