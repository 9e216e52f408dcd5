// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTManagedIntegrations`: 5 resource types. Cargo feature: `iot`.

pub mod account_association;
pub use account_association::{AccountAssociation, AccountAssociationRef};
pub mod cloud_connector;
pub use cloud_connector::{CloudConnector, CloudConnectorRef};
pub mod credential_locker;
pub use credential_locker::{CredentialLocker, CredentialLockerRef};
pub mod managed_thing;
pub use managed_thing::{ManagedThing, ManagedThingRef};
pub mod provisioning_profile;
pub use provisioning_profile::{ProvisioningProfile, ProvisioningProfileRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum capabilities {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_destination_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum device_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoints {}
    /// A required property.
    #[derive(Debug)]
    pub enum events {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum properties {}
    /// A required property.
    #[derive(Debug)]
    pub enum provisioning_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role {}
    /// A required property.
    #[derive(Debug)]
    pub enum version {}
}
