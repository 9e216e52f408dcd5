//! Facts about the file systems of Amazon FSx for Windows File Server, NetApp ONTAP and OpenZFS.
//!
//! Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html>

use super::Limits;

/// A deployment type of a file system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deployment {
    /// The name of the deployment type.
    pub name: &'static str,
    /// The number of subnets.
    pub subnets: usize,
    /// The throughput capacities of one pair of file servers, in MB/s.
    pub throughput: &'static [u32],
}

const fn deployment(name: &'static str, subnets: usize, throughput: &'static [u32]) -> Deployment {
    Deployment { name, subnets, throughput }
}

const WINDOWS_THROUGHPUT: &[u32] =
    &[8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4608, 6144, 9216, 12_288];

/// The deployment types of Windows File Server.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemWindowsConfiguration.html>
pub const WINDOWS: &[Deployment] = &[
    deployment("MULTI_AZ_1", 2, WINDOWS_THROUGHPUT),
    deployment("SINGLE_AZ_1", 1, WINDOWS_THROUGHPUT),
    deployment("SINGLE_AZ_2", 1, WINDOWS_THROUGHPUT),
];

const ONTAP_FIRST: &[u32] = &[128, 256, 512, 1024, 2048, 4096];
const ONTAP_SECOND: &[u32] = &[384, 768, 1536, 3072, 6144];
const ONTAP_THIRD: &[u32] = &[384, 768, 1536, 3072, 6144, 12_288, 18_432];

/// The deployment types of ONTAP.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemOntapConfiguration.html>
pub const ONTAP: &[Deployment] = &[
    deployment("MULTI_AZ_1", 2, ONTAP_FIRST),
    deployment("MULTI_AZ_2", 2, ONTAP_SECOND),
    deployment("MULTI_AZ_3", 2, ONTAP_THIRD),
    deployment("SINGLE_AZ_1", 1, ONTAP_FIRST),
    deployment("SINGLE_AZ_2", 1, ONTAP_SECOND),
    deployment("SINGLE_AZ_3", 1, ONTAP_THIRD),
];

const OPENZFS_FIRST: &[u32] = &[64, 128, 256, 512, 1024, 2048, 3072, 4096];
const OPENZFS_SECOND: &[u32] = &[160, 320, 640, 1280, 2560, 3840, 5120, 7680, 10_240];

/// The deployment types of OpenZFS.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemOpenZFSConfiguration.html>
pub const OPENZFS: &[Deployment] = &[
    deployment("MULTI_AZ_1", 2, OPENZFS_SECOND),
    deployment("SINGLE_AZ_1", 1, OPENZFS_FIRST),
    deployment("SINGLE_AZ_2", 1, OPENZFS_SECOND),
    deployment("SINGLE_AZ_HA_1", 1, OPENZFS_FIRST),
    deployment("SINGLE_AZ_HA_2", 1, OPENZFS_SECOND),
];

/// The storage capacity of Windows File Server on SSD, in GiB.
pub const WINDOWS_SSD: Limits = Limits::new(32, 65_536);

/// The storage capacity of Windows File Server on HDD, in GiB.
pub const WINDOWS_HDD: Limits = Limits::new(2000, 65_536);

/// The storage capacity of OpenZFS, in GiB.
pub const OPENZFS_STORAGE: Limits = Limits::new(64, 524_288);

/// The storage capacity of ONTAP for each pair of file servers, in GiB.
pub const ONTAP_STORAGE: Limits = Limits::new(1024, 524_288);

/// The pairs of file servers of an ONTAP file system with one of the deployment types [`WITH_PAIRS`]. Other types have
/// one.
pub const ONTAP_PAIRS: Limits = Limits::new(1, 12);

/// The deployment types of ONTAP that can have several pairs of file servers.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemOntapConfiguration.html>
pub const WITH_PAIRS: [&str; 2] = ["SINGLE_AZ_2", "SINGLE_AZ_3"];
