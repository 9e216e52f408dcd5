// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceDiscovery`: 5 resource types. Cargo feature: `servicediscovery`.

pub mod http_namespace;
pub use http_namespace::{HttpNamespace, HttpNamespaceRef};
pub mod instance;
pub use instance::{Instance, InstanceRef};
pub mod private_dns_namespace;
pub use private_dns_namespace::{PrivateDnsNamespace, PrivateDnsNamespaceRef};
pub mod public_dns_namespace;
pub use public_dns_namespace::{PublicDnsNamespace, PublicDnsNamespaceRef};
pub mod service;
pub use service::{Service, ServiceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum dns_records {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_attributes {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum ttl {}
}
