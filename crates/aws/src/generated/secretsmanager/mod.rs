// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecretsManager`: 4 resource types. Cargo feature: `secretsmanager`.

pub mod resource_policy;
pub use resource_policy::{ResourcePolicy, ResourcePolicyRef};
pub mod rotation_schedule;
pub use rotation_schedule::{RotationSchedule, RotationScheduleRef};
pub mod secret;
pub use secret::{Secret, SecretRef};
pub mod secret_target_attachment;
pub use secret_target_attachment::{SecretTargetAttachment, SecretTargetAttachmentRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum region {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum rotation_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_type {}
}
