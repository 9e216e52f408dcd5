// Made by `cargo xtask generate`; do not edit.
//! `AWS::LakeFormation`: 7 resource types. Cargo feature: `lakeformation`.

pub mod data_cells_filter;
pub use data_cells_filter::{DataCellsFilter, DataCellsFilterRef};
pub mod data_lake_settings;
pub use data_lake_settings::{DataLakeSettings, DataLakeSettingsRef};
pub mod permissions;
pub use permissions::{Permissions, PermissionsRef};
pub mod principal_permissions;
pub use principal_permissions::{PrincipalPermissions, PrincipalPermissionsRef};
pub mod resource;
pub use resource::{Resource, ResourceRef};
pub mod tag;
pub use tag::{Tag, TagRef};
pub mod tag_association;
pub use tag_association::{TagAssociation, TagAssociationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum catalog_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum column_names {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_lake_principal {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_lake_principal_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum database_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum lf_tags {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum permissions {}
    /// A required property.
    #[derive(Debug)]
    pub enum permissions_with_grant_option {}
    /// A required property.
    #[derive(Debug)]
    pub enum principal {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_catalog_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum tag_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum tag_values {}
    /// A required property.
    #[derive(Debug)]
    pub enum use_service_linked_role {}
}
