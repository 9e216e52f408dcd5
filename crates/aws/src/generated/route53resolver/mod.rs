// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53Resolver`: 11 resource types. Cargo feature: `route53`.

pub mod firewall_domain_list;
pub use firewall_domain_list::{FirewallDomainList, FirewallDomainListRef};
pub mod firewall_rule_group;
pub use firewall_rule_group::{FirewallRuleGroup, FirewallRuleGroupRef};
pub mod firewall_rule_group_association;
pub use firewall_rule_group_association::{FirewallRuleGroupAssociation, FirewallRuleGroupAssociationRef};
pub mod outpost_resolver;
pub use outpost_resolver::{OutpostResolver, OutpostResolverRef};
pub mod resolver_config;
pub use resolver_config::{ResolverConfig, ResolverConfigRef};
pub mod resolver_dnssec_config;
pub use resolver_dnssec_config::{ResolverDNSSECConfig, ResolverDNSSECConfigRef};
pub mod resolver_endpoint;
pub use resolver_endpoint::{ResolverEndpoint, ResolverEndpointRef};
pub mod resolver_query_logging_config;
pub use resolver_query_logging_config::{ResolverQueryLoggingConfig, ResolverQueryLoggingConfigRef};
pub mod resolver_query_logging_config_association;
pub use resolver_query_logging_config_association::{ResolverQueryLoggingConfigAssociation, ResolverQueryLoggingConfigAssociationRef};
pub mod resolver_rule;
pub use resolver_rule::{ResolverRule, ResolverRuleRef};
pub mod resolver_rule_association;
pub use resolver_rule_association::{ResolverRuleAssociation, ResolverRuleAssociationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum autodefined_reverse_flag {}
    /// A required property.
    #[derive(Debug)]
    pub enum category {}
    /// A required property.
    #[derive(Debug)]
    pub enum direction {}
    /// A required property.
    #[derive(Debug)]
    pub enum firewall_rule_group_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum ip_addresses {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum outpost_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum partner {}
    /// A required property.
    #[derive(Debug)]
    pub enum preferred_instance_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum priority {}
    /// A required property.
    #[derive(Debug)]
    pub enum resolver_rule_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
}
