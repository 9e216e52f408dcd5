// Made by `cargo xtask generate`; do not edit.
//! `AWS::Billing`: 1 resource type. Cargo feature: `billing`.

pub mod billing_view;
pub use billing_view::{BillingView, BillingViewRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_views {}
}
