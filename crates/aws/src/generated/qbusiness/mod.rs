// Made by `cargo xtask generate`; do not edit.
//! `AWS::QBusiness`: 8 resource types. Cargo feature: `qbusiness`.

pub mod application;
pub use application::{Application, ApplicationRef};
pub mod data_accessor;
pub use data_accessor::{DataAccessor, DataAccessorRef};
pub mod data_source;
pub use data_source::{DataSource, DataSourceRef};
pub mod index;
pub use index::{Index, IndexRef};
pub mod permission;
pub use permission::{Permission, PermissionRef};
pub mod plugin;
pub use plugin::{Plugin, PluginRef};
pub mod retriever;
pub use retriever::{Retriever, RetrieverRef};
pub mod web_experience;
pub use web_experience::{WebExperience, WebExperienceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum action_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_schema_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum attachments_control_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum audio_extraction_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum auth_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum auto_subscribe {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition_operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition_values {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum display_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum document_attribute_filter {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled_browser_extensions {}
    /// A required property.
    #[derive(Debug)]
    pub enum idc_trusted_token_issuer_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum image_extraction_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum index_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum personalization_control_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum principal {}
    /// A required property.
    #[derive(Debug)]
    pub enum q_apps_control_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum secrets_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum secrets_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum statement_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum video_extraction_status {}
}
