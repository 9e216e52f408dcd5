// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeGuruProfiler`: 1 resource type. Cargo feature: `codeguruprofiler`.

pub mod profiling_group;
pub use profiling_group::{ProfilingGroup, ProfilingGroupRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum channel_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum principals {}
    /// A required property.
    #[derive(Debug)]
    pub enum profiling_group_name {}
}
