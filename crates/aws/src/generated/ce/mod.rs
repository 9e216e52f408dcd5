// Made by `cargo xtask generate`; do not edit.
//! `AWS::CE`: 3 resource types. Cargo feature: `ce`.

pub mod anomaly_monitor;
pub use anomaly_monitor::{AnomalyMonitor, AnomalyMonitorRef};
pub mod anomaly_subscription;
pub use anomaly_subscription::{AnomalySubscription, AnomalySubscriptionRef};
pub mod cost_category;
pub use cost_category::{CostCategory, CostCategoryRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum address {}
    /// A required property.
    #[derive(Debug)]
    pub enum frequency {}
    /// A required property.
    #[derive(Debug)]
    pub enum monitor_arn_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum monitor_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum monitor_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum subscribers {}
    /// A required property.
    #[derive(Debug)]
    pub enum subscription_name {}
}
