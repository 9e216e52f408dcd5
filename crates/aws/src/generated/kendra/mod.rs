// Made by `cargo xtask generate`; do not edit.
//! `AWS::Kendra`: 6 resource types. Cargo feature: `kendra`.

pub mod data_source;
pub use data_source::{DataSource, DataSourceRef};
pub mod faq;
pub use faq::{Faq, FaqRef};
pub mod featured_results_set;
pub use featured_results_set::{FeaturedResultsSet, FeaturedResultsSetRef};
pub mod index;
pub use index::{Index, IndexRef};
pub mod query_suggestions_block_list;
pub use query_suggestions_block_list::{QuerySuggestionsBlockList, QuerySuggestionsBlockListRef};
pub mod thesaurus;
pub use thesaurus::{Thesaurus, ThesaurusRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum allowed_groups_column_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum change_detecting_columns {}
    /// A required property.
    #[derive(Debug)]
    pub enum column_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition_document_attribute_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum credentials {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_source_field_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_engine_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_host {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum document_data_column_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum document_data_field_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum document_id_column_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum edition {}
    /// A required property.
    #[derive(Debug)]
    pub enum featured_results_set_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_attribute_field {}
    /// A required property.
    #[derive(Debug)]
    pub enum host {}
    /// A required property.
    #[derive(Debug)]
    pub enum host_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum included_states {}
    /// A required property.
    #[derive(Debug)]
    pub enum index_field_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum index_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum lambda_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum one_drive_users {}
    /// A required property.
    #[derive(Debug)]
    pub enum operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum organization_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum port {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_capacity_units {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum seed_urls {}
    /// A required property.
    #[derive(Debug)]
    pub enum server_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_now_build_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum share_point_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum site_maps {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_s3_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_capacity_units {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_document_attribute_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum template {}
    /// A required property.
    #[derive(Debug)]
    pub enum tenant_domain {}
    /// A required property.
    #[derive(Debug)]
    pub enum urls {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_name_attribute_field {}
    /// A required property.
    #[derive(Debug)]
    pub enum version {}
}
