// Made by `cargo xtask generate`; do not edit.
//! `AWS::EMRServerless`: 1 resource type. Cargo feature: `emr`.

pub mod application;
pub use application::{Application, ApplicationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum classification {}
    /// A required property.
    #[derive(Debug)]
    pub enum cpu {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum memory {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum release_label {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum worker_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum worker_count {}
}
