// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeBuild`: 4 resource types. Cargo feature: `codebuild`.

pub mod fleet;
pub use fleet::{Fleet, FleetRef};
pub mod project;
pub use project::{Project, ProjectRef};
pub mod report_group;
pub use report_group::{ReportGroup, ReportGroupRef};
pub mod source_credential;
pub use source_credential::{SourceCredential, SourceCredentialRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum artifacts {}
    /// A required property.
    #[derive(Debug)]
    pub enum auth_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum compute_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum credential {}
    /// A required property.
    #[derive(Debug)]
    pub enum credential_provider {}
    /// A required property.
    #[derive(Debug)]
    pub enum environment {}
    /// A required property.
    #[derive(Debug)]
    pub enum export_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum export_config_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum fetch_submodules {}
    /// A required property.
    #[derive(Debug)]
    pub enum identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum image {}
    /// A required property.
    #[derive(Debug)]
    pub enum location {}
    /// A required property.
    #[derive(Debug)]
    pub enum mount_point {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum requires_comment_approval {}
    /// A required property.
    #[derive(Debug)]
    pub enum server_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
    /// A required property.
    #[derive(Debug)]
    pub enum token {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
