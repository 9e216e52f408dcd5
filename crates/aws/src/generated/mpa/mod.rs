// Made by `cargo xtask generate`; do not edit.
//! `AWS::MPA`: 2 resource types. Cargo feature: `mpa`.

pub mod approval_team;
pub use approval_team::{ApprovalTeam, ApprovalTeamRef};
pub mod identity_source;
pub use identity_source::{IdentitySource, IdentitySourceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum approval_strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum approvers {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum iam_identity_center {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity_source_parameters {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_approvals_required {}
    /// A required property.
    #[derive(Debug)]
    pub enum mof_n {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum policies {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum primary_identity_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum primary_identity_source_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum region {}
}
