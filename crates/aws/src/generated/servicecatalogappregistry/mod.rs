// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalogAppRegistry`: 4 resource types. Cargo feature: `servicecatalogappregistry`.

pub mod application;
pub use application::{Application, ApplicationRef};
pub mod attribute_group;
pub use attribute_group::{AttributeGroup, AttributeGroupRef};
pub mod attribute_group_association;
pub use attribute_group_association::{AttributeGroupAssociation, AttributeGroupAssociationRef};
pub mod resource_association;
pub use resource_association::{ResourceAssociation, ResourceAssociationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum application {}
    /// A required property.
    #[derive(Debug)]
    pub enum attribute_group {}
    /// A required property.
    #[derive(Debug)]
    pub enum attributes {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_type {}
}
