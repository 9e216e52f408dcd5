// Made by `cargo xtask generate`; do not edit.
//! `AWS::Athena`: 5 resource types. Cargo feature: `athena`.

pub mod capacity_reservation;
pub use capacity_reservation::{CapacityReservation, CapacityReservationRef};
pub mod data_catalog;
pub use data_catalog::{DataCatalog, DataCatalogRef};
pub mod named_query;
pub use named_query::{NamedQuery, NamedQueryRef};
pub mod prepared_statement;
pub use prepared_statement::{PreparedStatement, PreparedStatementRef};
pub mod work_group;
pub use work_group::{WorkGroup, WorkGroupRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum capacity_assignments {}
    /// A required property.
    #[derive(Debug)]
    pub enum database {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_option {}
    /// A required property.
    #[derive(Debug)]
    pub enum kms_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_statement {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_string {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_acl_option {}
    /// A required property.
    #[derive(Debug)]
    pub enum statement_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_dpus {}
    /// A required property.
    #[derive(Debug)]
    pub enum work_group {}
    /// A required property.
    #[derive(Debug)]
    pub enum workgroup_names {}
}
