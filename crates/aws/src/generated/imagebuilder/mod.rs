// Made by `cargo xtask generate`; do not edit.
//! `AWS::ImageBuilder`: 9 resource types. Cargo feature: `imagebuilder`.

pub mod component;
pub use component::{Component, ComponentRef};
pub mod container_recipe;
pub use container_recipe::{ContainerRecipe, ContainerRecipeRef};
pub mod distribution_configuration;
pub use distribution_configuration::{DistributionConfiguration, DistributionConfigurationRef};
pub mod image;
pub use image::{Image, ImageRef};
pub mod image_pipeline;
pub use image_pipeline::{ImagePipeline, ImagePipelineRef};
pub mod image_recipe;
pub use image_recipe::{ImageRecipe, ImageRecipeRef};
pub mod infrastructure_configuration;
pub use infrastructure_configuration::{InfrastructureConfiguration, InfrastructureConfigurationRef};
pub mod lifecycle_policy;
pub use lifecycle_policy::{LifecyclePolicy, LifecyclePolicyRef};
pub mod workflow;
pub use workflow::{Workflow, WorkflowRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum auto_scaling_group {}
    /// A required property.
    #[derive(Debug)]
    pub enum distributions {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum failure_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_profile_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum parent_image {}
    /// A required property.
    #[derive(Debug)]
    pub enum platform {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_details {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum region {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_selection {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum semantic_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum version {}
}
