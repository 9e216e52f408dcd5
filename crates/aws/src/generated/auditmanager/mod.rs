// Made by `cargo xtask generate`; do not edit.
//! `AWS::AuditManager`: 3 resource types. Cargo feature: `auditmanager`.

pub mod assessment;
pub use assessment::{Assessment, AssessmentRef};
pub mod assessment_framework;
pub use assessment_framework::{AssessmentFramework, AssessmentFrameworkRef};
pub mod control;
pub use control::{Control, ControlRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum control_mapping_sources {}
    /// A required property.
    #[derive(Debug)]
    pub enum control_sets {}
    /// A required property.
    #[derive(Debug)]
    pub enum controls {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
}
