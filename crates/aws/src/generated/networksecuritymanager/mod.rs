// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkSecurityManager`: 5 resource types. Cargo feature: `networksecuritymanager`.

pub mod deployment;
pub use deployment::{Deployment, DeploymentRef};
pub mod policy;
pub use policy::{Policy, PolicyRef};
pub mod rule;
pub use rule::{Rule, RuleRef};
pub mod scope;
pub use scope::{Scope, ScopeRef};
pub mod template;
pub use template::{Template, TemplateRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum conflict_resolution {}
    /// A required property.
    #[derive(Debug)]
    pub enum deployment_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum enable_cross_account_visibility {}
    /// A required property.
    #[derive(Debug)]
    pub enum existing_customer_web_acl_resolution {}
    /// A required property.
    #[derive(Debug)]
    pub enum firewall_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum priority {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum scope_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum scope_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_name {}
}
