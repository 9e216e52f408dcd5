// Made by `cargo xtask generate`; do not edit.
//! `AWS::KMS`: 3 resource types. Cargo feature: `kms`.

pub mod alias;
pub use alias::{Alias, AliasRef};
pub mod key;
pub use key::{Key, KeyRef};
pub mod replica_key;
pub use replica_key::{ReplicaKey, ReplicaKeyRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum alias_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum primary_key_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_key_id {}
}
