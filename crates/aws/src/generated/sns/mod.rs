// Made by `cargo xtask generate`; do not edit.
//! `AWS::SNS`: 4 resource types. Cargo feature: `sns`.

pub mod subscription;
pub use subscription::{Subscription, SubscriptionRef};
pub mod topic;
pub use topic::{Topic, TopicRef};
pub mod topic_inline_policy;
pub use topic_inline_policy::{TopicInlinePolicy, TopicInlinePolicyRef};
pub mod topic_policy;
pub use topic_policy::{TopicPolicy, TopicPolicyRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocol {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum topics {}
}
