// Made by `cargo xtask generate`; do not edit.
//! `AWS::SimSpaceWeaver`: 1 resource type. Cargo feature: `simspaceweaver`.

pub mod simulation;
pub use simulation::{Simulation, SimulationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum object_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
}
