// Made by `cargo xtask generate`; do not edit.
//! `AWS::Events`: 7 resource types. Cargo feature: `events`.

pub mod api_destination;
pub use api_destination::{ApiDestination, ApiDestinationRef};
pub mod archive;
pub use archive::{Archive, ArchiveRef};
pub mod connection;
pub use connection::{Connection, ConnectionRef};
pub mod endpoint;
pub use endpoint::{Endpoint, EndpointRef};
pub mod event_bus;
pub use event_bus::{EventBus, EventBusRef};
pub mod event_bus_policy;
pub use event_bus_policy::{EventBusPolicy, EventBusPolicyRef};
pub mod rule;
pub use rule::{Rule, RuleRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum api_key_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_key_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorization_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum capacity_provider {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_parameters {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_secret {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum database {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_bus_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_buses {}
    /// A required property.
    #[derive(Debug)]
    pub enum failover_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum graph_ql_operation {}
    /// A required property.
    #[derive(Debug)]
    pub enum health_check {}
    /// A required property.
    #[derive(Debug)]
    pub enum http_method {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_template {}
    /// A required property.
    #[derive(Debug)]
    pub enum invocation_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum job_definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum job_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum message_group_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum partition_key_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum password {}
    /// A required property.
    #[derive(Debug)]
    pub enum primary {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_configuration_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_parameters {}
    /// A required property.
    #[derive(Debug)]
    pub enum route {}
    /// A required property.
    #[derive(Debug)]
    pub enum routing_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum run_command_targets {}
    /// A required property.
    #[derive(Debug)]
    pub enum secondary {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum state {}
    /// A required property.
    #[derive(Debug)]
    pub enum statement_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnets {}
    /// A required property.
    #[derive(Debug)]
    pub enum task_definition_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum username {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
}
