// Made by `cargo xtask generate`; do not edit.
//! `AWS::Interconnect`: 1 resource type. Cargo feature: `interconnect`.

pub mod connection;
pub use connection::{Connection, ConnectionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum attach_point {}
    /// A required property.
    #[derive(Debug)]
    pub enum identifier {}
}
