// Made by `cargo xtask generate`; do not edit.
//! `AWS::ResilienceHubV2`: 5 resource types. Cargo feature: `resiliencehubv2`.

pub mod policy;
pub use policy::{Policy, PolicyRef};
pub mod service;
pub use service::{Service, ServiceRef};
pub mod service_function;
pub use service_function::{ServiceFunction, ServiceFunctionRef};
pub mod system;
pub use system::{System, SystemRef};
pub mod user_journey;
pub use user_journey::{UserJourney, UserJourneyRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum agent_space_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_owner {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum criticality {}
    /// A required property.
    #[derive(Debug)]
    pub enum cross_account_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum invoker_role_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum namespaces {}
    /// A required property.
    #[derive(Debug)]
    pub enum operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum regions {}
    /// A required property.
    #[derive(Debug)]
    pub enum report_output {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum system_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum system_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum text {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
}
