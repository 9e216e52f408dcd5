// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cassandra`: 3 resource types. Cargo feature: `cassandra`.

pub mod keyspace;
pub use keyspace::{Keyspace, KeyspaceRef};
pub mod table;
pub use table::{Table, TableRef};
pub mod r#type;
pub use r#type::{Type, TypeRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum column {}
    /// A required property.
    #[derive(Debug)]
    pub enum column_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum column_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum fields {}
    /// A required property.
    #[derive(Debug)]
    pub enum keyspace_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum partition_key_columns {}
    /// A required property.
    #[derive(Debug)]
    pub enum read_capacity_units {}
    /// A required property.
    #[derive(Debug)]
    pub enum region {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum type_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum write_capacity_units {}
}
