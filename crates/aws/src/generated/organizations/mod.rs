// Made by `cargo xtask generate`; do not edit.
//! `AWS::Organizations`: 5 resource types. Cargo feature: `organizations`.

pub mod account;
pub use account::{Account, AccountRef};
pub mod organization;
pub use organization::{Organization, OrganizationRef};
pub mod organizational_unit;
pub use organizational_unit::{OrganizationalUnit, OrganizationalUnitRef};
pub mod policy;
pub use policy::{Policy, PolicyRef};
pub mod resource_policy;
pub use resource_policy::{ResourcePolicy, ResourcePolicyRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum account_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum content {}
    /// A required property.
    #[derive(Debug)]
    pub enum email {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum parent_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
}
