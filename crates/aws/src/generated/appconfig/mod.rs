// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppConfig`: 10 resource types. Cargo feature: `appconfig`.

pub mod application;
pub use application::{Application, ApplicationRef};
pub mod configuration_profile;
pub use configuration_profile::{ConfigurationProfile, ConfigurationProfileRef};
pub mod deployment;
pub use deployment::{Deployment, DeploymentRef};
pub mod deployment_strategy;
pub use deployment_strategy::{DeploymentStrategy, DeploymentStrategyRef};
pub mod environment;
pub use environment::{Environment, EnvironmentRef};
pub mod experiment_definition;
pub use experiment_definition::{ExperimentDefinition, ExperimentDefinitionRef};
pub mod experiment_run;
pub use experiment_run::{ExperimentRun, ExperimentRunRef};
pub mod extension;
pub use extension::{Extension, ExtensionRef};
pub mod extension_association;
pub use extension_association::{ExtensionAssociation, ExtensionAssociationRef};
pub mod hosted_configuration_version;
pub use hosted_configuration_version::{HostedConfigurationVersion, HostedConfigurationVersionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum alarm_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum audience_rule {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration_profile_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration_profile_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum content {}
    /// A required property.
    #[derive(Debug)]
    pub enum content_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum control {}
    /// A required property.
    #[derive(Debug)]
    pub enum deployment_duration_in_minutes {}
    /// A required property.
    #[derive(Debug)]
    pub enum deployment_strategy_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum environment_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum environment_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum experiment_definition_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum exposure_percentage {}
    /// A required property.
    #[derive(Debug)]
    pub enum flag_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum growth_factor {}
    /// A required property.
    #[derive(Debug)]
    pub enum location_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum replicate_to {}
    /// A required property.
    #[derive(Debug)]
    pub enum required {}
    /// A required property.
    #[derive(Debug)]
    pub enum treatments {}
    /// A required property.
    #[derive(Debug)]
    pub enum uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum weight {}
}
