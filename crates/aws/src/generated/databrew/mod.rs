// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataBrew`: 6 resource types. Cargo feature: `databrew`.

pub mod dataset;
pub use dataset::{Dataset, DatasetRef};
pub mod job;
pub use job::{Job, JobRef};
pub mod project;
pub use project::{Project, ProjectRef};
pub mod recipe;
pub use recipe::{Recipe, RecipeRef};
pub mod ruleset;
pub use ruleset::{Ruleset, RulesetRef};
pub mod schedule;
pub use schedule::{Schedule, ScheduleRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum check_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition {}
    /// A required property.
    #[derive(Debug)]
    pub enum cron_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_options {}
    /// A required property.
    #[derive(Debug)]
    pub enum dataset_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dataset_parameter {}
    /// A required property.
    #[derive(Debug)]
    pub enum entity_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum format {}
    /// A required property.
    #[derive(Debug)]
    pub enum glue_connection_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum input {}
    /// A required property.
    #[derive(Debug)]
    pub enum location {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_files {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum operation {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameters {}
    /// A required property.
    #[derive(Debug)]
    pub enum path_parameter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum recipe_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum ruleset_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum statistic {}
    /// A required property.
    #[derive(Debug)]
    pub enum statistics {}
    /// A required property.
    #[derive(Debug)]
    pub enum steps {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_column {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum value_reference {}
    /// A required property.
    #[derive(Debug)]
    pub enum values_map {}
}
