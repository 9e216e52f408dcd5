// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppMesh`: 7 resource types. Cargo feature: `appmesh`.

pub mod gateway_route;
pub use gateway_route::{GatewayRoute, GatewayRouteRef};
pub mod mesh;
pub use mesh::{Mesh, MeshRef};
pub mod route;
pub use route::{Route, RouteRef};
pub mod virtual_gateway;
pub use virtual_gateway::{VirtualGateway, VirtualGatewayRef};
pub mod virtual_node;
pub use virtual_node::{VirtualNode, VirtualNodeRef};
pub mod virtual_router;
pub use virtual_router::{VirtualRouter, VirtualRouterRef};
pub mod virtual_service;
pub use virtual_service::{VirtualService, VirtualServiceRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum base_ejection_duration {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_authority_arns {}
    /// A required property.
    #[derive(Debug)]
    pub enum certificate_chain {}
    /// A required property.
    #[derive(Debug)]
    pub enum end {}
    /// A required property.
    #[derive(Debug)]
    pub enum healthy_threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum hostname {}
    /// A required property.
    #[derive(Debug)]
    pub enum interval {}
    /// A required property.
    #[derive(Debug)]
    pub enum interval_millis {}
    /// A required property.
    #[derive(Debug)]
    pub enum listeners {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_connections {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_ejection_percent {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_requests {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_retries {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_server_errors {}
    /// A required property.
    #[derive(Debug)]
    pub enum mesh_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum namespace_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum path {}
    /// A required property.
    #[derive(Debug)]
    pub enum per_retry_timeout {}
    /// A required property.
    #[derive(Debug)]
    pub enum port {}
    /// A required property.
    #[derive(Debug)]
    pub enum port_mapping {}
    /// A required property.
    #[derive(Debug)]
    pub enum private_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocol {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#match {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum spec {}
    /// A required property.
    #[derive(Debug)]
    pub enum start {}
    /// A required property.
    #[derive(Debug)]
    pub enum target {}
    /// A required property.
    #[derive(Debug)]
    pub enum timeout_millis {}
    /// A required property.
    #[derive(Debug)]
    pub enum trust {}
    /// A required property.
    #[derive(Debug)]
    pub enum unhealthy_threshold {}
    /// A required property.
    #[derive(Debug)]
    pub enum unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum validation {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum virtual_gateway_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum virtual_node {}
    /// A required property.
    #[derive(Debug)]
    pub enum virtual_node_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum virtual_router_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum virtual_service {}
    /// A required property.
    #[derive(Debug)]
    pub enum virtual_service_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum weight {}
    /// A required property.
    #[derive(Debug)]
    pub enum weighted_targets {}
}
