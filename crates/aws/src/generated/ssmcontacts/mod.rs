// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSMContacts`: 4 resource types. Cargo feature: `ssm`.

pub mod contact;
pub use contact::{Contact, ContactRef};
pub mod contact_channel;
pub use contact_channel::{ContactChannel, ContactChannelRef};
pub mod plan;
pub use plan::{Plan, PlanRef};
pub mod rotation;
pub use rotation::{Rotation, RotationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum alias {}
    /// A required property.
    #[derive(Debug)]
    pub enum channel_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum contact_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum contact_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum coverage_times {}
    /// A required property.
    #[derive(Debug)]
    pub enum day_of_month {}
    /// A required property.
    #[derive(Debug)]
    pub enum day_of_week {}
    /// A required property.
    #[derive(Debug)]
    pub enum display_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum duration_in_minutes {}
    /// A required property.
    #[derive(Debug)]
    pub enum end_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum hand_off_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum is_essential {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum recurrence {}
    /// A required property.
    #[derive(Debug)]
    pub enum retry_interval_in_minutes {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_zone_id {}
}
