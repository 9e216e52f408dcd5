// Made by `cargo xtask generate`; do not edit.
//! `AWS::Braket`: 1 resource type. Cargo feature: `braket`.

pub mod spending_limit;
pub use spending_limit::{SpendingLimit, SpendingLimitRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum device_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum end_at {}
    /// A required property.
    #[derive(Debug)]
    pub enum spending_limit {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_at {}
}
