// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGatewayV2`: 15 resource types. Cargo feature: `apigateway`.

pub mod api;
pub use api::{Api, ApiRef};
pub mod api_gateway_managed_overrides;
pub use api_gateway_managed_overrides::{ApiGatewayManagedOverrides, ApiGatewayManagedOverridesRef};
pub mod api_mapping;
pub use api_mapping::{ApiMapping, ApiMappingRef};
pub mod authorizer;
pub use authorizer::{Authorizer, AuthorizerRef};
pub mod deployment;
pub use deployment::{Deployment, DeploymentRef};
pub mod domain_name;
pub use domain_name::{DomainName, DomainNameRef};
pub mod integration;
pub use integration::{Integration, IntegrationRef};
pub mod integration_response;
pub use integration_response::{IntegrationResponse, IntegrationResponseRef};
pub mod model;
pub use model::{Model, ModelRef};
pub mod portal_product;
pub use portal_product::{PortalProduct, PortalProductRef};
pub mod route;
pub use route::{Route, RouteRef};
pub mod route_response;
pub use route_response::{RouteResponse, RouteResponseRef};
pub mod routing_rule;
pub use routing_rule::{RoutingRule, RoutingRuleRef};
pub mod stage;
pub use stage::{Stage, StageRef};
pub mod vpc_link;
pub use vpc_link::{VpcLink, VpcLinkRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum any_of {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorizer_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum conditions {}
    /// A required property.
    #[derive(Debug)]
    pub enum display_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_name_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum header {}
    /// A required property.
    #[derive(Debug)]
    pub enum integration_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum integration_response_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum integration_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum invoke_api {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum priority {}
    /// A required property.
    #[derive(Debug)]
    pub enum required {}
    /// A required property.
    #[derive(Debug)]
    pub enum route_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum route_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum route_response_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum stage {}
    /// A required property.
    #[derive(Debug)]
    pub enum stage_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum value_glob {}
}
