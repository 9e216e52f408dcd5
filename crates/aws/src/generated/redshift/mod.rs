// Made by `cargo xtask generate`; do not edit.
//! `AWS::Redshift`: 16 resource types. Cargo feature: `redshift`.

pub mod cluster;
pub use cluster::{Cluster, ClusterRef};
pub mod cluster_parameter_group;
pub use cluster_parameter_group::{ClusterParameterGroup, ClusterParameterGroupRef};
pub mod cluster_security_group;
pub use cluster_security_group::{ClusterSecurityGroup, ClusterSecurityGroupRef};
pub mod cluster_security_group_ingress;
pub use cluster_security_group_ingress::{ClusterSecurityGroupIngress, ClusterSecurityGroupIngressRef};
pub mod cluster_subnet_group;
pub use cluster_subnet_group::{ClusterSubnetGroup, ClusterSubnetGroupRef};
pub mod endpoint_access;
pub use endpoint_access::{EndpointAccess, EndpointAccessRef};
pub mod endpoint_authorization;
pub use endpoint_authorization::{EndpointAuthorization, EndpointAuthorizationRef};
pub mod event_subscription;
pub use event_subscription::{EventSubscription, EventSubscriptionRef};
pub mod integration;
pub use integration::{Integration, IntegrationRef};
pub mod qev2_idc_application;
pub use qev2_idc_application::{QEV2IdcApplication, QEV2IdcApplicationRef};
pub mod redshift_idc_application;
pub use redshift_idc_application::{RedshiftIdcApplication, RedshiftIdcApplicationRef};
pub mod scheduled_action;
pub use scheduled_action::{ScheduledAction, ScheduledActionRef};
pub mod snapshot;
pub use snapshot::{Snapshot, SnapshotRef};
pub mod snapshot_copy_grant;
pub use snapshot_copy_grant::{SnapshotCopyGrant, SnapshotCopyGrantRef};
pub mod snapshot_schedule;
pub use snapshot_schedule::{SnapshotSchedule, SnapshotScheduleRef};
pub mod usage_limit;
pub use usage_limit::{UsageLimit, UsageLimitRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum account {}
    /// A required property.
    #[derive(Debug)]
    pub enum amount {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorization {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_security_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum feature_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum iam_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum idc_display_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum idc_instance_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum limit_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum master_username {}
    /// A required property.
    #[derive(Debug)]
    pub enum node_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_group_family {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum qev2_idc_application_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum redshift_idc_application_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule_definitions {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum scheduled_action_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum snapshot_copy_grant_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum snapshot_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum subscription_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_security_group_ids {}
}
