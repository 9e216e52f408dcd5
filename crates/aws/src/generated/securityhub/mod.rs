// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub`: 17 resource types. Cargo feature: `securityhub`.

pub mod action_target;
pub use action_target::{ActionTarget, ActionTargetRef};
pub mod aggregator_v2;
pub use aggregator_v2::{AggregatorV2, AggregatorV2Ref};
pub mod automation_rule;
pub use automation_rule::{AutomationRule, AutomationRuleRef};
pub mod automation_rule_v2;
pub use automation_rule_v2::{AutomationRuleV2, AutomationRuleV2Ref};
pub mod configuration_policy;
pub use configuration_policy::{ConfigurationPolicy, ConfigurationPolicyRef};
pub mod connector;
pub use connector::{Connector, ConnectorRef};
pub mod connector_v2;
pub use connector_v2::{ConnectorV2, ConnectorV2Ref};
pub mod delegated_admin;
pub use delegated_admin::{DelegatedAdmin, DelegatedAdminRef};
pub mod finding_aggregator;
pub use finding_aggregator::{FindingAggregator, FindingAggregatorRef};
pub mod hub;
pub use hub::{Hub, HubRef};
pub mod hub_v2;
pub use hub_v2::{HubV2, HubV2Ref};
pub mod insight;
pub use insight::{Insight, InsightRef};
pub mod organization_configuration;
pub use organization_configuration::{OrganizationConfiguration, OrganizationConfigurationRef};
pub mod policy_association;
pub use policy_association::{PolicyAssociation, PolicyAssociationRef};
pub mod product_subscription;
pub use product_subscription::{ProductSubscription, ProductSubscriptionRef};
pub mod security_control;
pub use security_control::{SecurityControl, SecurityControlRef};
pub mod standard;
pub use standard::{Standard, StandardRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum admin_account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum auto_enable {}
    /// A required property.
    #[derive(Debug)]
    pub enum aws_config_connector_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum azure {}
    /// A required property.
    #[derive(Debug)]
    pub enum azure_regions {}
    /// A required property.
    #[derive(Debug)]
    pub enum cidr {}
    /// A required property.
    #[derive(Debug)]
    pub enum comparison {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration_policy_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum criteria {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter {}
    /// A required property.
    #[derive(Debug)]
    pub enum filters {}
    /// A required property.
    #[derive(Debug)]
    pub enum finding_fields_update {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_by_attribute {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum linked_regions {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameters {}
    /// A required property.
    #[derive(Debug)]
    pub enum product_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum project_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum region_linking_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_order {}
    /// A required property.
    #[derive(Debug)]
    pub enum scope_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum scope_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum standards_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum standards_control_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum text {}
    /// A required property.
    #[derive(Debug)]
    pub enum unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum updated_by {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum value_type {}
}
