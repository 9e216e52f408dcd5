// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint`: 19 resource types. Cargo feature: `pinpoint`.

pub mod adm_channel;
pub use adm_channel::{ADMChannel, ADMChannelRef};
pub mod apns_channel;
pub use apns_channel::{APNSChannel, APNSChannelRef};
pub mod apns_sandbox_channel;
pub use apns_sandbox_channel::{APNSSandboxChannel, APNSSandboxChannelRef};
pub mod apns_voip_channel;
pub use apns_voip_channel::{APNSVoipChannel, APNSVoipChannelRef};
pub mod apns_voip_sandbox_channel;
pub use apns_voip_sandbox_channel::{APNSVoipSandboxChannel, APNSVoipSandboxChannelRef};
pub mod app;
pub use app::{App, AppRef};
pub mod application_settings;
pub use application_settings::{ApplicationSettings, ApplicationSettingsRef};
pub mod baidu_channel;
pub use baidu_channel::{BaiduChannel, BaiduChannelRef};
pub mod campaign;
pub use campaign::{Campaign, CampaignRef};
pub mod email_channel;
pub use email_channel::{EmailChannel, EmailChannelRef};
pub mod email_template;
pub use email_template::{EmailTemplate, EmailTemplateRef};
pub mod event_stream;
pub use event_stream::{EventStream, EventStreamRef};
pub mod gcm_channel;
pub use gcm_channel::{GCMChannel, GCMChannelRef};
pub mod in_app_template;
pub use in_app_template::{InAppTemplate, InAppTemplateRef};
pub mod push_template;
pub use push_template::{PushTemplate, PushTemplateRef};
pub mod sms_channel;
pub use sms_channel::{SMSChannel, SMSChannelRef};
pub mod segment;
pub use segment::{Segment, SegmentRef};
pub mod sms_template;
pub use sms_template::{SmsTemplate, SmsTemplateRef};
pub mod voice_channel;
pub use voice_channel::{VoiceChannel, VoiceChannelRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum api_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum body {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_secret {}
    /// A required property.
    #[derive(Debug)]
    pub enum coordinates {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_stream_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum duration {}
    /// A required property.
    #[derive(Debug)]
    pub enum end {}
    /// A required property.
    #[derive(Debug)]
    pub enum from_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity {}
    /// A required property.
    #[derive(Debug)]
    pub enum latitude {}
    /// A required property.
    #[derive(Debug)]
    pub enum longitude {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum range_in_kilometers {}
    /// A required property.
    #[derive(Debug)]
    pub enum recency_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum segment_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum start {}
    /// A required property.
    #[derive(Debug)]
    pub enum subject {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_name {}
}
