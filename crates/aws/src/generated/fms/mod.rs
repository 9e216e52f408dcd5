// Made by `cargo xtask generate`; do not edit.
//! `AWS::FMS`: 5 resource types. Cargo feature: `fms`.

pub mod applications_list;
pub use applications_list::{ApplicationsList, ApplicationsListRef};
pub mod notification_channel;
pub use notification_channel::{NotificationChannel, NotificationChannelRef};
pub mod policy;
pub use policy::{Policy, PolicyRef};
pub mod protocols_list;
pub use protocols_list::{ProtocolsList, ProtocolsListRef};
pub mod resource_set;
pub use resource_set::{ResourceSet, ResourceSetRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum app_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum apps_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum code {}
    /// A required property.
    #[derive(Debug)]
    pub enum egress {}
    /// A required property.
    #[derive(Debug)]
    pub enum exclude_resource_tags {}
    /// A required property.
    #[derive(Debug)]
    pub enum firewall_deployment_model {}
    /// A required property.
    #[derive(Debug)]
    pub enum force_remediate_for_first_entries {}
    /// A required property.
    #[derive(Debug)]
    pub enum force_remediate_for_last_entries {}
    /// A required property.
    #[derive(Debug)]
    pub enum from {}
    /// A required property.
    #[derive(Debug)]
    pub enum list_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum network_acl_entry_set {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum port {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocol {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocols_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum remediation_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_type_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_service_policy_data {}
    /// A required property.
    #[derive(Debug)]
    pub enum sns_role_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum sns_topic_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum to {}
}
