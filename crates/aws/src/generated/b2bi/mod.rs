// Made by `cargo xtask generate`; do not edit.
//! `AWS::B2BI`: 4 resource types. Cargo feature: `b2bi`.

pub mod capability;
pub use capability::{Capability, CapabilityRef};
pub mod partnership;
pub use partnership::{Partnership, PartnershipRef};
pub mod profile;
pub use profile::{Profile, ProfileRef};
pub mod transformer;
pub use transformer::{Transformer, TransformerRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum business_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum capabilities {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum element_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum element_position {}
    /// A required property.
    #[derive(Debug)]
    pub enum email {}
    /// A required property.
    #[derive(Debug)]
    pub enum from_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum functional_acknowledgment {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum keys {}
    /// A required property.
    #[derive(Debug)]
    pub enum logging {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_length {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_length {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum phone {}
    /// A required property.
    #[derive(Debug)]
    pub enum profile_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum requirement {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
    /// A required property.
    #[derive(Debug)]
    pub enum technical_acknowledgment {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_language {}
    /// A required property.
    #[derive(Debug)]
    pub enum to_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum transformer_id {}
}
