// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConvert`: 4 resource types. Cargo feature: `mediaconvert`.

pub mod certificate_association;
pub use certificate_association::{CertificateAssociation, CertificateAssociationRef};
pub mod job_template;
pub use job_template::{JobTemplate, JobTemplateRef};
pub mod preset;
pub use preset::{Preset, PresetRef};
pub mod queue;
pub use queue::{Queue, QueueRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum settings_json {}
}
