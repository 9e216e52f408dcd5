// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaTailor`: 9 resource types. Cargo feature: `mediatailor`.

pub mod channel;
pub use channel::{Channel, ChannelRef};
pub mod channel_policy;
pub use channel_policy::{ChannelPolicy, ChannelPolicyRef};
pub mod function;
pub use function::{Function, FunctionRef};
pub mod live_source;
pub use live_source::{LiveSource, LiveSourceRef};
pub mod playback_configuration;
pub use playback_configuration::{PlaybackConfiguration, PlaybackConfigurationRef};
pub mod prefetch_schedule;
pub use prefetch_schedule::{PrefetchSchedule, PrefetchScheduleRef};
pub mod program;
pub use program::{Program, ProgramRef};
pub mod source_location;
pub use source_location::{SourceLocation, SourceLocationRef};
pub mod vod_source;
pub use vod_source::{VodSource, VodSourceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum ad_decision_server_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum base_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum channel_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dynamic_variable {}
    /// A required property.
    #[derive(Debug)]
    pub enum end_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum function_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum function_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum function_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum http_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum http_package_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum live_source_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum manifest_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_concurrency {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_time_delay_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum method_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum offset_millis {}
    /// A required property.
    #[derive(Debug)]
    pub enum operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum output {}
    /// A required property.
    #[derive(Debug)]
    pub enum outputs {}
    /// A required property.
    #[derive(Debug)]
    pub enum path {}
    /// A required property.
    #[derive(Debug)]
    pub enum percent_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum playback_configuration_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum playback_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum program_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum recurring_consumption {}
    /// A required property.
    #[derive(Debug)]
    pub enum recurring_retrieval {}
    /// A required property.
    #[derive(Debug)]
    pub enum relative_position {}
    /// A required property.
    #[derive(Debug)]
    pub enum reporting_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum request_timeout_milliseconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum runtime {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_group {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_location_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum streaming_media_file_conditioning {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_service {}
    /// A required property.
    #[derive(Debug)]
    pub enum timeout_milliseconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum transition {}
    /// A required property.
    #[derive(Debug)]
    pub enum url {}
    /// A required property.
    #[derive(Debug)]
    pub enum video_content_source_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum vod_source_name {}
}
