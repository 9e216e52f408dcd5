//! Amazon EKS: clusters, their nodes and add-ons, and files for Kubernetes that connect pods to shared storage.

mod access_entry;
mod add_on;
mod cluster;
mod cluster_builder;
mod csi_driver;
mod endpoint;
mod existing;
mod fargate_profile;
mod manifest;
mod node_config;
mod node_group;
mod node_group_builder;
mod node_image;
mod persistent_volume;
mod pod_identity;
mod storage_class;
mod taint;
mod workload;
mod workload_builder;
mod workload_volumes;

pub use access_entry::{AccessEntry, AccessEntryBuilder, AccessPolicy};
pub use add_on::{AddOn, AddOnBuilder};
pub use cluster::Cluster;
pub use cluster_builder::{ClusterBuilder, ControlPlaneLog, UpgradeSupport};
pub use csi_driver::CsiDriver;
pub use endpoint::EndpointAccess;
pub use existing::ExistingCluster;
pub use fargate_profile::{FargateProfile, FargateProfileBuilder};
pub use node_group::NodeGroup;
pub use node_group_builder::{NodeGroupBuilder, Unavailable};
pub use node_image::NodeImage;
pub use persistent_volume::PersistentVolume;
pub use pod_identity::{PodIdentity, PodIdentityBuilder};
pub use storage_class::{
    ClaimsStorage, EfsStorageClassBuilder, LustreStorageClassBuilder, ScratchOrPersistent,
    StorageClass,
};
pub use taint::TaintEffect;
pub use workload::{Host, OnFargate, OnNodes, Workload};
pub use workload_builder::WorkloadBuilder;
