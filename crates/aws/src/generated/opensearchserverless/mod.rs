// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpenSearchServerless`: 9 resource types. Cargo feature: `opensearchserverless`.

pub mod access_policy;
pub use access_policy::{AccessPolicy, AccessPolicyRef};
pub mod collection;
pub use collection::{Collection, CollectionRef};
pub mod collection_group;
pub use collection_group::{CollectionGroup, CollectionGroupRef};
pub mod collection_index;
pub use collection_index::{CollectionIndex, CollectionIndexRef};
pub mod index;
pub use index::{Index, IndexRef};
pub mod lifecycle_policy;
pub use lifecycle_policy::{LifecyclePolicy, LifecyclePolicyRef};
pub mod security_config;
pub use security_config::{SecurityConfig, SecurityConfigRef};
pub mod security_policy;
pub use security_policy::{SecurityPolicy, SecurityPolicyRef};
pub mod vpc_endpoint;
pub use vpc_endpoint::{VpcEndpoint, VpcEndpointRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum collection_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum index_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum metadata {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum standby_replicas {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
}
