// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTTwinMaker`: 5 resource types. Cargo feature: `iot`.

pub mod component_type;
pub use component_type::{ComponentType, ComponentTypeRef};
pub mod entity;
pub use entity::{Entity, EntityRef};
pub mod scene;
pub use scene::{Scene, SceneRef};
pub mod sync_job;
pub use sync_job::{SyncJob, SyncJobRef};
pub mod workspace;
pub use workspace::{Workspace, WorkspaceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum component_type_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum content_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum entity_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum scene_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum sync_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum sync_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum workspace_id {}
}
