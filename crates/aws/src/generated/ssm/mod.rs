// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSM`: 12 resource types. Cargo feature: `ssm`.

pub mod association;
pub use association::{Association, AssociationRef};
pub mod cloud_connector;
pub use cloud_connector::{CloudConnector, CloudConnectorRef};
pub mod document;
pub use document::{Document, DocumentRef};
pub mod maintenance_window;
pub use maintenance_window::{MaintenanceWindow, MaintenanceWindowRef};
pub mod maintenance_window_target;
pub use maintenance_window_target::{MaintenanceWindowTarget, MaintenanceWindowTargetRef};
pub mod maintenance_window_task;
pub use maintenance_window_task::{MaintenanceWindowTask, MaintenanceWindowTaskRef};
pub mod ops_item;
pub use ops_item::{OpsItem, OpsItemRef};
pub mod parameter;
pub use parameter::{Parameter, ParameterRef};
pub mod patch_baseline;
pub use patch_baseline::{PatchBaseline, PatchBaselineRef};
pub mod resource_data_sync;
pub use resource_data_sync::{ResourceDataSync, ResourceDataSyncRef};
pub mod resource_policy;
pub use resource_policy::{ResourcePolicy, ResourcePolicyRef};
pub mod service_setting;
pub use service_setting::{ServiceSetting, ServiceSettingRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum allow_unassociated_targets {}
    /// A required property.
    #[derive(Debug)]
    pub enum application_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum azure_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_region {}
    /// A required property.
    #[derive(Debug)]
    pub enum config_connector_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum content {}
    /// A required property.
    #[derive(Debug)]
    pub enum cutoff {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum display_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum duration {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum notification_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum organization_source_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum priority {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum region {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule {}
    /// A required property.
    #[derive(Debug)]
    pub enum setting_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum setting_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_regions {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum subscriptions {}
    /// A required property.
    #[derive(Debug)]
    pub enum sync_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum sync_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum targets {}
    /// A required property.
    #[derive(Debug)]
    pub enum task_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum task_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum tenant_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum title {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
    /// A required property.
    #[derive(Debug)]
    pub enum window_id {}
}
