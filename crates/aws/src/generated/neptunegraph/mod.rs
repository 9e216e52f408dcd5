// Made by `cargo xtask generate`; do not edit.
//! `AWS::NeptuneGraph`: 3 resource types. Cargo feature: `neptunegraph`.

pub mod graph;
pub use graph::{Graph, GraphRef};
pub mod graph_snapshot;
pub use graph_snapshot::{GraphSnapshot, GraphSnapshotRef};
pub mod private_graph_endpoint;
pub use private_graph_endpoint::{PrivateGraphEndpoint, PrivateGraphEndpointRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum graph_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum provisioned_memory {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_export_kms_key_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_export_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum snapshot_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum vector_search_dimension {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
}
