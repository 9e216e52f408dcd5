// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppSync`: 13 resource types. Cargo feature: `appsync`.

pub mod api;
pub use api::{Api, ApiRef};
pub mod api_cache;
pub use api_cache::{ApiCache, ApiCacheRef};
pub mod api_key;
pub use api_key::{ApiKey, ApiKeyRef};
pub mod channel_namespace;
pub use channel_namespace::{ChannelNamespace, ChannelNamespaceRef};
pub mod data_source;
pub use data_source::{DataSource, DataSourceRef};
pub mod domain_name;
pub use domain_name::{DomainName, DomainNameRef};
pub mod domain_name_api_association;
pub use domain_name_api_association::{DomainNameApiAssociation, DomainNameApiAssociationRef};
pub mod function_configuration;
pub use function_configuration::{FunctionConfiguration, FunctionConfigurationRef};
pub mod graph_ql_api;
pub use graph_ql_api::{GraphQLApi, GraphQLApiRef};
pub mod graph_ql_schema;
pub use graph_ql_schema::{GraphQLSchema, GraphQLSchemaRef};
pub mod resolver;
pub use resolver::{Resolver, ResolverRef};
pub mod source_api_association;
pub use source_api_association::{SourceApiAssociation, SourceApiAssociationRef};
pub mod r#type;
pub use r#type::{Type, TypeRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum api_caching_behavior {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum auth_providers {}
    /// A required property.
    #[derive(Debug)]
    pub enum auth_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorization_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorizer_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum aws_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum aws_secret_store_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum base_table_ttl {}
    /// A required property.
    #[derive(Debug)]
    pub enum behavior {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum cloud_watch_logs_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum conflict_detection {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_auth_modes {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_source_level_metrics_behavior {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_source_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_cluster_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_publish_auth_modes {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_subscribe_auth_modes {}
    /// A required property.
    #[derive(Debug)]
    pub enum definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum delta_sync_table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum delta_sync_table_ttl {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_bus_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_log_level {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum format {}
    /// A required property.
    #[derive(Debug)]
    pub enum integration {}
    /// A required property.
    #[derive(Debug)]
    pub enum invoke_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum issuer {}
    /// A required property.
    #[derive(Debug)]
    pub enum lambda_function_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_level {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum operation_level_metrics_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum relational_database_source_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resolver_level_metrics_behavior {}
    /// A required property.
    #[derive(Debug)]
    pub enum runtime_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum ttl {}
    /// A required property.
    #[derive(Debug)]
    pub enum type_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_pool_id {}
}
