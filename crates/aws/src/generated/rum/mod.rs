// Made by `cargo xtask generate`; do not edit.
//! `AWS::RUM`: 1 resource type. Cargo feature: `rum`.

pub mod app_monitor;
pub use app_monitor::{AppMonitor, AppMonitorRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
}
