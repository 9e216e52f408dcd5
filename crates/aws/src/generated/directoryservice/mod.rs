// Made by `cargo xtask generate`; do not edit.
//! `AWS::DirectoryService`: 2 resource types. Cargo feature: `directoryservice`.

pub mod microsoft_ad;
pub use microsoft_ad::{MicrosoftAD, MicrosoftADRef};
pub mod simple_ad;
pub use simple_ad::{SimpleAD, SimpleADRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum size {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_settings {}
}
