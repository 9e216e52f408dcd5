// Made by `cargo xtask generate`; do not edit.
//! `AWS::ECR`: 9 resource types. Cargo feature: `ecr`.

pub mod public_repository;
pub use public_repository::{PublicRepository, PublicRepositoryRef};
pub mod pull_through_cache_rule;
pub use pull_through_cache_rule::{PullThroughCacheRule, PullThroughCacheRuleRef};
pub mod pull_time_update_exclusion;
pub use pull_time_update_exclusion::{PullTimeUpdateExclusion, PullTimeUpdateExclusionRef};
pub mod registry_policy;
pub use registry_policy::{RegistryPolicy, RegistryPolicyRef};
pub mod registry_scanning_configuration;
pub use registry_scanning_configuration::{RegistryScanningConfiguration, RegistryScanningConfigurationRef};
pub mod replication_configuration;
pub use replication_configuration::{ReplicationConfiguration, ReplicationConfigurationRef};
pub mod repository;
pub use repository::{Repository, RepositoryRef};
pub mod repository_creation_template;
pub use repository_creation_template::{RepositoryCreationTemplate, RepositoryCreationTemplateRef};
pub mod signing_configuration;
pub use signing_configuration::{SigningConfiguration, SigningConfigurationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum applied_for {}
    /// A required property.
    #[derive(Debug)]
    pub enum destinations {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum image_tag_mutability_exclusion_filter_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum image_tag_mutability_exclusion_filter_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_text {}
    /// A required property.
    #[derive(Debug)]
    pub enum prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum principal_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum region {}
    /// A required property.
    #[derive(Debug)]
    pub enum registry_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum replication_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum repository_filters {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum scan_frequency {}
    /// A required property.
    #[derive(Debug)]
    pub enum scan_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum signing_profile_arn {}
}
