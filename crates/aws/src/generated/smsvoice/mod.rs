// Made by `cargo xtask generate`; do not edit.
//! `AWS::SMSVOICE`: 12 resource types. Cargo feature: `smsvoice`.

pub mod configuration_set;
pub use configuration_set::{ConfigurationSet, ConfigurationSetRef};
pub mod notify_configuration;
pub use notify_configuration::{NotifyConfiguration, NotifyConfigurationRef};
pub mod opt_out_list;
pub use opt_out_list::{OptOutList, OptOutListRef};
pub mod phone_number;
pub use phone_number::{PhoneNumber, PhoneNumberRef};
pub mod pool;
pub use pool::{Pool, PoolRef};
pub mod protect_configuration;
pub use protect_configuration::{ProtectConfiguration, ProtectConfigurationRef};
pub mod rcs_agent;
pub use rcs_agent::{RcsAgent, RcsAgentRef};
pub mod registration;
pub use registration::{Registration, RegistrationRef};
pub mod registration_attachment;
pub use registration_attachment::{RegistrationAttachment, RegistrationAttachmentRef};
pub mod resource_policy;
pub use resource_policy::{ResourcePolicy, ResourcePolicyRef};
pub mod sender_id;
pub use sender_id::{SenderId, SenderIdRef};
pub mod verified_destination_number;
pub use verified_destination_number::{VerifiedDestinationNumber, VerifiedDestinationNumberRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum country_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum delivery_stream_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_phone_number {}
    /// A required property.
    #[derive(Debug)]
    pub enum display_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled_channels {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_destination_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum help {}
    /// A required property.
    #[derive(Debug)]
    pub enum iam_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum iso_country_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum keyword {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_group_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum mandatory_keywords {}
    /// A required property.
    #[derive(Debug)]
    pub enum matching_event_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum message {}
    /// A required property.
    #[derive(Debug)]
    pub enum number_capabilities {}
    /// A required property.
    #[derive(Debug)]
    pub enum number_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum origination_identities {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum protect_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum registration_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum sender_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum stop {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum use_case {}
}
