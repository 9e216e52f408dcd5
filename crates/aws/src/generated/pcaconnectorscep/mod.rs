// Made by `cargo xtask generate`; do not edit.
//! `AWS::PCAConnectorSCEP`: 2 resource types. Cargo feature: `pcaconnectorscep`.

pub mod challenge;
pub use challenge::{Challenge, ChallengeRef};
pub mod connector;
pub use connector::{Connector, ConnectorRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum azure_application_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_authority_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain {}
}
