// Made by `cargo xtask generate`; do not edit.
//! `AWS::Chatbot`: 3 resource types. Cargo feature: `chatbot`.

pub mod custom_action;
pub use custom_action::{CustomAction, CustomActionRef};
pub mod microsoft_teams_channel_configuration;
pub use microsoft_teams_channel_configuration::{MicrosoftTeamsChannelConfiguration, MicrosoftTeamsChannelConfigurationRef};
pub mod slack_channel_configuration;
pub use slack_channel_configuration::{SlackChannelConfiguration, SlackChannelConfigurationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum command_text {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum iam_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum slack_channel_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum slack_workspace_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum team_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum teams_channel_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum teams_tenant_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum variable_name {}
}
