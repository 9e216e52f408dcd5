// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkFirewall`: 7 resource types. Cargo feature: `networkfirewall`.

pub mod container_association;
pub use container_association::{ContainerAssociation, ContainerAssociationRef};
pub mod firewall;
pub use firewall::{Firewall, FirewallRef};
pub mod firewall_policy;
pub use firewall_policy::{FirewallPolicy, FirewallPolicyRef};
pub mod logging_configuration;
pub use logging_configuration::{LoggingConfiguration, LoggingConfigurationRef};
pub mod rule_group;
pub use rule_group::{RuleGroup, RuleGroupRef};
pub mod tls_inspection_configuration;
pub use tls_inspection_configuration::{TLSInspectionConfiguration, TLSInspectionConfigurationRef};
pub mod vpc_endpoint_association;
pub use vpc_endpoint_association::{VpcEndpointAssociation, VpcEndpointAssociationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum action_definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum action_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum address_definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum availability_zone {}
    /// A required property.
    #[derive(Debug)]
    pub enum capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum container_association_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum container_monitoring_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimensions {}
    /// A required property.
    #[derive(Debug)]
    pub enum direction {}
    /// A required property.
    #[derive(Debug)]
    pub enum firewall_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum firewall_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum firewall_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum firewall_policy_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum firewall_policy_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum flags {}
    /// A required property.
    #[derive(Debug)]
    pub enum from_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum generated_rules_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum header {}
    /// A required property.
    #[derive(Debug)]
    pub enum keyword {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_destination_configs {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_destination_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum logging_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum match_attributes {}
    /// A required property.
    #[derive(Debug)]
    pub enum nat_gateway_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum priority {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocol {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_options {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum stateless_default_actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum stateless_fragment_default_actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum stateless_rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_mapping {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum targets {}
    /// A required property.
    #[derive(Debug)]
    pub enum tls_inspection_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum tls_inspection_configuration_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum to_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
}
