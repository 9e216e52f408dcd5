// Made by `cargo xtask generate`; do not edit.
//! `AWS::AmplifyUIBuilder`: 3 resource types. Cargo feature: `amplifyuibuilder`.

pub mod component;
pub use component::{Component, ComponentRef};
pub mod form;
pub use form::{Form, FormRef};
pub mod theme;
pub use theme::{Theme, ThemeRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum accepted_file_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum access_level {}
    /// A required property.
    #[derive(Debug)]
    pub enum component_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum component_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_source_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_type_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum direction {}
    /// A required property.
    #[derive(Debug)]
    pub enum element {}
    /// A required property.
    #[derive(Debug)]
    pub enum field {}
    /// A required property.
    #[derive(Debug)]
    pub enum model {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum properties {}
    /// A required property.
    #[derive(Debug)]
    pub enum property {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum set {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
}
