// Made by `cargo xtask generate`; do not edit.
//! `AWS::Oam`: 2 resource types. Cargo feature: `oam`.

pub mod link;
pub use link::{Link, LinkRef};
pub mod sink;
pub use sink::{Sink, SinkRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum filter {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum sink_identifier {}
}
