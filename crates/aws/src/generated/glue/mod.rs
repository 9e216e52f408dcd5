// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue`: 29 resource types. Cargo feature: `glue`.

pub mod blueprint;
pub use blueprint::{Blueprint, BlueprintRef};
pub mod catalog;
pub use catalog::{Catalog, CatalogRef};
pub mod classifier;
pub use classifier::{Classifier, ClassifierRef};
pub mod connection;
pub use connection::{Connection, ConnectionRef};
pub mod connection_type;
pub use connection_type::{ConnectionType, ConnectionTypeRef};
pub mod crawler;
pub use crawler::{Crawler, CrawlerRef};
pub mod custom_entity_type;
pub use custom_entity_type::{CustomEntityType, CustomEntityTypeRef};
pub mod data_catalog_encryption_settings;
pub use data_catalog_encryption_settings::{DataCatalogEncryptionSettings, DataCatalogEncryptionSettingsRef};
pub mod data_quality_ruleset;
pub use data_quality_ruleset::{DataQualityRuleset, DataQualityRulesetRef};
pub mod database;
pub use database::{Database, DatabaseRef};
pub mod dev_endpoint;
pub use dev_endpoint::{DevEndpoint, DevEndpointRef};
pub mod identity_center_configuration;
pub use identity_center_configuration::{IdentityCenterConfiguration, IdentityCenterConfigurationRef};
pub mod integration;
pub use integration::{Integration, IntegrationRef};
pub mod integration_resource_property;
pub use integration_resource_property::{IntegrationResourceProperty, IntegrationResourcePropertyRef};
pub mod job;
pub use job::{Job, JobRef};
pub mod ml_transform;
pub use ml_transform::{MLTransform, MLTransformRef};
pub mod partition;
pub use partition::{Partition, PartitionRef};
pub mod registry;
pub use registry::{Registry, RegistryRef};
pub mod schema;
pub use schema::{Schema, SchemaRef};
pub mod schema_version;
pub use schema_version::{SchemaVersion, SchemaVersionRef};
pub mod schema_version_metadata;
pub use schema_version_metadata::{SchemaVersionMetadata, SchemaVersionMetadataRef};
pub mod security_configuration;
pub use security_configuration::{SecurityConfiguration, SecurityConfigurationRef};
pub mod session;
pub use session::{Session, SessionRef};
pub mod table;
pub use table::{Table, TableRef};
pub mod table_optimizer;
pub use table_optimizer::{TableOptimizer, TableOptimizerRef};
pub mod trigger;
pub use trigger::{Trigger, TriggerRef};
pub mod usage_profile;
pub use usage_profile::{UsageProfile, UsageProfileRef};
pub mod user_defined_function;
pub use user_defined_function::{UserDefinedFunction, UserDefinedFunctionRef};
pub mod workflow;
pub use workflow::{Workflow, WorkflowRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication_parameters {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum batch_size {}
    /// A required property.
    #[derive(Debug)]
    pub enum blueprint_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum catalog_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum catalog_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum classification {}
    /// A required property.
    #[derive(Debug)]
    pub enum column {}
    /// A required property.
    #[derive(Debug)]
    pub enum command {}
    /// A required property.
    #[derive(Debug)]
    pub enum compatibility {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_input {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_catalog_encryption_settings {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_input {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum direction {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_data_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum fields {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum function_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum grok_pattern {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_record_tables {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum integration_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum json_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum limit_parameter {}
    /// A required property.
    #[derive(Debug)]
    pub enum location {}
    /// A required property.
    #[derive(Debug)]
    pub enum ml_user_data_encryption_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum next_page {}
    /// A required property.
    #[derive(Debug)]
    pub enum null_order {}
    /// A required property.
    #[derive(Debug)]
    pub enum o_auth2_grant_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum offset_parameter {}
    /// A required property.
    #[derive(Debug)]
    pub enum order_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum partition_input {}
    /// A required property.
    #[derive(Debug)]
    pub enum primary_key_column_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum property_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_parameter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum required {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum rest_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum result_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum role {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum row_tag {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema_definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema_version_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum sort_order {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_optimizer_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum targets {}
    /// A required property.
    #[derive(Debug)]
    pub enum transform {}
    /// A required property.
    #[derive(Debug)]
    pub enum transform_parameters {}
    /// A required property.
    #[derive(Debug)]
    pub enum transform_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
}
