// Made by `cargo xtask generate`; do not edit.
//! `AWS::QLDB`: 2 resource types. Cargo feature: `qldb`.

pub mod ledger;
pub use ledger::{Ledger, LedgerRef};
pub mod stream;
pub use stream::{Stream, StreamRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum inclusive_start_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum kinesis_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum ledger_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum permissions_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum stream_name {}
}
