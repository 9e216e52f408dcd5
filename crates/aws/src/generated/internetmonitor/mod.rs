// Made by `cargo xtask generate`; do not edit.
//! `AWS::InternetMonitor`: 1 resource type. Cargo feature: `internetmonitor`.

pub mod monitor;
pub use monitor::{Monitor, MonitorRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum monitor_name {}
}
