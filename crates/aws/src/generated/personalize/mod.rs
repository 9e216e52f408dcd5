// Made by `cargo xtask generate`; do not edit.
//! `AWS::Personalize`: 8 resource types. Cargo feature: `personalize`.

pub mod campaign;
pub use campaign::{Campaign, CampaignRef};
pub mod dataset;
pub use dataset::{Dataset, DatasetRef};
pub mod dataset_group;
pub use dataset_group::{DatasetGroup, DatasetGroupRef};
pub mod event_tracker;
pub use event_tracker::{EventTracker, EventTrackerRef};
pub mod filter;
pub use filter::{Filter, FilterRef};
pub mod metric_attribution;
pub use metric_attribution::{MetricAttribution, MetricAttributionRef};
pub mod schema;
pub use schema::{Schema, SchemaRef};
pub mod solution;
pub use solution::{Solution, SolutionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum dataset_group_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum dataset_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum metrics {}
    /// A required property.
    #[derive(Debug)]
    pub enum metrics_output_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum path {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum solution_version_arn {}
}
