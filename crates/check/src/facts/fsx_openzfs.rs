//! Facts about Amazon FSx for OpenZFS.

use std::net::Ipv4Addr;

use ipnet::Ipv4Net;

use super::Limits;

/// The ranges of ports that clients need, each with TCP and UDP: the port mapper, NFS, and the daemons for mounts, locks
/// and status. Version 4 of NFS uses TCP 2049 only.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/limit-access-security-groups.html>
pub const PORTS: [(u16, u16); 3] = [(2049, 2049), (111, 111), (20_001, 20_003)];

/// The deployment type in two Availability Zones.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemOpenZFSConfiguration.html>
pub const MULTI_ZONE: &str = "MULTI_AZ_1";

/// The deployment types with a standby file server.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemOpenZFSConfiguration.html>
pub const HIGHLY_AVAILABLE: [&str; 3] = ["SINGLE_AZ_HA_1", "SINGLE_AZ_HA_2", MULTI_ZONE];

/// The deployment types of the first generation.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemOpenZFSConfiguration.html>
pub const FIRST_GENERATION: [&str; 2] = ["SINGLE_AZ_1", "SINGLE_AZ_HA_1"];

/// The IOPS for each GiB of SSD storage. In some Regions, 50 is the most.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/performance-ssd.html>
pub const IOPS_PER_GIB: Limits = Limits::new(3, 1000);

/// The most IOPS of SSD storage of the first generation.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/managing-storage-capacity.html>
pub const FIRST_IOPS: u32 = 160_000;

/// The most IOPS of SSD storage of other deployment types.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/managing-storage-capacity.html>
pub const SECOND_IOPS: u32 = 400_000;

/// The modes of the IOPS of SSD storage.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_DiskIopsConfiguration.html>
pub const IOPS_MODES: [&str; 2] = ["AUTOMATIC", "USER_PROVISIONED"];

/// The sizing modes of the SSD read cache of Intelligent-Tiering.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_OpenZFSReadCacheConfiguration.html>
pub const READ_CACHE_MODES: [&str; 3] =
    ["NO_CACHE", "USER_PROVISIONED", "PROPORTIONAL_TO_THROUGHPUT_CAPACITY"];

/// The record sizes of volumes on SSD storage, in KiB.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateOpenZFSVolumeConfiguration.html>
pub const RECORD_SIZES: [u32; 9] = [4, 8, 16, 32, 64, 128, 256, 512, 1024];

/// The record sizes of volumes on Intelligent-Tiering, in KiB.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateOpenZFSVolumeConfiguration.html>
pub const TIERING_RECORD_SIZES: [u32; 6] = [128, 256, 512, 1024, 2048, 4096];

/// The types of compression.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateOpenZFSVolumeConfiguration.html>
pub const COMPRESSIONS: [&str; 3] = ["NONE", "ZSTD", "LZ4"];

/// The strategies with which a new volume gets the data of a snapshot. The third one of the API is for volumes that
/// exist.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateOpenZFSOriginSnapshotConfiguration.html>
pub const COPY_STRATEGIES: [&str; 2] = ["CLONE", "FULL_COPY"];

/// The path of the root volume. The path of a child is that of its parent and its own name.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/getting-started.html>
pub const ROOT_PATH: &str = "/fsx";

/// The maximum number of characters of the name of a volume.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateVolume.html>
pub const VOLUME_NAME_CHARACTERS: usize = 203;

/// The versions of NFS.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/managing-volumes.html>
pub const NFS_VERSIONS: [&str; 4] = ["3", "4.0", "4.1", "4.2"];

/// The number of TCP connections of a mount (`nconnect`).
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/performance.html>
pub const CONNECTIONS: Limits = Limits::new(1, 16);

/// The user and group IDs of the anonymous account.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/creating-volumes.html>
pub const LARGEST_ANONYMOUS_ID: u32 = 2_147_483_647;

/// The options of exports without a value.
///
/// Source: <https://man7.org/linux/man-pages/man5/exports.5.html>
pub const EXPORT_OPTIONS: [&str; 27] = [
    "rw",
    "ro",
    "sync",
    "async",
    "wdelay",
    "no_wdelay",
    "hide",
    "nohide",
    "crossmnt",
    "subtree_check",
    "no_subtree_check",
    "root_squash",
    "no_root_squash",
    "all_squash",
    "no_all_squash",
    "secure",
    "insecure",
    "secure_locks",
    "insecure_locks",
    "auth_nlm",
    "no_auth_nlm",
    "acl",
    "no_acl",
    "pnfs",
    "no_pnfs",
    "security_label",
    "mountpoint",
];

/// The options of exports with a value.
///
/// Source: <https://man7.org/linux/man-pages/man5/exports.5.html>
pub const EXPORT_SETTINGS: [&str; 7] =
    ["anonuid", "anongid", "fsid", "sec", "mp", "mountpoint", "refer"];

/// Pairs of options of exports that conflict.
///
/// Source: <https://man7.org/linux/man-pages/man5/exports.5.html>
pub const OPPOSITE_OPTIONS: [(&str, &str); 5] = [
    ("rw", "ro"),
    ("sync", "async"),
    ("root_squash", "no_root_squash"),
    ("all_squash", "no_all_squash"),
    ("subtree_check", "no_subtree_check"),
];

/// Returns true for the clients of an export: `*`, an IPv4 address, or a block without host bits.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_OpenZFSClientConfiguration.html>
pub fn are_clients(text: &str) -> bool {
    text == "*" || block_of_clients(text).is_some()
}

/// Returns the addresses of the clients of an export, or `None` for `*` and for other texts.
pub fn block_of_clients(text: &str) -> Option<Ipv4Net> {
    match text.parse::<Ipv4Addr>() {
        Ok(address) => Some(Ipv4Net::from(address)),
        Err(_) => text.parse::<Ipv4Net>().ok().filter(|it| *it == it.trunc()),
    }
}

/// Returns true for an option of exports.
pub fn is_export_option(text: &str) -> bool {
    match text.split_once('=') {
        Some((name, value)) => EXPORT_SETTINGS.contains(&name) && !value.is_empty(),
        None => EXPORT_OPTIONS.contains(&text),
    }
}

/// Returns true for the name of a volume that is one directory of a path.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_OpenZFSVolumeConfiguration.html>
pub fn is_volume_name(text: &str) -> bool {
    let is_part = |it: u8| it.is_ascii_alphanumeric() || b"_.:-".contains(&it);
    (1..=VOLUME_NAME_CHARACTERS).contains(&text.len())
        && text.bytes().all(is_part)
        && text.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric)
}
