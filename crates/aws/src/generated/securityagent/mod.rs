// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityAgent`: 7 resource types. Cargo feature: `securityagent`.

pub mod agent_space;
pub use agent_space::{AgentSpace, AgentSpaceRef};
pub mod application;
pub use application::{Application, ApplicationRef};
pub mod artifact;
pub use artifact::{Artifact, ArtifactRef};
pub mod integration;
pub use integration::{Integration, IntegrationRef};
pub mod pentest;
pub use pentest::{Pentest, PentestRef};
pub mod security_requirement_pack;
pub use security_requirement_pack::{SecurityRequirementPack, SecurityRequirementPackRef};
pub mod target_domain;
pub use target_domain::{TargetDomain, TargetDomainRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_token {}
    /// A required property.
    #[derive(Debug)]
    pub enum agent_space_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum artifact_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum assets {}
    /// A required property.
    #[derive(Debug)]
    pub enum code {}
    /// A required property.
    #[derive(Debug)]
    pub enum controls_scanning {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum display_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain {}
    /// A required property.
    #[derive(Debug)]
    pub enum evaluation {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum general_purpose_scanning {}
    /// A required property.
    #[derive(Debug)]
    pub enum installation_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum integration {}
    /// A required property.
    #[derive(Debug)]
    pub enum integration_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum leave_comments {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum owner {}
    /// A required property.
    #[derive(Debug)]
    pub enum page_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_resource_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_resources {}
    /// A required property.
    #[derive(Debug)]
    pub enum remediate_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum site_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum space_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum state {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_domain_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum token_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum verification_method {}
    /// A required property.
    #[derive(Debug)]
    pub enum workspace {}
}
