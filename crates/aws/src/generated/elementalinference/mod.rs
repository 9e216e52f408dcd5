// Made by `cargo xtask generate`; do not edit.
//! `AWS::ElementalInference`: 2 resource types. Cargo feature: `elementalinference`.

pub mod dictionary;
pub use dictionary::{Dictionary, DictionaryRef};
pub mod feed;
pub use feed::{Feed, FeedRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum fixture_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum height {}
    /// A required property.
    #[derive(Debug)]
    pub enum language {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum outputs {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_uris {}
    /// A required property.
    #[derive(Debug)]
    pub enum width {}
}
