// Made by `cargo xtask generate`; do not edit.
//! `AWS::DAX`: 3 resource types. Cargo feature: `dax`.

pub mod cluster;
pub use cluster::{Cluster, ClusterRef};
pub mod parameter_group;
pub use parameter_group::{ParameterGroup, ParameterGroupRef};
pub mod subnet_group;
pub use subnet_group::{SubnetGroup, SubnetGroupRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum iam_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum node_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum replication_factor {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
}
