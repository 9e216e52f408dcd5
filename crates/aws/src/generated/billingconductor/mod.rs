// Made by `cargo xtask generate`; do not edit.
//! `AWS::BillingConductor`: 4 resource types. Cargo feature: `billing`.

pub mod billing_group;
pub use billing_group::{BillingGroup, BillingGroupRef};
pub mod custom_line_item;
pub use custom_line_item::{CustomLineItem, CustomLineItemRef};
pub mod pricing_plan;
pub use pricing_plan::{PricingPlan, PricingPlanRef};
pub mod pricing_rule;
pub use pricing_rule::{PricingRule, PricingRuleRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum account_grouping {}
    /// A required property.
    #[derive(Debug)]
    pub enum activated {}
    /// A required property.
    #[derive(Debug)]
    pub enum attribute {}
    /// A required property.
    #[derive(Debug)]
    pub enum begin_range_inclusive {}
    /// A required property.
    #[derive(Debug)]
    pub enum billing_group_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum charge_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum computation_preference {}
    /// A required property.
    #[derive(Debug)]
    pub enum match_option {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum percentage_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum pricing_plan_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum rate_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum scope {}
    /// A required property.
    #[derive(Debug)]
    pub enum service {}
}
