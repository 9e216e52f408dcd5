// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTSecureTunneling`: 1 resource type. Cargo feature: `iot`.

pub mod tunnel;
pub use tunnel::{Tunnel, TunnelRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum services {}
}
