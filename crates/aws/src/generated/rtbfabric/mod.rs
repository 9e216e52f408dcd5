// Made by `cargo xtask generate`; do not edit.
//! `AWS::RTBFabric`: 6 resource types. Cargo feature: `rtbfabric`.

pub mod inbound_external_link;
pub use inbound_external_link::{InboundExternalLink, InboundExternalLinkRef};
pub mod link;
pub use link::{Link, LinkRef};
pub mod link_routing_rule;
pub use link_routing_rule::{LinkRoutingRule, LinkRoutingRuleRef};
pub mod outbound_external_link;
pub use outbound_external_link::{OutboundExternalLink, OutboundExternalLinkRef};
pub mod requester_gateway;
pub use requester_gateway::{RequesterGateway, RequesterGatewayRef};
pub mod responder_gateway;
pub use responder_gateway::{ResponderGateway, ResponderGatewayRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_logs {}
    /// A required property.
    #[derive(Debug)]
    pub enum auto_scaling_group_name_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_authority_certificates {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_api_server_ca_certificate_chain {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_api_server_endpoint_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum conditions {}
    /// A required property.
    #[derive(Debug)]
    pub enum criteria {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoints_resource_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoints_resource_namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum error_log {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter_log {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum gateway_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum holdback_percentage {}
    /// A required property.
    #[derive(Debug)]
    pub enum http_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum link_application_log_sampling {}
    /// A required property.
    #[derive(Debug)]
    pub enum link_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum link_log_settings {}
    /// A required property.
    #[derive(Debug)]
    pub enum logging_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum path {}
    /// A required property.
    #[derive(Debug)]
    pub enum peer_gateway_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum port {}
    /// A required property.
    #[derive(Debug)]
    pub enum priority {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocol {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocols {}
    /// A required property.
    #[derive(Debug)]
    pub enum public_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
}
