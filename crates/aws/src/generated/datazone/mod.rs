// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataZone`: 17 resource types. Cargo feature: `datazone`.

pub mod connection;
pub use connection::{Connection, ConnectionRef};
pub mod data_source;
pub use data_source::{DataSource, DataSourceRef};
pub mod domain;
pub use domain::{Domain, DomainRef};
pub mod domain_unit;
pub use domain_unit::{DomainUnit, DomainUnitRef};
pub mod environment;
pub use environment::{Environment, EnvironmentRef};
pub mod environment_actions;
pub use environment_actions::{EnvironmentActions, EnvironmentActionsRef};
pub mod environment_blueprint_configuration;
pub use environment_blueprint_configuration::{EnvironmentBlueprintConfiguration, EnvironmentBlueprintConfigurationRef};
pub mod environment_profile;
pub use environment_profile::{EnvironmentProfile, EnvironmentProfileRef};
pub mod form_type;
pub use form_type::{FormType, FormTypeRef};
pub mod group_profile;
pub use group_profile::{GroupProfile, GroupProfileRef};
pub mod owner;
pub use owner::{Owner, OwnerRef};
pub mod policy_grant;
pub use policy_grant::{PolicyGrant, PolicyGrantRef};
pub mod project;
pub use project::{Project, ProjectRef};
pub mod project_membership;
pub use project_membership::{ProjectMembership, ProjectMembershipRef};
pub mod project_profile;
pub use project_profile::{ProjectProfile, ProjectProfileRef};
pub mod subscription_target;
pub use subscription_target::{SubscriptionTarget, SubscriptionTargetRef};
pub mod user_profile;
pub use user_profile::{UserProfile, UserProfileRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum applicable_asset_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorized_principals {}
    /// A required property.
    #[derive(Debug)]
    pub enum aws_account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum aws_account_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum aws_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum content {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum designation {}
    /// A required property.
    #[derive(Debug)]
    pub enum detail {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled_regions {}
    /// A required property.
    #[derive(Debug)]
    pub enum entity_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum entity_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum environment_blueprint_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum environment_blueprint_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum environment_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum form_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum is_value_editable {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum member {}
    /// A required property.
    #[derive(Debug)]
    pub enum model {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum owner {}
    /// A required property.
    #[derive(Debug)]
    pub enum owning_project_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum parent_domain_unit_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum password {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum principal {}
    /// A required property.
    #[derive(Debug)]
    pub enum project_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum region_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum relational_filter_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_manager_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum subscription_target_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum tracking_assets {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum username {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum workgroup_name {}
}
