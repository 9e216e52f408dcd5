// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTWireless`: 11 resource types. Cargo feature: `iot`.

pub mod destination;
pub use destination::{Destination, DestinationRef};
pub mod device_profile;
pub use device_profile::{DeviceProfile, DeviceProfileRef};
pub mod fuota_task;
pub use fuota_task::{FuotaTask, FuotaTaskRef};
pub mod multicast_group;
pub use multicast_group::{MulticastGroup, MulticastGroupRef};
pub mod network_analyzer_configuration;
pub use network_analyzer_configuration::{NetworkAnalyzerConfiguration, NetworkAnalyzerConfigurationRef};
pub mod partner_account;
pub use partner_account::{PartnerAccount, PartnerAccountRef};
pub mod service_profile;
pub use service_profile::{ServiceProfile, ServiceProfileRef};
pub mod task_definition;
pub use task_definition::{TaskDefinition, TaskDefinitionRef};
pub mod wireless_device;
pub use wireless_device::{WirelessDevice, WirelessDeviceRef};
pub mod wireless_device_import_task;
pub use wireless_device_import_task::{WirelessDeviceImportTask, WirelessDeviceImportTaskRef};
pub mod wireless_gateway;
pub use wireless_gateway::{WirelessGateway, WirelessGatewayRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum app_eui {}
    /// A required property.
    #[derive(Debug)]
    pub enum app_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum app_s_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum app_server_private_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum auto_create_tasks {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dev_addr {}
    /// A required property.
    #[derive(Debug)]
    pub enum dl_class {}
    /// A required property.
    #[derive(Debug)]
    pub enum expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum expression_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum f_nwk_s_int_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum firmware_update_image {}
    /// A required property.
    #[derive(Debug)]
    pub enum firmware_update_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum gateway_eui {}
    /// A required property.
    #[derive(Debug)]
    pub enum join_eui {}
    /// A required property.
    #[derive(Debug)]
    pub enum lo_ra_wan {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum nwk_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum nwk_s_enc_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum nwk_s_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum rf_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum s_nwk_s_int_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum session_keys {}
    /// A required property.
    #[derive(Debug)]
    pub enum sidewalk {}
}
