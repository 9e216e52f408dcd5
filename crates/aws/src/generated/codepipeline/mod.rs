// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodePipeline`: 3 resource types. Cargo feature: `codepipeline`.

pub mod custom_action_type;
pub use custom_action_type::{CustomActionType, CustomActionTypeRef};
pub mod pipeline;
pub use pipeline::{Pipeline, PipelineRef};
pub mod webhook;
pub use webhook::{Webhook, WebhookRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action_type_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum artifact_store {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum category {}
    /// A required property.
    #[derive(Debug)]
    pub enum filters {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_artifact_details {}
    /// A required property.
    #[derive(Debug)]
    pub enum json_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum location {}
    /// A required property.
    #[derive(Debug)]
    pub enum maximum_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum minimum_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_artifact_details {}
    /// A required property.
    #[derive(Debug)]
    pub enum owner {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum reason {}
    /// A required property.
    #[derive(Debug)]
    pub enum region {}
    /// A required property.
    #[derive(Debug)]
    pub enum required {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_action_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum stage_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum stages {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_pipeline {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum version {}
}
