// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkFlowMonitor`: 2 resource types. Cargo feature: `networkflowmonitor`.

pub mod monitor;
pub use monitor::{Monitor, MonitorRef};
pub mod scope;
pub use scope::{Scope, ScopeRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum local_resources {}
    /// A required property.
    #[derive(Debug)]
    pub enum monitor_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum region {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum targets {}
}
