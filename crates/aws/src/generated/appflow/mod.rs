// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppFlow`: 3 resource types. Cargo feature: `appflow`.

pub mod connector;
pub use connector::{Connector, ConnectorRef};
pub mod connector_profile;
pub use connector_profile::{ConnectorProfile, ConnectorProfileRef};
pub mod flow;
pub use flow::{Flow, FlowRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_key_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_secret_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_token {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum business_unit_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_secret {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_profile_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_provisioning_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_provisioning_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum custom_authentication_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum datakey {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_connector_properties {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_flow_config_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum entity_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum flow_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum intermediate_bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum lambda_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_page_size {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_parallelism {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum object {}
    /// A required property.
    #[derive(Debug)]
    pub enum object_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum password {}
    /// A required property.
    #[derive(Debug)]
    pub enum prefix_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_output_format_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_access_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_connector_properties {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_fields {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_flow_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum stage {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum task_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum tasks {}
    /// A required property.
    #[derive(Debug)]
    pub enum trigger_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum trigger_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum username {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum warehouse {}
}
