// Made by `cargo xtask generate`; do not edit.
//! `AWS::StepFunctions`: 4 resource types. Cargo feature: `stepfunctions`.

pub mod activity;
pub use activity::{Activity, ActivityRef};
pub mod state_machine;
pub use state_machine::{StateMachine, StateMachineRef};
pub mod state_machine_alias;
pub use state_machine_alias::{StateMachineAlias, StateMachineAliasRef};
pub mod state_machine_version;
pub use state_machine_version::{StateMachineVersion, StateMachineVersionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum state_machine_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum state_machine_version_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum weight {}
}
