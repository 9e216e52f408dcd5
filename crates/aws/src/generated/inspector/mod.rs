// Made by `cargo xtask generate`; do not edit.
//! `AWS::Inspector`: 3 resource types. Cargo feature: `inspector`.

pub mod assessment_target;
pub use assessment_target::{AssessmentTarget, AssessmentTargetRef};
pub mod assessment_template;
pub use assessment_template::{AssessmentTemplate, AssessmentTemplateRef};
pub mod resource_group;
pub use resource_group::{ResourceGroup, ResourceGroupRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum assessment_target_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum duration_in_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_group_tags {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules_package_arns {}
}
