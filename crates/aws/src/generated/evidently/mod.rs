// Made by `cargo xtask generate`; do not edit.
//! `AWS::Evidently`: 5 resource types. Cargo feature: `evidently`.

pub mod experiment;
pub use experiment::{Experiment, ExperimentRef};
pub mod feature;
pub use feature::{Feature, FeatureRef};
pub mod launch;
pub use launch::{Launch, LaunchRef};
pub mod project;
pub use project::{Project, ProjectRef};
pub mod segment;
pub use segment::{Segment, SegmentRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum application_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum desired_change {}
    /// A required property.
    #[derive(Debug)]
    pub enum entity_id_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum environment_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum evaluation_order {}
    /// A required property.
    #[derive(Debug)]
    pub enum feature {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_weights {}
    /// A required property.
    #[derive(Debug)]
    pub enum groups {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_goals {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum online_ab_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum project {}
    /// A required property.
    #[derive(Debug)]
    pub enum scheduled_splits_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum segment {}
    /// A required property.
    #[derive(Debug)]
    pub enum split_weight {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
    /// A required property.
    #[derive(Debug)]
    pub enum treatment {}
    /// A required property.
    #[derive(Debug)]
    pub enum treatment_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum treatments {}
    /// A required property.
    #[derive(Debug)]
    pub enum value_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum variation {}
    /// A required property.
    #[derive(Debug)]
    pub enum variations {}
    /// A required property.
    #[derive(Debug)]
    pub enum weights {}
}
