// Made by `cargo xtask generate`; do not edit.
//! `AWS::WellArchitected`: 7 resource types. Cargo feature: `wellarchitected`.

pub mod agent_context;
pub use agent_context::{AgentContext, AgentContextRef};
pub mod agent_goal;
pub use agent_goal::{AgentGoal, AgentGoalRef};
pub mod agent_profile;
pub use agent_profile::{AgentProfile, AgentProfileRef};
pub mod lens;
pub use lens::{Lens, LensRef};
pub mod profile;
pub use profile::{Profile, ProfileRef};
pub mod review_template;
pub use review_template::{ReviewTemplate, ReviewTemplateRef};
pub mod workload;
pub use workload::{Workload, WorkloadRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum aggregation_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum content {}
    /// A required property.
    #[derive(Debug)]
    pub enum context_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum environment {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum lenses {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum pillars {}
    /// A required property.
    #[derive(Debug)]
    pub enum profile_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum profile_description {}
    /// A required property.
    #[derive(Debug)]
    pub enum profile_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum profile_questions {}
    /// A required property.
    #[derive(Debug)]
    pub enum regions {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum title {}
    /// A required property.
    #[derive(Debug)]
    pub enum workload_name {}
}
