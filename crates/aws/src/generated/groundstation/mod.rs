// Made by `cargo xtask generate`; do not edit.
//! `AWS::GroundStation`: 4 resource types. Cargo feature: `groundstation`.

pub mod config;
pub use config::{Config, ConfigRef};
pub mod dataflow_endpoint_group;
pub use dataflow_endpoint_group::{DataflowEndpointGroup, DataflowEndpointGroupRef};
pub mod dataflow_endpoint_group_v2;
pub use dataflow_endpoint_group_v2::{DataflowEndpointGroupV2, DataflowEndpointGroupV2Ref};
pub mod mission_profile;
pub use mission_profile::{MissionProfile, MissionProfileRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum agent_ip_and_port_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum config_data {}
    /// A required property.
    #[derive(Debug)]
    pub enum dataflow_details {}
    /// A required property.
    #[derive(Debug)]
    pub enum dataflow_edges {}
    /// A required property.
    #[derive(Debug)]
    pub enum egress_address_and_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_details {}
    /// A required property.
    #[derive(Debug)]
    pub enum ingress_address_and_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum kinesis_data_stream_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum kinesis_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum maximum {}
    /// A required property.
    #[derive(Debug)]
    pub enum minimum {}
    /// A required property.
    #[derive(Debug)]
    pub enum minimum_viable_contact_duration_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum port {}
    /// A required property.
    #[derive(Debug)]
    pub enum port_range {}
    /// A required property.
    #[derive(Debug)]
    pub enum socket_address {}
    /// A required property.
    #[derive(Debug)]
    pub enum telemetry_sink_data {}
    /// A required property.
    #[derive(Debug)]
    pub enum telemetry_sink_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum tracking_config_arn {}
}
