// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaStore`: 1 resource type. Cargo feature: `mediastore`.

pub mod container;
pub use container::{Container, ContainerRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum container_level_metrics {}
    /// A required property.
    #[derive(Debug)]
    pub enum container_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum object_group {}
    /// A required property.
    #[derive(Debug)]
    pub enum object_group_name {}
}
