// Made by `cargo xtask generate`; do not edit.
//! `AWS::FraudDetector`: 7 resource types. Cargo feature: `frauddetector`.

pub mod detector;
pub use detector::{Detector, DetectorRef};
pub mod entity_type;
pub use entity_type::{EntityType, EntityTypeRef};
pub mod event_type;
pub use event_type::{EventType, EventTypeRef};
pub mod label;
pub use label::{Label, LabelRef};
pub mod list;
pub use list::{List, ListRef};
pub mod outcome;
pub use outcome::{Outcome, OutcomeRef};
pub mod variable;
pub use variable::{Variable, VariableRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum data_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum detector_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum entity_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_variables {}
    /// A required property.
    #[derive(Debug)]
    pub enum labels {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules {}
}
