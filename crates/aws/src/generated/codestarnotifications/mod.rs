// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeStarNotifications`: 1 resource type. Cargo feature: `codestar`.

pub mod notification_rule;
pub use notification_rule::{NotificationRule, NotificationRuleRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum detail_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_type_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum targets {}
}
