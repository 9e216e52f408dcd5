//! Amazon S3 Files: file systems on S3 buckets.

mod access_point;
mod file_system;
mod role;

pub use access_point::{S3FilesAccessPoint, S3FilesAccessPointBuilder};
pub use file_system::{ImportRule, ImportTrigger, S3FilesFileSystem, S3FilesFileSystemBuilder};
