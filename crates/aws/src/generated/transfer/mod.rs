// Made by `cargo xtask generate`; do not edit.
//! `AWS::Transfer`: 9 resource types. Cargo feature: `transfer`.

pub mod agreement;
pub use agreement::{Agreement, AgreementRef};
pub mod certificate;
pub use certificate::{Certificate, CertificateRef};
pub mod connector;
pub use connector::{Connector, ConnectorRef};
pub mod host_key;
pub use host_key::{HostKey, HostKeyRef};
pub mod profile;
pub use profile::{Profile, ProfileRef};
pub mod server;
pub use server::{Server, ServerRef};
pub mod user;
pub use user::{User, UserRef};
pub mod web_app;
pub use web_app::{WebApp, WebAppRef};
pub mod workflow;
pub use workflow::{Workflow, WorkflowRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum as2_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_file_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum entry {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum failed_files_directory {}
    /// A required property.
    #[derive(Debug)]
    pub enum gid {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity_provider_details {}
    /// A required property.
    #[derive(Debug)]
    pub enum local_profile_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum mdn_files_directory {}
    /// A required property.
    #[derive(Debug)]
    pub enum partner_profile_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum payload_files_directory {}
    /// A required property.
    #[derive(Debug)]
    pub enum profile_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_configuration_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum role {}
    /// A required property.
    #[derive(Debug)]
    pub enum server_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum server_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum status_files_directory {}
    /// A required property.
    #[derive(Debug)]
    pub enum steps {}
    /// A required property.
    #[derive(Debug)]
    pub enum target {}
    /// A required property.
    #[derive(Debug)]
    pub enum temporary_files_directory {}
    /// A required property.
    #[derive(Debug)]
    pub enum uid {}
    /// A required property.
    #[derive(Debug)]
    pub enum url {}
    /// A required property.
    #[derive(Debug)]
    pub enum usage {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_lattice {}
    /// A required property.
    #[derive(Debug)]
    pub enum workflow_id {}
}
