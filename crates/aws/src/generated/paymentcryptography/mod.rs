// Made by `cargo xtask generate`; do not edit.
//! `AWS::PaymentCryptography`: 2 resource types. Cargo feature: `paymentcryptography`.

pub mod alias;
pub use alias::{Alias, AliasRef};
pub mod key;
pub use key::{Key, KeyRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum alias_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum exportable {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_algorithm {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_attributes {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_class {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_modes_of_use {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_usage {}
}
