// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaPackage`: 5 resource types. Cargo feature: `mediapackage`.

pub mod asset;
pub use asset::{Asset, AssetRef};
pub mod channel;
pub use channel::{Channel, ChannelRef};
pub mod origin_endpoint;
pub use origin_endpoint::{OriginEndpoint, OriginEndpointRef};
pub mod packaging_configuration;
pub use packaging_configuration::{PackagingConfiguration, PackagingConfigurationRef};
pub mod packaging_group;
pub use packaging_group::{PackagingGroup, PackagingGroupRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum cdn_identifier_secret {}
    /// A required property.
    #[derive(Debug)]
    pub enum channel_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum dash_manifests {}
    /// A required property.
    #[derive(Debug)]
    pub enum hls_manifests {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum mss_manifests {}
    /// A required property.
    #[derive(Debug)]
    pub enum packaging_configuration_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum packaging_group_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum preset_speke20_audio {}
    /// A required property.
    #[derive(Debug)]
    pub enum preset_speke20_video {}
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
    pub enum source_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum speke_key_provider {}
    /// A required property.
    #[derive(Debug)]
    pub enum system_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum url {}
}
