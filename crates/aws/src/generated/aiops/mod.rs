// Made by `cargo xtask generate`; do not edit.
//! `AWS::AIOps`: 1 resource type. Cargo feature: `aiops`.

pub mod investigation_group;
pub use investigation_group::{InvestigationGroup, InvestigationGroupRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
}
