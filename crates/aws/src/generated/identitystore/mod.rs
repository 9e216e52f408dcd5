// Made by `cargo xtask generate`; do not edit.
//! `AWS::IdentityStore`: 3 resource types. Cargo feature: `identitystore`.

pub mod group;
pub use group::{Group, GroupRef};
pub mod group_membership;
pub use group_membership::{GroupMembership, GroupMembershipRef};
pub mod user;
pub use user::{User, UserRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum display_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity_store_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum member_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
