// Made by `cargo xtask generate`; do not edit.
//! `AWS::OpsWorks`: 7 resource types. Cargo feature: `opsworks`.

pub mod app;
pub use app::{App, AppRef};
pub mod elastic_load_balancer_attachment;
pub use elastic_load_balancer_attachment::{ElasticLoadBalancerAttachment, ElasticLoadBalancerAttachmentRef};
pub mod instance;
pub use instance::{Instance, InstanceRef};
pub mod layer;
pub use layer::{Layer, LayerRef};
pub mod stack;
pub use stack::{Stack, StackRef};
pub mod user_profile;
pub use user_profile::{UserProfile, UserProfileRef};
pub mod volume;
pub use volume::{Volume, VolumeRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum auto_assign_elastic_ips {}
    /// A required property.
    #[derive(Debug)]
    pub enum auto_assign_public_ips {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_password {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_user {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_instance_profile_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum ec2_volume_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum elastic_load_balancer_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum enable_auto_healing {}
    /// A required property.
    #[derive(Debug)]
    pub enum iam_user_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum ip {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum layer_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum layer_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum rds_db_instance_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum shortname {}
    /// A required property.
    #[derive(Debug)]
    pub enum stack_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
