// Made by `cargo xtask generate`; do not edit.
//! `AWS::EKS`: 9 resource types. Cargo feature: `eks`.

pub mod access_entry;
pub use access_entry::{AccessEntry, AccessEntryRef};
pub mod addon;
pub use addon::{Addon, AddonRef};
pub mod capability;
pub use capability::{Capability, CapabilityRef};
pub mod certificate_authority;
pub use certificate_authority::{CertificateAuthority, CertificateAuthorityRef};
pub mod cluster;
pub use cluster::{Cluster, ClusterRef};
pub mod fargate_profile;
pub use fargate_profile::{FargateProfile, FargateProfileRef};
pub mod identity_provider_config;
pub use identity_provider_config::{IdentityProviderConfig, IdentityProviderConfigRef};
pub mod nodegroup;
pub use nodegroup::{Nodegroup, NodegroupRef};
pub mod pod_identity_association;
pub use pod_identity_association::{PodIdentityAssociation, PodIdentityAssociationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_scope {}
    /// A required property.
    #[derive(Debug)]
    pub enum addon_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum aws_idc {}
    /// A required property.
    #[derive(Debug)]
    pub enum capability_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum cidrs {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum control_plane_instance_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum delete_propagation_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum ec2_ssh_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum idc_instance_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum identities {}
    /// A required property.
    #[derive(Debug)]
    pub enum issuer_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum node_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum outpost_arns {}
    /// A required property.
    #[derive(Debug)]
    pub enum pod_execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum principal_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resources_vpc_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum role {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum selectors {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_account {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnets {}
}
