// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda`: 17 resource types. Cargo feature: `lambda`.

pub mod alias;
pub use alias::{Alias, AliasRef};
pub mod capacity_provider;
pub use capacity_provider::{CapacityProvider, CapacityProviderRef};
pub mod code_signing_config;
pub use code_signing_config::{CodeSigningConfig, CodeSigningConfigRef};
pub mod event_invoke_config;
pub use event_invoke_config::{EventInvokeConfig, EventInvokeConfigRef};
pub mod event_source_mapping;
pub use event_source_mapping::{EventSourceMapping, EventSourceMappingRef};
pub mod function;
pub use function::{Function, FunctionRef};
pub mod layer_version;
pub use layer_version::{LayerVersion, LayerVersionRef};
pub mod layer_version_permission;
pub use layer_version_permission::{LayerVersionPermission, LayerVersionPermissionRef};
pub mod microvm_image;
pub use microvm_image::{MicrovmImage, MicrovmImageRef};
pub mod network_connector;
pub use network_connector::{NetworkConnector, NetworkConnectorRef};
pub mod permission;
pub use permission::{Permission, PermissionRef};
pub mod resource_policy;
pub use resource_policy::{ResourcePolicy, ResourcePolicyRef};
pub mod url;
pub use url::{Url, UrlRef};
pub mod version;
pub use version::{Version, VersionRef};
pub mod web_function;
pub use web_function::{WebFunction, WebFunctionRef};
pub mod web_function_endpoint;
pub use web_function_endpoint::{WebFunctionEndpoint, WebFunctionEndpointRef};
pub mod web_function_revision;
pub use web_function_revision::{WebFunctionRevision, WebFunctionRevisionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum additional_os_capabilities {}
    /// A required property.
    #[derive(Debug)]
    pub enum allowed_publishers {}
    /// A required property.
    #[derive(Debug)]
    pub enum apply_on {}
    /// A required property.
    #[derive(Debug)]
    pub enum architecture {}
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum associated_compute_resource_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum auth_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum base_image_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum base_image_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum build_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum build_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum capacity_provider_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum capacity_provider_operator_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum code {}
    /// A required property.
    #[derive(Debug)]
    pub enum code_artifact {}
    /// A required property.
    #[derive(Debug)]
    pub enum code_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum content {}
    /// A required property.
    #[derive(Debug)]
    pub enum cpu_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum egress_network_connectors {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum environment_variables {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_timeout {}
    /// A required property.
    #[derive(Debug)]
    pub enum function_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum function_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum function_weight {}
    /// A required property.
    #[derive(Debug)]
    pub enum hooks {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum lambda_managed_instances_capacity_provider_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum layer_version_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum local_mount_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum logging {}
    /// A required property.
    #[derive(Debug)]
    pub enum minimum_memory_in_mi_b {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum network_protocol {}
    /// A required property.
    #[derive(Debug)]
    pub enum permissions_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum predefined_metric_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum principal {}
    /// A required property.
    #[derive(Debug)]
    pub enum provisioned_concurrent_executions {}
    /// A required property.
    #[derive(Debug)]
    pub enum qualifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum resources {}
    /// A required property.
    #[derive(Debug)]
    pub enum revision_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum role {}
    /// A required property.
    #[derive(Debug)]
    pub enum runtime {}
    /// A required property.
    #[derive(Debug)]
    pub enum runtime_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_object {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum signing_profile_version_arns {}
    /// A required property.
    #[derive(Debug)]
    pub enum size {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_function_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum tenant_isolation_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum untrusted_artifact_on_deployment {}
    /// A required property.
    #[derive(Debug)]
    pub enum update_runtime_on {}
    /// A required property.
    #[derive(Debug)]
    pub enum uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_egress_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum weight {}
}
