// Made by `cargo xtask generate`; do not edit.
//! `AWS::Shield`: 4 resource types. Cargo feature: `shield`.

pub mod drt_access;
pub use drt_access::{DRTAccess, DRTAccessRef};
pub mod proactive_engagement;
pub use proactive_engagement::{ProactiveEngagement, ProactiveEngagementRef};
pub mod protection;
pub use protection::{Protection, ProtectionRef};
pub mod protection_group;
pub use protection_group::{ProtectionGroup, ProtectionGroupRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum aggregation {}
    /// A required property.
    #[derive(Debug)]
    pub enum email_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum emergency_contact_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum pattern {}
    /// A required property.
    #[derive(Debug)]
    pub enum proactive_engagement_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum protection_group_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
}
