// Made by `cargo xtask generate`; do not edit.
//! `AWS::AmazonMQ`: 3 resource types. Cargo feature: `amazonmq`.

pub mod broker;
pub use broker::{Broker, BrokerRef};
pub mod configuration;
pub use configuration::{Configuration, ConfigurationRef};
pub mod configuration_association;
pub use configuration_association::{ConfigurationAssociation, ConfigurationAssociationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum broker {}
    /// A required property.
    #[derive(Debug)]
    pub enum broker_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum day_of_week {}
    /// A required property.
    #[derive(Debug)]
    pub enum deployment_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum engine_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum host_instance_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum hosts {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum password {}
    /// A required property.
    #[derive(Debug)]
    pub enum publicly_accessible {}
    /// A required property.
    #[derive(Debug)]
    pub enum revision {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_base {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_search_matching {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_account_username {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_of_day {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_zone {}
    /// A required property.
    #[derive(Debug)]
    pub enum use_aws_owned_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_base {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_search_matching {}
    /// A required property.
    #[derive(Debug)]
    pub enum username {}
}
