// Made by `cargo xtask generate`; do not edit.
//! `AWS::IAM`: 16 resource types. Cargo feature: `iam`.

pub mod access_key;
pub use access_key::{AccessKey, AccessKeyRef};
pub mod group;
pub use group::{Group, GroupRef};
pub mod group_policy;
pub use group_policy::{GroupPolicy, GroupPolicyRef};
pub mod instance_profile;
pub use instance_profile::{InstanceProfile, InstanceProfileRef};
pub mod managed_policy;
pub use managed_policy::{ManagedPolicy, ManagedPolicyRef};
pub mod oidc_provider;
pub use oidc_provider::{OIDCProvider, OIDCProviderRef};
pub mod policy;
pub use policy::{Policy, PolicyRef};
pub mod role;
pub use role::{Role, RoleRef};
pub mod role_policy;
pub use role_policy::{RolePolicy, RolePolicyRef};
pub mod saml_provider;
pub use saml_provider::{SAMLProvider, SAMLProviderRef};
pub mod server_certificate;
pub use server_certificate::{ServerCertificate, ServerCertificateRef};
pub mod service_linked_role;
pub use service_linked_role::{ServiceLinkedRole, ServiceLinkedRoleRef};
pub mod user;
pub use user::{User, UserRef};
pub mod user_policy;
pub use user_policy::{UserPolicy, UserPolicyRef};
pub mod user_to_group_addition;
pub use user_to_group_addition::{UserToGroupAddition, UserToGroupAdditionRef};
pub mod virtual_mfa_device;
pub use virtual_mfa_device::{VirtualMFADevice, VirtualMFADeviceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum assume_role_policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum password {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum roles {}
    /// A required property.
    #[derive(Debug)]
    pub enum timestamp {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum users {}
}
