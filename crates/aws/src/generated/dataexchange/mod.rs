// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataExchange`: 2 resource types. Cargo feature: `dataexchange`.

pub mod data_set;
pub use data_set::{DataSet, DataSetRef};
pub mod event_action;
pub use event_action::{EventAction, EventActionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum asset_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_set_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum event {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum revision_destination {}
}
