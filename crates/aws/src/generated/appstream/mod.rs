// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppStream`: 13 resource types. Cargo feature: `appstream`.

pub mod app_block;
pub use app_block::{AppBlock, AppBlockRef};
pub mod app_block_builder;
pub use app_block_builder::{AppBlockBuilder, AppBlockBuilderRef};
pub mod application;
pub use application::{Application, ApplicationRef};
pub mod application_entitlement_association;
pub use application_entitlement_association::{ApplicationEntitlementAssociation, ApplicationEntitlementAssociationRef};
pub mod application_fleet_association;
pub use application_fleet_association::{ApplicationFleetAssociation, ApplicationFleetAssociationRef};
pub mod directory_config;
pub use directory_config::{DirectoryConfig, DirectoryConfigRef};
pub mod entitlement;
pub use entitlement::{Entitlement, EntitlementRef};
pub mod fleet;
pub use fleet::{Fleet, FleetRef};
pub mod image_builder;
pub use image_builder::{ImageBuilder, ImageBuilderRef};
pub mod stack;
pub use stack::{Stack, StackRef};
pub mod stack_fleet_association;
pub use stack_fleet_association::{StackFleetAssociation, StackFleetAssociationRef};
pub mod stack_user_association;
pub use stack_user_association::{StackUserAssociation, StackUserAssociationRef};
pub mod user;
pub use user::{User, UserRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum account_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum account_password {}
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum agent_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum app_block_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum app_visibility {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum attributes {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum directory_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum entitlement_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum executable_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum fleet_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum icon_s3_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_families {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum launch_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum organizational_unit_distinguished_names {}
    /// A required property.
    #[derive(Debug)]
    pub enum permission {}
    /// A required property.
    #[derive(Debug)]
    pub enum platform {}
    /// A required property.
    #[derive(Debug)]
    pub enum platforms {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum screen_image_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum screen_resolution {}
    /// A required property.
    #[derive(Debug)]
    pub enum script_s3_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_account_credentials {}
    /// A required property.
    #[derive(Debug)]
    pub enum settings {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_s3_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum stack_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum timeout_in_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpce_id {}
}
