// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTSiteWise`: 13 resource types. Cargo feature: `iot`.

pub mod access_policy;
pub use access_policy::{AccessPolicy, AccessPolicyRef};
pub mod application;
pub use application::{Application, ApplicationRef};
pub mod asset;
pub use asset::{Asset, AssetRef};
pub mod asset_model;
pub use asset_model::{AssetModel, AssetModelRef};
pub mod computation_model;
pub use computation_model::{ComputationModel, ComputationModelRef};
pub mod dashboard;
pub use dashboard::{Dashboard, DashboardRef};
pub mod dataset;
pub use dataset::{Dataset, DatasetRef};
pub mod gateway;
pub use gateway::{Gateway, GatewayRef};
pub mod pipeline;
pub use pipeline::{Pipeline, PipelineRef};
pub mod portal;
pub use portal::{Portal, PortalRef};
pub mod project;
pub use project::{Project, ProjectRef};
pub mod task;
pub use task::{Task, TaskRef};
pub mod workspace;
pub use workspace::{Workspace, WorkspaceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum access_point_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum access_policy_identity {}
    /// A required property.
    #[derive(Debug)]
    pub enum access_policy_permission {}
    /// A required property.
    #[derive(Debug)]
    pub enum access_policy_resource {}
    /// A required property.
    #[derive(Debug)]
    pub enum asset_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum asset_model_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum asset_model_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum asset_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum capability_namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum child_asset_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum child_asset_model_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum computation_model_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum computation_model_data_binding {}
    /// A required property.
    #[derive(Debug)]
    pub enum computation_model_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum computations {}
    /// A required property.
    #[derive(Debug)]
    pub enum compute_node_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum container_task_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum core_device_thing_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dashboard_definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum dashboard_description {}
    /// A required property.
    #[derive(Debug)]
    pub enum dashboard_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum dataset_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum ecr_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum encryption_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum gateway_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum gateway_platform {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_properties {}
    /// A required property.
    #[derive(Debug)]
    pub enum interface_asset_model_property_external_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum interval {}
    /// A required property.
    #[derive(Debug)]
    pub enum iot_core_thing_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum knowledge_base_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum pipeline_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum portal_contact_email {}
    /// A required property.
    #[derive(Debug)]
    pub enum portal_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum portal_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum portal_tools {}
    /// A required property.
    #[derive(Debug)]
    pub enum processing_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum processing_unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum project_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum property_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum relative_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum result_property {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_access_point {}
    /// A required property.
    #[derive(Debug)]
    pub enum session_end_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum session_start_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_class {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_size_in_gi_b {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum task_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum task_execution_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum task_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum type_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum variables {}
    /// A required property.
    #[derive(Debug)]
    pub enum window {}
    /// A required property.
    #[derive(Debug)]
    pub enum workspace_name {}
}
