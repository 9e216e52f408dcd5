// Made by `cargo xtask generate`; do not edit.
//! `AWS::PCAConnectorAD`: 5 resource types. Cargo feature: `pcaconnectorad`.

pub mod connector;
pub use connector::{Connector, ConnectorRef};
pub mod directory_registration;
pub use directory_registration::{DirectoryRegistration, DirectoryRegistrationRef};
pub mod service_principal_name;
pub use service_principal_name::{ServicePrincipalName, ServicePrincipalNameRef};
pub mod template;
pub use template::{Template, TemplateRef};
pub mod template_group_access_control_entry;
pub use template_group_access_control_entry::{TemplateGroupAccessControlEntry, TemplateGroupAccessControlEntryRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_rights {}
    /// A required property.
    #[derive(Debug)]
    pub enum algorithm {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_authority_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_validity {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum directory_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum directory_registration_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum enrollment_flags {}
    /// A required property.
    #[derive(Debug)]
    pub enum extensions {}
    /// A required property.
    #[derive(Debug)]
    pub enum general_flags {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_display_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_security_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum hash_algorithm {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_spec {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_usage {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_usage_property {}
    /// A required property.
    #[derive(Debug)]
    pub enum minimal_key_length {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum period {}
    /// A required property.
    #[derive(Debug)]
    pub enum period_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum policies {}
    /// A required property.
    #[derive(Debug)]
    pub enum private_key_attributes {}
    /// A required property.
    #[derive(Debug)]
    pub enum private_key_flags {}
    /// A required property.
    #[derive(Debug)]
    pub enum renewal_period {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum subject_name_flags {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum usage_flags {}
    /// A required property.
    #[derive(Debug)]
    pub enum validity_period {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_information {}
}
