// Made by `cargo xtask generate`; do not edit.
//! `AWS::XRay`: 4 resource types. Cargo feature: `xray`.

pub mod group;
pub use group::{Group, GroupRef};
pub mod resource_policy;
pub use resource_policy::{ResourcePolicy, ResourcePolicyRef};
pub mod sampling_rule;
pub use sampling_rule::{SamplingRule, SamplingRuleRef};
pub mod transaction_search_config;
pub use transaction_search_config::{TransactionSearchConfig, TransactionSearchConfigRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum cooldown_window_minutes {}
    /// A required property.
    #[derive(Debug)]
    pub enum fixed_rate {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum host {}
    /// A required property.
    #[derive(Debug)]
    pub enum http_method {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_rate {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum priority {}
    /// A required property.
    #[derive(Debug)]
    pub enum reservoir_size {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum url_path {}
}
