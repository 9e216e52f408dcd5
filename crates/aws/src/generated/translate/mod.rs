// Made by `cargo xtask generate`; do not edit.
//! `AWS::Translate`: 2 resource types. Cargo feature: `translate`.

pub mod parallel_data;
pub use parallel_data::{ParallelData, ParallelDataRef};
pub mod terminology;
pub use terminology::{Terminology, TerminologyRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum file {}
    /// A required property.
    #[derive(Debug)]
    pub enum format {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum parallel_data_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_uri {}
}
