// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataSync`: 13 resource types. Cargo feature: `datasync`.

pub mod agent;
pub use agent::{Agent, AgentRef};
pub mod location_azure_blob;
pub use location_azure_blob::{LocationAzureBlob, LocationAzureBlobRef};
pub mod location_efs;
pub use location_efs::{LocationEFS, LocationEFSRef};
pub mod location_f_sx_lustre;
pub use location_f_sx_lustre::{LocationFSxLustre, LocationFSxLustreRef};
pub mod location_f_sx_ontap;
pub use location_f_sx_ontap::{LocationFSxONTAP, LocationFSxONTAPRef};
pub mod location_f_sx_open_zfs;
pub use location_f_sx_open_zfs::{LocationFSxOpenZFS, LocationFSxOpenZFSRef};
pub mod location_f_sx_windows;
pub use location_f_sx_windows::{LocationFSxWindows, LocationFSxWindowsRef};
pub mod location_hdfs;
pub use location_hdfs::{LocationHDFS, LocationHDFSRef};
pub mod location_nfs;
pub use location_nfs::{LocationNFS, LocationNFSRef};
pub mod location_object_storage;
pub use location_object_storage::{LocationObjectStorage, LocationObjectStorageRef};
pub mod location_s3;
pub use location_s3::{LocationS3, LocationS3Ref};
pub mod location_smb;
pub use location_smb::{LocationSMB, LocationSMBRef};
pub mod task;
pub use task::{Task, TaskRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum agent_arns {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum azure_blob_authentication_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum azure_blob_sas_token {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_access_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_location_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum ec2_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum hostname {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity_pool_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum identity_provider_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum mount_options {}
    /// A required property.
    #[derive(Debug)]
    pub enum name_nodes {}
    /// A required property.
    #[derive(Debug)]
    pub enum on_prem_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum port {}
    /// A required property.
    #[derive(Debug)]
    pub enum project_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum project_number {}
    /// A required property.
    #[derive(Debug)]
    pub enum protocol {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_access_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_arns {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_location_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_virtual_machine_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnet_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum tenant_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum user {}
}
