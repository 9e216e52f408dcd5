// Made by `cargo xtask generate`; do not edit.
//! `AWS::ComputeOptimizer`: 1 resource type. Cargo feature: `computeoptimizer`.

pub mod automation_rule;
pub use automation_rule::{AutomationRule, AutomationRuleRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum recommended_action_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
}
