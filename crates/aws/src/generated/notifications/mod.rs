// Made by `cargo xtask generate`; do not edit.
//! `AWS::Notifications`: 7 resource types. Cargo feature: `notifications`.

pub mod channel_association;
pub use channel_association::{ChannelAssociation, ChannelAssociationRef};
pub mod event_rule;
pub use event_rule::{EventRule, EventRuleRef};
pub mod managed_notification_account_contact_association;
pub use managed_notification_account_contact_association::{ManagedNotificationAccountContactAssociation, ManagedNotificationAccountContactAssociationRef};
pub mod managed_notification_additional_channel_association;
pub use managed_notification_additional_channel_association::{ManagedNotificationAdditionalChannelAssociation, ManagedNotificationAdditionalChannelAssociationRef};
pub mod notification_configuration;
pub use notification_configuration::{NotificationConfiguration, NotificationConfigurationRef};
pub mod notification_hub;
pub use notification_hub::{NotificationHub, NotificationHubRef};
pub mod organizational_unit_association;
pub use organizational_unit_association::{OrganizationalUnitAssociation, OrganizationalUnitAssociationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum channel_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum contact_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum managed_notification_configuration_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum notification_configuration_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum organizational_unit_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum region {}
    /// A required property.
    #[derive(Debug)]
    pub enum regions {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
}
