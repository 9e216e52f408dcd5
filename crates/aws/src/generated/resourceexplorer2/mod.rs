// Made by `cargo xtask generate`; do not edit.
//! `AWS::ResourceExplorer2`: 3 resource types. Cargo feature: `resourceexplorer2`.

pub mod default_view_association;
pub use default_view_association::{DefaultViewAssociation, DefaultViewAssociationRef};
pub mod index;
pub use index::{Index, IndexRef};
pub mod view;
pub use view::{View, ViewRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum filter_string {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum view_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum view_name {}
}
