// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail`: 17 resource types. Cargo feature: `lightsail`.

pub mod alarm;
pub use alarm::{Alarm, AlarmRef};
pub mod bucket;
pub use bucket::{Bucket, BucketRef};
pub mod certificate;
pub use certificate::{Certificate, CertificateRef};
pub mod contact_method;
pub use contact_method::{ContactMethod, ContactMethodRef};
pub mod container;
pub use container::{Container, ContainerRef};
pub mod database;
pub use database::{Database, DatabaseRef};
pub mod database_snapshot;
pub use database_snapshot::{DatabaseSnapshot, DatabaseSnapshotRef};
pub mod disk;
pub use disk::{Disk, DiskRef};
pub mod disk_snapshot;
pub use disk_snapshot::{DiskSnapshot, DiskSnapshotRef};
pub mod distribution;
pub use distribution::{Distribution, DistributionRef};
pub mod domain;
pub use domain::{Domain, DomainRef};
pub mod instance;
pub use instance::{Instance, InstanceRef};
pub mod instance_snapshot;
pub use instance_snapshot::{InstanceSnapshot, InstanceSnapshotRef};
pub mod key_pair;
pub use key_pair::{KeyPair, KeyPairRef};
pub mod load_balancer;
pub use load_balancer::{LoadBalancer, LoadBalancerRef};
pub mod load_balancer_tls_certificate;
pub use load_balancer_tls_certificate::{LoadBalancerTlsCertificate, LoadBalancerTlsCertificateRef};
pub mod static_ip;
pub use static_ip::{StaticIp, StaticIpRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum add_on_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum alarm_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum blueprint_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum bundle_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_domain_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum comparison_operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum contact_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_cache_behavior {}
    /// A required property.
    #[derive(Debug)]
    pub enum disk_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum disk_snapshot_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum distribution_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum evaluation_periods {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_port {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_snapshot_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_pair_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum load_balancer_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum master_database_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum master_username {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum monitored_resource_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum origin {}
    /// A required property.
    #[derive(Debug)]
    pub enum path {}
    /// A required property.
    #[derive(Debug)]
    pub enum ports {}
    /// A required property.
    #[derive(Debug)]
    pub enum power {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocol {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum relational_database_blueprint_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum relational_database_bundle_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum relational_database_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum relational_database_snapshot_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum scale {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum size_in_gb {}
    /// A required property.
    #[derive(Debug)]
    pub enum static_ip_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum target {}
    /// A required property.
    #[derive(Debug)]
    pub enum threshold {}
}
