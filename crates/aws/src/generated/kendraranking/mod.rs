// Made by `cargo xtask generate`; do not edit.
//! `AWS::KendraRanking`: 1 resource type. Cargo feature: `kendraranking`.

pub mod execution_plan;
pub use execution_plan::{ExecutionPlan, ExecutionPlanRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum rescore_capacity_units {}
}
