// Made by `cargo xtask generate`; do not edit.
//! `AWS::Detective`: 3 resource types. Cargo feature: `detective`.

pub mod graph;
pub use graph::{Graph, GraphRef};
pub mod member_invitation;
pub use member_invitation::{MemberInvitation, MemberInvitationRef};
pub mod organization_admin;
pub use organization_admin::{OrganizationAdmin, OrganizationAdminRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum graph_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum member_email_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum member_id {}
}
