// Made by `cargo xtask generate`; do not edit.
//! `AWS::SQS`: 3 resource types. Cargo feature: `sqs`.

pub mod queue;
pub use queue::{Queue, QueueRef};
pub mod queue_inline_policy;
pub use queue_inline_policy::{QueueInlinePolicy, QueueInlinePolicyRef};
pub mod queue_policy;
pub use queue_policy::{QueuePolicy, QueuePolicyRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum queue {}
    /// A required property.
    #[derive(Debug)]
    pub enum queues {}
}
