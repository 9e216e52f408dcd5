// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore`: 27 resource types. Cargo feature: `bedrock`.

pub mod api_key_credential_provider;
pub use api_key_credential_provider::{ApiKeyCredentialProvider, ApiKeyCredentialProviderRef};
pub mod browser_custom;
pub use browser_custom::{BrowserCustom, BrowserCustomRef};
pub mod browser_profile;
pub use browser_profile::{BrowserProfile, BrowserProfileRef};
pub mod capacity_provider;
pub use capacity_provider::{CapacityProvider, CapacityProviderRef};
pub mod code_interpreter_custom;
pub use code_interpreter_custom::{CodeInterpreterCustom, CodeInterpreterCustomRef};
pub mod configuration_bundle;
pub use configuration_bundle::{ConfigurationBundle, ConfigurationBundleRef};
pub mod consent_portal;
pub use consent_portal::{ConsentPortal, ConsentPortalRef};
pub mod dataset;
pub use dataset::{Dataset, DatasetRef};
pub mod evaluator;
pub use evaluator::{Evaluator, EvaluatorRef};
pub mod gateway;
pub use gateway::{Gateway, GatewayRef};
pub mod gateway_rate_limit;
pub use gateway_rate_limit::{GatewayRateLimit, GatewayRateLimitRef};
pub mod gateway_rule;
pub use gateway_rule::{GatewayRule, GatewayRuleRef};
pub mod gateway_target;
pub use gateway_target::{GatewayTarget, GatewayTargetRef};
pub mod harness;
pub use harness::{Harness, HarnessRef};
pub mod harness_endpoint;
pub use harness_endpoint::{HarnessEndpoint, HarnessEndpointRef};
pub mod memory;
pub use memory::{Memory, MemoryRef};
pub mod o_auth2_credential_provider;
pub use o_auth2_credential_provider::{OAuth2CredentialProvider, OAuth2CredentialProviderRef};
pub mod online_evaluation_config;
pub use online_evaluation_config::{OnlineEvaluationConfig, OnlineEvaluationConfigRef};
pub mod payment_connector;
pub use payment_connector::{PaymentConnector, PaymentConnectorRef};
pub mod payment_credential_provider;
pub use payment_credential_provider::{PaymentCredentialProvider, PaymentCredentialProviderRef};
pub mod payment_manager;
pub use payment_manager::{PaymentManager, PaymentManagerRef};
pub mod policy;
pub use policy::{Policy, PolicyRef};
pub mod policy_engine;
pub use policy_engine::{PolicyEngine, PolicyEngineRef};
pub mod resource_policy;
pub use resource_policy::{ResourcePolicy, ResourcePolicyRef};
pub mod runtime;
pub use runtime::{Runtime, RuntimeRef};
pub mod runtime_endpoint;
pub use runtime_endpoint::{RuntimeEndpoint, RuntimeEndpointRef};
pub mod workload_identity;
pub use workload_identity::{WorkloadIdentity, WorkloadIdentityRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_point_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum actor_token_content {}
    /// A required property.
    #[derive(Debug)]
    pub enum agent_runtime_artifact {}
    /// A required property.
    #[derive(Debug)]
    pub enum agent_runtime_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum agent_runtime_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum allowed_instance_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum allowed_values {}
    /// A required property.
    #[derive(Debug)]
    pub enum any_of {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_gateway_tool_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_key_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_key_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum app_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum append_to_prompt {}
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorization_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorization_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorizer_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorizing_claim_match_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum base_evaluator_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum bundle_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum bundle_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum bundle_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum capacity_provider_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum capacity_provider_operator_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum claim_match_operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum claim_match_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum cloud_watch_logs {}
    /// A required property.
    #[derive(Debug)]
    pub enum code {}
    /// A required property.
    #[derive(Debug)]
    pub enum components {}
    /// A required property.
    #[derive(Debug)]
    pub enum compute_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration_bundle {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum connector_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum container_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum content_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum credential_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum credential_provider_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum credential_provider_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum credential_provider_vendor {}
    /// A required property.
    #[derive(Debug)]
    pub enum custom_jwt_authorizer {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_source_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_stream_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum dataset_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension_instruction {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension_keys {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimension_rating_scale {}
    /// A required property.
    #[derive(Debug)]
    pub enum dimensions {}
    /// A required property.
    #[derive(Debug)]
    pub enum discovery_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain {}
    /// A required property.
    #[derive(Debug)]
    pub enum ebs_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum ec2_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_ip_address_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum entries {}
    /// A required property.
    #[derive(Debug)]
    pub enum entry_point {}
    /// A required property.
    #[derive(Debug)]
    pub enum evaluation_execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum evaluator_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum evaluator_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum evaluator_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_expiry_duration {}
    /// A required property.
    #[derive(Debug)]
    pub enum examples {}
    /// A required property.
    #[derive(Debug)]
    pub enum exclude {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum frequencies {}
    /// A required property.
    #[derive(Debug)]
    pub enum gateway_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum grant_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum harness_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum harness_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum idp_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum inbound_token_claim_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum inbound_token_claim_value_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum insight_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_requirements {}
    /// A required property.
    #[derive(Debug)]
    pub enum instructions {}
    /// A required property.
    #[derive(Debug)]
    pub enum interception_points {}
    /// A required property.
    #[derive(Debug)]
    pub enum interceptor {}
    /// A required property.
    #[derive(Debug)]
    pub enum issuer {}
    /// A required property.
    #[derive(Debug)]
    pub enum json_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum kms_key_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum label {}
    /// A required property.
    #[derive(Debug)]
    pub enum lambda_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum lambda_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum launch_parameters {}
    /// A required property.
    #[derive(Debug)]
    pub enum launch_template_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum level {}
    /// A required property.
    #[derive(Debug)]
    pub enum license_configuration_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum location {}
    /// A required property.
    #[derive(Debug)]
    pub enum method {}
    /// A required property.
    #[derive(Debug)]
    pub enum methods {}
    /// A required property.
    #[derive(Debug)]
    pub enum mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum model {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum mount_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum network_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum network_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum oauth_discovery {}
    /// A required property.
    #[derive(Debug)]
    pub enum online_evaluation_config_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum operating_system {}
    /// A required property.
    #[derive(Debug)]
    pub enum operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum pass_request_headers {}
    /// A required property.
    #[derive(Debug)]
    pub enum path {}
    /// A required property.
    #[derive(Debug)]
    pub enum payment_manager_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum period {}
    /// A required property.
    #[derive(Debug)]
    pub enum permissions_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_engine_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum priority {}
    /// A required property.
    #[derive(Debug)]
    pub enum private_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocol_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum rate {}
    /// A required property.
    #[derive(Debug)]
    pub enum rating_scale {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_configuration_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum resources {}
    /// A required property.
    #[derive(Debug)]
    pub enum rest_api_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum rule {}
    /// A required property.
    #[derive(Debug)]
    pub enum runtime {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum sampling_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum sampling_percentage {}
    /// A required property.
    #[derive(Debug)]
    pub enum schema_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum scopes {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_groups {}
    /// A required property.
    #[derive(Debug)]
    pub enum service {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_names {}
    /// A required property.
    #[derive(Debug)]
    pub enum session_timeout_minutes {}
    /// A required property.
    #[derive(Debug)]
    pub enum size_gi_b {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum sources {}
    /// A required property.
    #[derive(Debug)]
    pub enum stage {}
    /// A required property.
    #[derive(Debug)]
    pub enum statement {}
    /// A required property.
    #[derive(Debug)]
    pub enum strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnets {}
    /// A required property.
    #[derive(Debug)]
    pub enum target {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum text {}
    /// A required property.
    #[derive(Debug)]
    pub enum token_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum tool_filters {}
    /// A required property.
    #[derive(Debug)]
    pub enum tool_schema {}
    /// A required property.
    #[derive(Debug)]
    pub enum traffic_split {}
    /// A required property.
    #[derive(Debug)]
    pub enum uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum url {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum volume_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum weight {}
}
