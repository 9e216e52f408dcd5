// Made by `cargo xtask generate`; do not edit.
//! `AWS::GlobalAccelerator`: 4 resource types. Cargo feature: `globalaccelerator`.

pub mod accelerator;
pub use accelerator::{Accelerator, AcceleratorRef};
pub mod cross_account_attachment;
pub use cross_account_attachment::{CrossAccountAttachment, CrossAccountAttachmentRef};
pub mod endpoint_group;
pub use endpoint_group::{EndpointGroup, EndpointGroupRef};
pub mod listener;
pub use listener::{Listener, ListenerRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum accelerator_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_group_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum from_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum listener_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum listener_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum port_ranges {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocol {}
    /// A required property.
    #[derive(Debug)]
    pub enum to_port {}
}
