// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaPackageV2`: 5 resource types. Cargo feature: `mediapackage`.

pub mod channel;
pub use channel::{Channel, ChannelRef};
pub mod channel_group;
pub use channel_group::{ChannelGroup, ChannelGroupRef};
pub mod channel_policy;
pub use channel_policy::{ChannelPolicy, ChannelPolicyRef};
pub mod origin_endpoint;
pub use origin_endpoint::{OriginEndpoint, OriginEndpointRef};
pub mod origin_endpoint_policy;
pub use origin_endpoint_policy::{OriginEndpointPolicy, OriginEndpointPolicyRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum available_layouts {}
    /// A required property.
    #[derive(Debug)]
    pub enum available_sources {}
    /// A required property.
    #[derive(Debug)]
    pub enum cdn_identifier_secret_arns {}
    /// A required property.
    #[derive(Debug)]
    pub enum channel_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum channel_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum container_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum drm_systems {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_contract_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_method {}
    /// A required property.
    #[derive(Debug)]
    pub enum layout {}
    /// A required property.
    #[derive(Debug)]
    pub enum manifest_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum origin_endpoint_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum preset_speke20_audio {}
    /// A required property.
    #[derive(Debug)]
    pub enum preset_speke20_video {}
    /// A required property.
    #[derive(Debug)]
    pub enum reporting_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum secrets_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum sources {}
    /// A required property.
    #[derive(Debug)]
    pub enum speke_key_provider {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_offset {}
    /// A required property.
    #[derive(Debug)]
    pub enum ttml_profile {}
    /// A required property.
    #[derive(Debug)]
    pub enum url {}
}
