// Made by `cargo xtask generate`; do not edit.
//! `AWS::Wickr`: 1 resource type. Cargo feature: `wickr`.

pub mod network;
pub use network::{Network, NetworkRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_level {}
    /// A required property.
    #[derive(Debug)]
    pub enum network_name {}
}
