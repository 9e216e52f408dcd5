// Made by `cargo xtask generate`; do not edit.
//! `AWS::IVS`: 11 resource types. Cargo feature: `ivs`.

pub mod ad_configuration;
pub use ad_configuration::{AdConfiguration, AdConfigurationRef};
pub mod channel;
pub use channel::{Channel, ChannelRef};
pub mod encoder_configuration;
pub use encoder_configuration::{EncoderConfiguration, EncoderConfigurationRef};
pub mod ingest_configuration;
pub use ingest_configuration::{IngestConfiguration, IngestConfigurationRef};
pub mod playback_key_pair;
pub use playback_key_pair::{PlaybackKeyPair, PlaybackKeyPairRef};
pub mod playback_restriction_policy;
pub use playback_restriction_policy::{PlaybackRestrictionPolicy, PlaybackRestrictionPolicyRef};
pub mod public_key;
pub use public_key::{PublicKey, PublicKeyRef};
pub mod recording_configuration;
pub use recording_configuration::{RecordingConfiguration, RecordingConfigurationRef};
pub mod stage;
pub use stage::{Stage, StageRef};
pub mod storage_configuration;
pub use storage_configuration::{StorageConfiguration, StorageConfigurationRef};
pub mod stream_key;
pub use stream_key::{StreamKey, StreamKeyRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum channel_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum duration_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum media_tailor_playback_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3 {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_configuration_arn {}
}
