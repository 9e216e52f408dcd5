// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkMonitor`: 1 resource type. Cargo feature: `networkmonitor`.

pub mod monitor;
pub use monitor::{Monitor, MonitorRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum monitor_name {}
}
