// Made by `cargo xtask generate`; do not edit.
//! `AWS::GameLift`: 11 resource types. Cargo feature: `gamelift`.

pub mod alias;
pub use alias::{Alias, AliasRef};
pub mod build;
pub use build::{Build, BuildRef};
pub mod container_fleet;
pub use container_fleet::{ContainerFleet, ContainerFleetRef};
pub mod container_group_definition;
pub use container_group_definition::{ContainerGroupDefinition, ContainerGroupDefinitionRef};
pub mod fleet;
pub use fleet::{Fleet, FleetRef};
pub mod game_server_group;
pub use game_server_group::{GameServerGroup, GameServerGroupRef};
pub mod game_session_queue;
pub use game_session_queue::{GameSessionQueue, GameSessionQueueRef};
pub mod location;
pub use location::{Location, LocationRef};
pub mod matchmaking_configuration;
pub use matchmaking_configuration::{MatchmakingConfiguration, MatchmakingConfigurationRef};
pub mod matchmaking_rule_set;
pub use matchmaking_rule_set::{MatchmakingRuleSet, MatchmakingRuleSetRef};
pub mod script;
pub use script::{Script, ScriptRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum acceptance_required {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum command {}
    /// A required property.
    #[derive(Debug)]
    pub enum concurrent_executions {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition {}
    /// A required property.
    #[derive(Debug)]
    pub enum container_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum container_port_ranges {}
    /// A required property.
    #[derive(Debug)]
    pub enum cost {}
    /// A required property.
    #[derive(Debug)]
    pub enum fleet_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum from_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum game_server_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum image_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_definitions {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum ip_range {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum launch_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum location {}
    /// A required property.
    #[derive(Debug)]
    pub enum location_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_size {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum operating_system {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocol {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum request_timeout_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum routing_strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_set_body {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule_set_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum server_sdk_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_tracking_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum to_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum total_memory_limit_mebibytes {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum zero_capacity_strategy {}
}
