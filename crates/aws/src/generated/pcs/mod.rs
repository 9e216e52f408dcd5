// Made by `cargo xtask generate`; do not edit.
//! `AWS::PCS`: 3 resource types. Cargo feature: `pcs`.

pub mod cluster;
pub use cluster::{Cluster, ClusterRef};
pub mod compute_node_group;
pub use compute_node_group::{ComputeNodeGroup, ComputeNodeGroupRef};
pub mod queue;
pub use queue::{Queue, QueueRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum iam_instance_profile_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_configs {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_instance_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_instance_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum networking {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum scaling_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum scheduler {}
    /// A required property.
    #[derive(Debug)]
    pub enum script_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum script_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum size {}
    /// A required property.
    #[derive(Debug)]
    pub enum stages {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum version {}
}
