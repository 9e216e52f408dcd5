// Made by `cargo xtask generate`; do not edit.
//! `AWS::FSx`: 8 resource types. Cargo feature: `fsx`.

pub mod backup;
pub use backup::{Backup, BackupRef};
pub mod data_repository_association;
pub use data_repository_association::{DataRepositoryAssociation, DataRepositoryAssociationRef};
pub mod file_cache;
pub use file_cache::{FileCache, FileCacheRef};
pub mod file_system;
pub use file_system::{FileSystem, FileSystemRef};
pub mod s3_access_point_attachment;
pub use s3_access_point_attachment::{S3AccessPointAttachment, S3AccessPointAttachmentRef};
pub mod snapshot;
pub use snapshot::{Snapshot, SnapshotRef};
pub mod storage_virtual_machine;
pub use storage_virtual_machine::{StorageVirtualMachine, StorageVirtualMachineRef};
pub mod volume;
pub use volume::{Volume, VolumeRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum client_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum clients {}
    /// A required property.
    #[derive(Debug)]
    pub enum copy_strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_repository_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_retention {}
    /// A required property.
    #[derive(Debug)]
    pub enum deployment_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum events {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_access_audit_log_level {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_cache_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_cache_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_cache_type_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_share_access_audit_log_level {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_system_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_system_identity {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_system_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_system_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum fsrm_service_enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum gid {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum level {}
    /// A required property.
    #[derive(Debug)]
    pub enum maximum_retention {}
    /// A required property.
    #[derive(Debug)]
    pub enum metadata_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum minimum_retention {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum options {}
    /// A required property.
    #[derive(Debug)]
    pub enum parent_volume_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum per_unit_storage_throughput {}
    /// A required property.
    #[derive(Debug)]
    pub enum posix_user {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum snaplock_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum snapshot_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_capacity_quota_gi_b {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_virtual_machine_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum throughput_capacity {}
    /// A required property.
    #[derive(Debug)]
    pub enum uid {}
    /// A required property.
    #[derive(Debug)]
    pub enum volume_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_id {}
}
