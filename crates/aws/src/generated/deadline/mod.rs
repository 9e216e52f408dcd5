// Made by `cargo xtask generate`; do not edit.
//! `AWS::Deadline`: 13 resource types. Cargo feature: `deadline`.

pub mod budget;
pub use budget::{Budget, BudgetRef};
pub mod farm;
pub use farm::{Farm, FarmRef};
pub mod fleet;
pub use fleet::{Fleet, FleetRef};
pub mod license_endpoint;
pub use license_endpoint::{LicenseEndpoint, LicenseEndpointRef};
pub mod limit;
pub use limit::{Limit, LimitRef};
pub mod metered_product;
pub use metered_product::{MeteredProduct, MeteredProductRef};
pub mod monitor;
pub use monitor::{Monitor, MonitorRef};
pub mod queue;
pub use queue::{Queue, QueueRef};
pub mod queue_environment;
pub use queue_environment::{QueueEnvironment, QueueEnvironmentRef};
pub mod queue_fleet_association;
pub use queue_fleet_association::{QueueFleetAssociation, QueueFleetAssociationRef};
pub mod queue_limit_association;
pub use queue_limit_association::{QueueLimitAssociation, QueueLimitAssociationRef};
pub mod storage_profile;
pub use storage_profile::{StorageProfile, StorageProfileRef};
pub mod worker;
pub use worker::{Worker, WorkerRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum amount_requirement_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum approximate_dollar_limit {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum cpu_architecture_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum display_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum end_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum farm_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum fixed {}
    /// A required property.
    #[derive(Debug)]
    pub enum fleet_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum group {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity_center_instance_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_capabilities {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_market_options {}
    /// A required property.
    #[derive(Debug)]
    pub enum limit_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_worker_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum memory_mi_b {}
    /// A required property.
    #[derive(Debug)]
    pub enum min {}
    /// A required property.
    #[derive(Debug)]
    pub enum mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum mount_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum os_family {}
    /// A required property.
    #[derive(Debug)]
    pub enum password_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum path {}
    /// A required property.
    #[derive(Debug)]
    pub enum priority {}
    /// A required property.
    #[derive(Debug)]
    pub enum queue_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum root_prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum run_as {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule {}
    /// A required property.
    #[derive(Debug)]
    pub enum script_body {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum selections {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum subdomain {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum template {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum threshold_percentage {}
    /// A required property.
    #[derive(Debug)]
    pub enum usage_tracking_resource {}
    /// A required property.
    #[derive(Debug)]
    pub enum user {}
    /// A required property.
    #[derive(Debug)]
    pub enum v_cpu_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum worker_capabilities {}
}
