// Made by `cargo xtask generate`; do not edit.
//! `AWS::Chime`: 9 resource types. Cargo feature: `chime`.

pub mod app_instance;
pub use app_instance::{AppInstance, AppInstanceRef};
pub mod app_instance_bot;
pub use app_instance_bot::{AppInstanceBot, AppInstanceBotRef};
pub mod app_instance_user;
pub use app_instance_user::{AppInstanceUser, AppInstanceUserRef};
pub mod channel;
pub use channel::{Channel, ChannelRef};
pub mod channel_flow;
pub use channel_flow::{ChannelFlow, ChannelFlowRef};
pub mod media_insights_pipeline_configuration;
pub use media_insights_pipeline_configuration::{MediaInsightsPipelineConfiguration, MediaInsightsPipelineConfigurationRef};
pub mod media_pipeline_kinesis_video_stream_pool;
pub use media_pipeline_kinesis_video_stream_pool::{MediaPipelineKinesisVideoStreamPool, MediaPipelineKinesisVideoStreamPoolRef};
pub mod sip_media_application;
pub use sip_media_application::{SipMediaApplication, SipMediaApplicationRef};
pub mod voice_connector;
pub use voice_connector::{VoiceConnector, VoiceConnectorRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum app_instance_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum app_instance_user_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum aws_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum chime_bearer {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_access_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum elements {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoints {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_order {}
    /// A required property.
    #[derive(Debug)]
    pub enum expiration_criterion {}
    /// A required property.
    #[derive(Debug)]
    pub enum expiration_days {}
    /// A required property.
    #[derive(Debug)]
    pub enum fallback_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum invocation_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum keywords {}
    /// A required property.
    #[derive(Debug)]
    pub enum lambda {}
    /// A required property.
    #[derive(Debug)]
    pub enum lambda_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum language_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum lex {}
    /// A required property.
    #[derive(Debug)]
    pub enum lex_bot_alias_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum locale_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum maximum_sub_channels {}
    /// A required property.
    #[derive(Debug)]
    pub enum media_insights_pipeline_configuration_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum minimum_membership_percentage {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum pool_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum processors {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum region {}
    /// A required property.
    #[derive(Debug)]
    pub enum require_encryption {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_access_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum sentiment_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum standard_messages {}
    /// A required property.
    #[derive(Debug)]
    pub enum stream_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_memberships_per_sub_channel {}
    /// A required property.
    #[derive(Debug)]
    pub enum targeted_messages {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_period {}
}
