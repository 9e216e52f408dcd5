// Made by `cargo xtask generate`; do not edit.
//! `AWS::IVSChat`: 2 resource types. Cargo feature: `ivschat`.

pub mod logging_configuration;
pub use logging_configuration::{LoggingConfiguration, LoggingConfigurationRef};
pub mod room;
pub use room::{Room, RoomRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum delivery_stream_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum log_group_name {}
}
