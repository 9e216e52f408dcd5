// Made by `cargo xtask generate`; do not edit.
//! `AWS::Textract`: 1 resource type. Cargo feature: `textract`.

pub mod adapter;
pub use adapter::{Adapter, AdapterRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum adapter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum feature_types {}
}
