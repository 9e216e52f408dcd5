// Made by `cargo xtask generate`; do not edit.
//! `AWS::ConnectCampaigns`: 1 resource type. Cargo feature: `connect`.

pub mod campaign;
pub use campaign::{Campaign, CampaignRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bandwidth_allocation {}
    /// A required property.
    #[derive(Debug)]
    pub enum connect_contact_flow_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum connect_instance_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum dialer_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum enable_answer_machine_detection {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum outbound_call_config {}
}
