// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConnect`: 13 resource types. Cargo feature: `mediaconnect`.

pub mod bridge;
pub use bridge::{Bridge, BridgeRef};
pub mod bridge_output;
pub use bridge_output::{BridgeOutput, BridgeOutputRef};
pub mod bridge_source;
pub use bridge_source::{BridgeSource, BridgeSourceRef};
pub mod flow;
pub use flow::{Flow, FlowRef};
pub mod flow_entitlement;
pub use flow_entitlement::{FlowEntitlement, FlowEntitlementRef};
pub mod flow_media_stream;
pub use flow_media_stream::{FlowMediaStream, FlowMediaStreamRef};
pub mod flow_output;
pub use flow_output::{FlowOutput, FlowOutputRef};
pub mod flow_source;
pub use flow_source::{FlowSource, FlowSourceRef};
pub mod flow_vpc_interface;
pub use flow_vpc_interface::{FlowVpcInterface, FlowVpcInterfaceRef};
pub mod gateway;
pub use gateway::{Gateway, GatewayRef};
pub mod router_input;
pub use router_input::{RouterInput, RouterInputRef};
pub mod router_network_interface;
pub use router_network_interface::{RouterNetworkInterface, RouterNetworkInterfaceRef};
pub mod router_output;
pub use router_output::{RouterOutput, RouterOutputRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum algorithm {}
    /// A required property.
    #[derive(Debug)]
    pub enum allow_rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum bridge_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum cidr {}
    /// A required property.
    #[derive(Debug)]
    pub enum cidr_block {}
    /// A required property.
    #[derive(Debug)]
    pub enum compression_factor {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum day {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_ip {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_transit_encryption {}
    /// A required property.
    #[derive(Debug)]
    pub enum discovery_server_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum egress_cidr_blocks {}
    /// A required property.
    #[derive(Debug)]
    pub enum encoding_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_key_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum failover_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum flow_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum interface {}
    /// A required property.
    #[derive(Debug)]
    pub enum ip_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum maintenance_day {}
    /// A required property.
    #[derive(Debug)]
    pub enum maintenance_start_hour {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_bitrate {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_outputs {}
    /// A required property.
    #[derive(Debug)]
    pub enum maximum_bitrate {}
    /// A required property.
    #[derive(Debug)]
    pub enum media_stream_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum media_stream_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum media_stream_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum merge_recovery_window_milliseconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum minimum_latency_milliseconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum multicast_ip {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum network_interface_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum network_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum network_output {}
    /// A required property.
    #[derive(Debug)]
    pub enum networks {}
    /// A required property.
    #[derive(Debug)]
    pub enum placement_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum port {}
    /// A required property.
    #[derive(Debug)]
    pub enum primary_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocol {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocol_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocol_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum recovery_latency_milliseconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum recovery_latency_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum routing_scope {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_priority_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_transit_decryption {}
    /// A required property.
    #[derive(Debug)]
    pub enum sources {}
    /// A required property.
    #[derive(Debug)]
    pub enum state {}
    /// A required property.
    #[derive(Debug)]
    pub enum stream_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum subscribers {}
    /// A required property.
    #[derive(Debug)]
    pub enum threshold_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum tier {}
    /// A required property.
    #[derive(Debug)]
    pub enum time {}
    /// A required property.
    #[derive(Debug)]
    pub enum ttl {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_interface_adapter {}
}
