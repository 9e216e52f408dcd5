// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront`: 22 resource types. Cargo feature: `cloudfront`.

pub mod anycast_ip_list;
pub use anycast_ip_list::{AnycastIpList, AnycastIpListRef};
pub mod cache_policy;
pub use cache_policy::{CachePolicy, CachePolicyRef};
pub mod cloud_front_origin_access_identity;
pub use cloud_front_origin_access_identity::{CloudFrontOriginAccessIdentity, CloudFrontOriginAccessIdentityRef};
pub mod connection_function;
pub use connection_function::{ConnectionFunction, ConnectionFunctionRef};
pub mod connection_group;
pub use connection_group::{ConnectionGroup, ConnectionGroupRef};
pub mod continuous_deployment_policy;
pub use continuous_deployment_policy::{ContinuousDeploymentPolicy, ContinuousDeploymentPolicyRef};
pub mod distribution;
pub use distribution::{Distribution, DistributionRef};
pub mod distribution_tenant;
pub use distribution_tenant::{DistributionTenant, DistributionTenantRef};
pub mod field_level_encryption_config;
pub use field_level_encryption_config::{FieldLevelEncryptionConfig, FieldLevelEncryptionConfigRef};
pub mod field_level_encryption_profile;
pub use field_level_encryption_profile::{FieldLevelEncryptionProfile, FieldLevelEncryptionProfileRef};
pub mod function;
pub use function::{Function, FunctionRef};
pub mod key_group;
pub use key_group::{KeyGroup, KeyGroupRef};
pub mod key_value_store;
pub use key_value_store::{KeyValueStore, KeyValueStoreRef};
pub mod monitoring_subscription;
pub use monitoring_subscription::{MonitoringSubscription, MonitoringSubscriptionRef};
pub mod origin_access_control;
pub use origin_access_control::{OriginAccessControl, OriginAccessControlRef};
pub mod origin_request_policy;
pub use origin_request_policy::{OriginRequestPolicy, OriginRequestPolicyRef};
pub mod public_key;
pub use public_key::{PublicKey, PublicKeyRef};
pub mod realtime_log_config;
pub use realtime_log_config::{RealtimeLogConfig, RealtimeLogConfigRef};
pub mod response_headers_policy;
pub use response_headers_policy::{ResponseHeadersPolicy, ResponseHeadersPolicyRef};
pub mod streaming_distribution;
pub use streaming_distribution::{StreamingDistribution, StreamingDistributionRef};
pub mod trust_store;
pub use trust_store::{TrustStore, TrustStoreRef};
pub mod vpc_origin;
pub use vpc_origin::{VpcOrigin, VpcOriginRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_control_allow_credentials {}
    /// A required property.
    #[derive(Debug)]
    pub enum access_control_allow_headers {}
    /// A required property.
    #[derive(Debug)]
    pub enum access_control_allow_methods {}
    /// A required property.
    #[derive(Debug)]
    pub enum access_control_allow_origins {}
    /// A required property.
    #[derive(Debug)]
    pub enum access_control_max_age_sec {}
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum ca_certificates_bundle_s3_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum cache_policy_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum caller_reference {}
    /// A required property.
    #[derive(Debug)]
    pub enum cidr {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_certificate_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum cloud_front_origin_access_identity_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum comment {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_function_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum connection_function_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum content_security_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum content_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum content_type_profile_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum content_type_profiles {}
    /// A required property.
    #[derive(Debug)]
    pub enum continuous_deployment_policy_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum cookie_behavior {}
    /// A required property.
    #[derive(Debug)]
    pub enum cookies_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_cache_behavior {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_ttl {}
    /// A required property.
    #[derive(Debug)]
    pub enum definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum distribution_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum distribution_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum dns_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum domains {}
    /// A required property.
    #[derive(Debug)]
    pub enum enable_accept_encoding_gzip {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum encoded_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_entities {}
    /// A required property.
    #[derive(Debug)]
    pub enum end_points {}
    /// A required property.
    #[derive(Debug)]
    pub enum error_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum failover_criteria {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_level_encryption_profile_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_patterns {}
    /// A required property.
    #[derive(Debug)]
    pub enum fields {}
    /// A required property.
    #[derive(Debug)]
    pub enum format {}
    /// A required property.
    #[derive(Debug)]
    pub enum forward {}
    /// A required property.
    #[derive(Debug)]
    pub enum forward_when_content_type_is_unknown {}
    /// A required property.
    #[derive(Debug)]
    pub enum forward_when_query_arg_profile_is_unknown {}
    /// A required property.
    #[derive(Debug)]
    pub enum frame_option {}
    /// A required property.
    #[derive(Debug)]
    pub enum function_code {}
    /// A required property.
    #[derive(Debug)]
    pub enum function_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum geo_restriction {}
    /// A required property.
    #[derive(Debug)]
    pub enum header {}
    /// A required property.
    #[derive(Debug)]
    pub enum header_behavior {}
    /// A required property.
    #[derive(Debug)]
    pub enum header_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum header_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum headers_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum idle_ttl {}
    /// A required property.
    #[derive(Debug)]
    pub enum ip_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum ipam_pool_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum items {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_group_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_value_store_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum kinesis_stream_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_ttl {}
    /// A required property.
    #[derive(Debug)]
    pub enum maximum_ttl {}
    /// A required property.
    #[derive(Debug)]
    pub enum members {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_ttl {}
    /// A required property.
    #[derive(Debug)]
    pub enum monitoring_subscription {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum origin_access_control_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum origin_access_control_origin_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum origin_access_identity {}
    /// A required property.
    #[derive(Debug)]
    pub enum origin_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum origin_override {}
    /// A required property.
    #[derive(Debug)]
    pub enum origin_protocol_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum origin_request_policy_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum origin_ssl_protocols {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameters_in_cache_key_and_forwarded_to_origin {}
    /// A required property.
    #[derive(Debug)]
    pub enum path_pattern {}
    /// A required property.
    #[derive(Debug)]
    pub enum prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum profile_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum protection {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum public_key_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum public_key_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum quantity {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_arg {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_arg_profile_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_arg_profiles {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_string {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_string_behavior {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_strings_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#override {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum realtime_metrics_subscription_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum referrer_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum region {}
    /// A required property.
    #[derive(Debug)]
    pub enum required {}
    /// A required property.
    #[derive(Debug)]
    pub enum response_headers_policy_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum restriction_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum runtime {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_origin {}
    /// A required property.
    #[derive(Debug)]
    pub enum sampling_rate {}
    /// A required property.
    #[derive(Debug)]
    pub enum signing_behavior {}
    /// A required property.
    #[derive(Debug)]
    pub enum signing_protocol {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum staging_distribution_dns_names {}
    /// A required property.
    #[derive(Debug)]
    pub enum status_codes {}
    /// A required property.
    #[derive(Debug)]
    pub enum stream_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum stream_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum streaming_distribution_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum tags {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_origin_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum trust_store_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum trusted_signers {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum viewer_protocol_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_origin_endpoint_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_origin_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum weight {}
}
