// Made by `cargo xtask generate`; do not edit.
//! `AWS::StorageGateway`: 5 resource types. Cargo feature: `storagegateway`.

pub mod nfs_file_share;
pub use nfs_file_share::{NFSFileShare, NFSFileShareRef};
pub mod smb_file_share;
pub use smb_file_share::{SMBFileShare, SMBFileShareRef};
pub mod tape;
pub use tape::{Tape, TapeRef};
pub mod tape_pool;
pub use tape_pool::{TapePool, TapePoolRef};
pub mod volume;
pub use volume::{Volume, VolumeRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum gateway_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum location_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum network_interface_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum pool_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum role {}
    /// A required property.
    #[derive(Debug)]
    pub enum storage_class {}
    /// A required property.
    #[derive(Debug)]
    pub enum tape_size_in_bytes {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum volume_size_in_bytes {}
}
