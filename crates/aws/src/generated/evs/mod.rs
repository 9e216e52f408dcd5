// Made by `cargo xtask generate`; do not edit.
//! `AWS::EVS`: 1 resource type. Cargo feature: `evs`.

pub mod environment;
pub use environment::{Environment, EnvironmentRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum cidr {}
    /// A required property.
    #[derive(Debug)]
    pub enum cloud_builder {}
    /// A required property.
    #[derive(Debug)]
    pub enum edge_v_tep {}
    /// A required property.
    #[derive(Debug)]
    pub enum expansion_vlan1 {}
    /// A required property.
    #[derive(Debug)]
    pub enum expansion_vlan2 {}
    /// A required property.
    #[derive(Debug)]
    pub enum hcx {}
    /// A required property.
    #[derive(Debug)]
    pub enum host_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum nsx {}
    /// A required property.
    #[derive(Debug)]
    pub enum nsx_edge1 {}
    /// A required property.
    #[derive(Debug)]
    pub enum nsx_edge2 {}
    /// A required property.
    #[derive(Debug)]
    pub enum nsx_manager1 {}
    /// A required property.
    #[derive(Debug)]
    pub enum nsx_manager2 {}
    /// A required property.
    #[derive(Debug)]
    pub enum nsx_manager3 {}
    /// A required property.
    #[derive(Debug)]
    pub enum nsx_up_link {}
    /// A required property.
    #[derive(Debug)]
    pub enum private_route_server_peerings {}
    /// A required property.
    #[derive(Debug)]
    pub enum sddc_manager {}
    /// A required property.
    #[derive(Debug)]
    pub enum service_access_subnet_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum solution_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum terms_accepted {}
    /// A required property.
    #[derive(Debug)]
    pub enum v_center {}
    /// A required property.
    #[derive(Debug)]
    pub enum v_motion {}
    /// A required property.
    #[derive(Debug)]
    pub enum v_san {}
    /// A required property.
    #[derive(Debug)]
    pub enum v_tep {}
    /// A required property.
    #[derive(Debug)]
    pub enum vcf_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum vm_management {}
    /// A required property.
    #[derive(Debug)]
    pub enum vmk_management {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum vsan_key {}
}
