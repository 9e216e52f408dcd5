// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaLive`: 15 resource types. Cargo feature: `medialive`.

pub mod channel;
pub use channel::{Channel, ChannelRef};
pub mod channel_placement_group;
pub use channel_placement_group::{ChannelPlacementGroup, ChannelPlacementGroupRef};
pub mod cloud_watch_alarm_template;
pub use cloud_watch_alarm_template::{CloudWatchAlarmTemplate, CloudWatchAlarmTemplateRef};
pub mod cloud_watch_alarm_template_group;
pub use cloud_watch_alarm_template_group::{CloudWatchAlarmTemplateGroup, CloudWatchAlarmTemplateGroupRef};
pub mod cluster;
pub use cluster::{Cluster, ClusterRef};
pub mod event_bridge_rule_template;
pub use event_bridge_rule_template::{EventBridgeRuleTemplate, EventBridgeRuleTemplateRef};
pub mod event_bridge_rule_template_group;
pub use event_bridge_rule_template_group::{EventBridgeRuleTemplateGroup, EventBridgeRuleTemplateGroupRef};
pub mod input;
pub use input::{Input, InputRef};
pub mod input_security_group;
pub use input_security_group::{InputSecurityGroup, InputSecurityGroupRef};
pub mod multiplex;
pub use multiplex::{Multiplex, MultiplexRef};
pub mod multiplexprogram;
pub use multiplexprogram::{Multiplexprogram, MultiplexprogramRef};
pub mod network;
pub use network::{Network, NetworkRef};
pub mod node;
pub use node::{Node, NodeRef};
pub mod sdi_source;
pub use sdi_source::{SdiSource, SdiSourceRef};
pub mod signal_map;
pub use signal_map::{SignalMap, SignalMapRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum availability_zone_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum availability_zones {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum comparison_operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum discovery_entry_point_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum evaluation_periods {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum ip_pools {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum multiplex_settings {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum period {}
    /// A required property.
    #[derive(Debug)]
    pub enum program_number {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum statistic {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_resource_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum transport_stream_bitrate {}
    /// A required property.
    #[derive(Debug)]
    pub enum transport_stream_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum treat_missing_data {}
    /// A required property.
    #[derive(Debug)]
    pub enum url {}
}
