// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3`: 10 resource types. Cargo feature: `s3`.

pub mod access_grant;
pub use access_grant::{AccessGrant, AccessGrantRef};
pub mod access_grants_instance;
pub use access_grants_instance::{AccessGrantsInstance, AccessGrantsInstanceRef};
pub mod access_grants_location;
pub use access_grants_location::{AccessGrantsLocation, AccessGrantsLocationRef};
pub mod access_point;
pub use access_point::{AccessPoint, AccessPointRef};
pub mod bucket;
pub use bucket::{Bucket, BucketRef};
pub mod bucket_policy;
pub use bucket_policy::{BucketPolicy, BucketPolicyRef};
pub mod multi_region_access_point;
pub use multi_region_access_point::{MultiRegionAccessPoint, MultiRegionAccessPointRef};
pub mod multi_region_access_point_policy;
pub use multi_region_access_point_policy::{MultiRegionAccessPointPolicy, MultiRegionAccessPointPolicyRef};
pub mod storage_lens;
pub use storage_lens::{StorageLens, StorageLensRef};
pub mod storage_lens_group;
pub use storage_lens_group::{StorageLensGroup, StorageLensGroupRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum acceleration_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum access_grants_location_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum access_tier {}
    /// A required property.
    #[derive(Debug)]
    pub enum account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum account_level {}
    /// A required property.
    #[derive(Debug)]
    pub enum allowed_methods {}
    /// A required property.
    #[derive(Debug)]
    pub enum allowed_origins {}
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_level {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration_state {}
    /// A required property.
    #[derive(Debug)]
    pub enum cors_rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum days {}
    /// A required property.
    #[derive(Debug)]
    pub enum days_after_initiation {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum event {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_bridge_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum expiration {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter {}
    /// A required property.
    #[derive(Debug)]
    pub enum format {}
    /// A required property.
    #[derive(Debug)]
    pub enum function {}
    /// A required property.
    #[derive(Debug)]
    pub enum grantee {}
    /// A required property.
    #[derive(Debug)]
    pub enum grantee_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum grantee_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum host_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum iam_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum included_object_versions {}
    /// A required property.
    #[derive(Debug)]
    pub enum is_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum journal_table_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum location_scope {}
    /// A required property.
    #[derive(Debug)]
    pub enum minutes {}
    /// A required property.
    #[derive(Debug)]
    pub enum mrap_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum noncurrent_days {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_schema_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum owner {}
    /// A required property.
    #[derive(Debug)]
    pub enum permission {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_document {}
    /// A required property.
    #[derive(Debug)]
    pub enum queue {}
    /// A required property.
    #[derive(Debug)]
    pub enum record_expiration {}
    /// A required property.
    #[derive(Debug)]
    pub enum redirect_rule {}
    /// A required property.
    #[derive(Debug)]
    pub enum regions {}
    /// A required property.
    #[derive(Debug)]
    pub enum replica_kms_key_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum role {}
    /// A required property.
    #[derive(Debug)]
    pub enum rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_sub_prefix {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_tables_destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule_frequency {}
    /// A required property.
    #[derive(Debug)]
    pub enum server_side_encryption_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum sse_algorithm {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_class {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_class_analysis {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_lens_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_metrics {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_bucket_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_bucket_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum tierings {}
    /// A required property.
    #[derive(Debug)]
    pub enum time {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic {}
    /// A required property.
    #[derive(Debug)]
    pub enum transition_in_days {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
}
