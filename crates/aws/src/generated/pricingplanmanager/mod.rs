// Made by `cargo xtask generate`; do not edit.
//! `AWS::PricingPlanManager`: 1 resource type. Cargo feature: `pricingplanmanager`.

pub mod subscription;
pub use subscription::{Subscription, SubscriptionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum plan_family {}
    /// A required property.
    #[derive(Debug)]
    pub enum plan_tier {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arns {}
}
