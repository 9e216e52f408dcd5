// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSMIncidents`: 2 resource types. Cargo feature: `ssm`.

pub mod replication_set;
pub use replication_set::{ReplicationSet, ReplicationSetRef};
pub mod response_plan;
pub use response_plan::{ResponsePlan, ResponsePlanRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum document_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum impact {}
    /// A required property.
    #[derive(Debug)]
    pub enum incident_template {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum pager_duty_incident_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum regions {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum sse_kms_key_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum title {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
}
