// Made by `cargo xtask generate`; do not edit.
//! `AWS::RedshiftServerless`: 3 resource types. Cargo feature: `redshift`.

pub mod namespace;
pub use namespace::{Namespace, NamespaceRef};
pub mod snapshot;
pub use snapshot::{Snapshot, SnapshotRef};
pub mod workgroup;
pub use workgroup::{Workgroup, WorkgroupRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum destination_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum namespace_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum snapshot_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum workgroup_name {}
}
