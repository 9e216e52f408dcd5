//! S3 Files: a bucket as a file system.

mod access_point;
mod file_system;
mod role;

pub use access_point::{S3FilesAccessPoint, S3FilesAccessPointBuilder};
pub use file_system::{ImportRule, ImportTrigger, S3FilesFileSystem, S3FilesFileSystemBuilder};
