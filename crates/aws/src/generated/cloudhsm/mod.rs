// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudHSM`: 1 resource type. Cargo feature: `cloudhsm`.

pub mod cluster;
pub use cluster::{Cluster, ClusterRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum hsm_type {}
}
