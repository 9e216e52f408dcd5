// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53RecoveryControl`: 4 resource types. Cargo feature: `route53`.

pub mod cluster;
pub use cluster::{Cluster, ClusterRef};
pub mod control_panel;
pub use control_panel::{ControlPanel, ControlPanelRef};
pub mod routing_control;
pub use routing_control::{RoutingControl, RoutingControlRef};
pub mod safety_rule;
pub use safety_rule::{SafetyRule, SafetyRuleRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum asserted_controls {}
    /// A required property.
    #[derive(Debug)]
    pub enum gating_controls {}
    /// A required property.
    #[derive(Debug)]
    pub enum inverted {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_controls {}
    /// A required property.
    #[derive(Debug)]
    pub enum threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum wait_period_ms {}
}
