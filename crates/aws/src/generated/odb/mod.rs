// Made by `cargo xtask generate`; do not edit.
//! `AWS::ODB`: 5 resource types. Cargo feature: `odb`.

pub mod cloud_autonomous_vm_cluster;
pub use cloud_autonomous_vm_cluster::{CloudAutonomousVmCluster, CloudAutonomousVmClusterRef};
pub mod cloud_exadata_infrastructure;
pub use cloud_exadata_infrastructure::{CloudExadataInfrastructure, CloudExadataInfrastructureRef};
pub mod cloud_vm_cluster;
pub use cloud_vm_cluster::{CloudVmCluster, CloudVmClusterRef};
pub mod odb_network;
pub use odb_network::{OdbNetwork, OdbNetworkRef};
pub mod odb_peering_connection;
pub use odb_peering_connection::{OdbPeeringConnection, OdbPeeringConnectionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum db_server_id {}
}
