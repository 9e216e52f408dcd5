// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTFleetWise`: 7 resource types. Cargo feature: `iot`.

pub mod campaign;
pub use campaign::{Campaign, CampaignRef};
pub mod decoder_manifest;
pub use decoder_manifest::{DecoderManifest, DecoderManifestRef};
pub mod fleet;
pub use fleet::{Fleet, FleetRef};
pub mod model_manifest;
pub use model_manifest::{ModelManifest, ModelManifestRef};
pub mod signal_catalog;
pub use signal_catalog::{SignalCatalog, SignalCatalogRef};
pub mod state_template;
pub use state_template::{StateTemplate, StateTemplateRef};
pub mod vehicle;
pub use vehicle::{Vehicle, VehicleRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum byte_length {}
    /// A required property.
    #[derive(Debug)]
    pub enum collection_scheme {}
    /// A required property.
    #[derive(Debug)]
    pub enum condition_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum decoder_manifest_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_frequency_ms {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum factor {}
    /// A required property.
    #[derive(Debug)]
    pub enum fully_qualified_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum is_big_endian {}
    /// A required property.
    #[derive(Debug)]
    pub enum is_signed {}
    /// A required property.
    #[derive(Debug)]
    pub enum length {}
    /// A required property.
    #[derive(Debug)]
    pub enum maximum_size {}
    /// A required property.
    #[derive(Debug)]
    pub enum message_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum minimum_time_to_live {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_manifest_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum mqtt_topic_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum offset {}
    /// A required property.
    #[derive(Debug)]
    pub enum period_ms {}
    /// A required property.
    #[derive(Debug)]
    pub enum pid {}
    /// A required property.
    #[derive(Debug)]
    pub enum pid_response_length {}
    /// A required property.
    #[derive(Debug)]
    pub enum request_message_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum scaling {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum signal_catalog_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum signal_fetch_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_bit {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_byte {}
    /// A required property.
    #[derive(Debug)]
    pub enum state_template_properties {}
    /// A required property.
    #[derive(Debug)]
    pub enum state_template_update_rate {}
    /// A required property.
    #[derive(Debug)]
    pub enum state_template_update_strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_options {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum timestream_table_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum trigger_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
