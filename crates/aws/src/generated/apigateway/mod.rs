// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway`: 22 resource types. Cargo feature: `apigateway`.

pub mod account;
pub use account::{Account, AccountRef};
pub mod api_key;
pub use api_key::{ApiKey, ApiKeyRef};
pub mod authorizer;
pub use authorizer::{Authorizer, AuthorizerRef};
pub mod base_path_mapping;
pub use base_path_mapping::{BasePathMapping, BasePathMappingRef};
pub mod base_path_mapping_v2;
pub use base_path_mapping_v2::{BasePathMappingV2, BasePathMappingV2Ref};
pub mod client_certificate;
pub use client_certificate::{ClientCertificate, ClientCertificateRef};
pub mod deployment;
pub use deployment::{Deployment, DeploymentRef};
pub mod documentation_part;
pub use documentation_part::{DocumentationPart, DocumentationPartRef};
pub mod documentation_version;
pub use documentation_version::{DocumentationVersion, DocumentationVersionRef};
pub mod domain_name;
pub use domain_name::{DomainName, DomainNameRef};
pub mod domain_name_access_association;
pub use domain_name_access_association::{DomainNameAccessAssociation, DomainNameAccessAssociationRef};
pub mod domain_name_v2;
pub use domain_name_v2::{DomainNameV2, DomainNameV2Ref};
pub mod gateway_response;
pub use gateway_response::{GatewayResponse, GatewayResponseRef};
pub mod method;
pub use method::{Method, MethodRef};
pub mod model;
pub use model::{Model, ModelRef};
pub mod request_validator;
pub use request_validator::{RequestValidator, RequestValidatorRef};
pub mod resource;
pub use resource::{Resource, ResourceRef};
pub mod rest_api;
pub use rest_api::{RestApi, RestApiRef};
pub mod stage;
pub use stage::{Stage, StageRef};
pub mod usage_plan;
pub use usage_plan::{UsagePlan, UsagePlanRef};
pub mod usage_plan_key;
pub use usage_plan_key::{UsagePlanKey, UsagePlanKeyRef};
pub mod vpc_link;
pub use vpc_link::{VpcLink, VpcLinkRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_association_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum access_association_source_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum documentation_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_name_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum http_method {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum location {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum parent_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum path_part {}
    /// A required property.
    #[derive(Debug)]
    pub enum properties {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum response_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum rest_api_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum status_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_arns {}
    /// A required property.
    #[derive(Debug)]
    pub enum usage_plan_id {}
}
