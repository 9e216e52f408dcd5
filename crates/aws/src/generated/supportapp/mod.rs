// Made by `cargo xtask generate`; do not edit.
//! `AWS::SupportApp`: 3 resource types. Cargo feature: `supportapp`.

pub mod account_alias;
pub use account_alias::{AccountAlias, AccountAliasRef};
pub mod slack_channel_configuration;
pub use slack_channel_configuration::{SlackChannelConfiguration, SlackChannelConfigurationRef};
pub mod slack_workspace_configuration;
pub use slack_workspace_configuration::{SlackWorkspaceConfiguration, SlackWorkspaceConfigurationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum account_alias {}
    /// A required property.
    #[derive(Debug)]
    pub enum channel_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum channel_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum notify_on_case_severity {}
    /// A required property.
    #[derive(Debug)]
    pub enum team_id {}
}
