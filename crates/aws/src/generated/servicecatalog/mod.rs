// Made by `cargo xtask generate`; do not edit.
//! `AWS::ServiceCatalog`: 16 resource types. Cargo feature: `servicecatalog`.

pub mod accepted_portfolio_share;
pub use accepted_portfolio_share::{AcceptedPortfolioShare, AcceptedPortfolioShareRef};
pub mod cloud_formation_product;
pub use cloud_formation_product::{CloudFormationProduct, CloudFormationProductRef};
pub mod cloud_formation_provisioned_product;
pub use cloud_formation_provisioned_product::{CloudFormationProvisionedProduct, CloudFormationProvisionedProductRef};
pub mod launch_notification_constraint;
pub use launch_notification_constraint::{LaunchNotificationConstraint, LaunchNotificationConstraintRef};
pub mod launch_role_constraint;
pub use launch_role_constraint::{LaunchRoleConstraint, LaunchRoleConstraintRef};
pub mod launch_template_constraint;
pub use launch_template_constraint::{LaunchTemplateConstraint, LaunchTemplateConstraintRef};
pub mod portfolio;
pub use portfolio::{Portfolio, PortfolioRef};
pub mod portfolio_principal_association;
pub use portfolio_principal_association::{PortfolioPrincipalAssociation, PortfolioPrincipalAssociationRef};
pub mod portfolio_product_association;
pub use portfolio_product_association::{PortfolioProductAssociation, PortfolioProductAssociationRef};
pub mod portfolio_share;
pub use portfolio_share::{PortfolioShare, PortfolioShareRef};
pub mod resource_update_constraint;
pub use resource_update_constraint::{ResourceUpdateConstraint, ResourceUpdateConstraintRef};
pub mod service_action;
pub use service_action::{ServiceAction, ServiceActionRef};
pub mod service_action_association;
pub use service_action_association::{ServiceActionAssociation, ServiceActionAssociationRef};
pub mod stack_set_constraint;
pub use stack_set_constraint::{StackSetConstraint, StackSetConstraintRef};
pub mod tag_option;
pub use tag_option::{TagOption, TagOptionRef};
pub mod tag_option_association;
pub use tag_option_association::{TagOptionAssociation, TagOptionAssociationRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum account_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum admin_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum artifact_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum branch {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_parameters {}
    /// A required property.
    #[derive(Debug)]
    pub enum definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum definition_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum display_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum info {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum notification_arns {}
    /// A required property.
    #[derive(Debug)]
    pub enum owner {}
    /// A required property.
    #[derive(Debug)]
    pub enum portfolio_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum principal_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum product_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum provisioning_artifact_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum region_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum repository {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_action_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum stack_instance_control {}
    /// A required property.
    #[derive(Debug)]
    pub enum tag_update_on_provisioned_product {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
