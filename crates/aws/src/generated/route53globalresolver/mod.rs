// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53GlobalResolver`: 7 resource types. Cargo feature: `route53`.

pub mod access_source;
pub use access_source::{AccessSource, AccessSourceRef};
pub mod access_token;
pub use access_token::{AccessToken, AccessTokenRef};
pub mod dns_view;
pub use dns_view::{DnsView, DnsViewRef};
pub mod firewall_domain_list;
pub use firewall_domain_list::{FirewallDomainList, FirewallDomainListRef};
pub mod firewall_rule;
pub use firewall_rule::{FirewallRule, FirewallRuleRef};
pub mod global_resolver;
pub use global_resolver::{GlobalResolver, GlobalResolverRef};
pub mod hosted_zone_association;
pub use hosted_zone_association::{HostedZoneAssociation, HostedZoneAssociationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum cidr {}
    /// A required property.
    #[derive(Debug)]
    pub enum dns_view_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum global_resolver_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum hosted_zone_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocol {}
    /// A required property.
    #[derive(Debug)]
    pub enum regions {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
}
