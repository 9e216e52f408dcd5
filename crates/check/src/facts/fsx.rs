//! Facts about Amazon FSx for Lustre.

use super::Limits;

/// The ranges of TCP ports that must be open between clients and file servers.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/LustreGuide/limit-access-security-groups.html>
pub const PORTS: [(u16, u16); 2] = [(988, 988), (1018, 1023)];

/// Writes a range of ports, such as `988` or `1018-1023`.
pub fn ports_in_words((from, to): (u16, u16)) -> String {
    if from == to { from.to_string() } else { format!("{from}-{to}") }
}

/// The form of a time of day, in UTC.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html>
pub const TIME: &str = "HH:MM";

/// Returns true for a text of the form [`TIME`].
pub fn is_time(text: &str) -> bool {
    let Some((hours, minutes)) = text.split_once(':') else { return false };
    let in_range = |it: &str, most: u8| {
        // `parse` would accept a sign.
        let is_number = it.len() == 2 && it.bytes().all(|it| it.is_ascii_digit());
        is_number && it.parse::<u8>().is_ok_and(|it| it <= most)
    };
    in_range(hours, 23) && in_range(minutes, 59)
}

/// The storage capacities in GiB that FSx supports for a type of storage.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capacities {
    /// The capacities that are below the step or not a multiple of it.
    pub firsts: &'static [u32],
    /// The step: each multiple of it is a capacity.
    pub step: u32,
    /// A description of the capacities.
    pub allowed: &'static str,
    /// The description as a sentence, for messages of the compiler.
    pub sentence: &'static str,
}

macro_rules! capacities {
    ($($(#[$doc:meta])* $name:ident: [$($first:literal),*], $step:literal, $allowed:literal;)*) => {$(
        $(#[$doc])*
        pub const $name: Capacities = Capacities {
            firsts: &[$($first),*],
            step: $step,
            allowed: $allowed,
            sentence: concat!("there are ", $allowed),
        };
    )*};
}

capacities! {
    /// SSD storage of every deployment type except `SCRATCH_1`.
    SSD: [1200], 2400, "1200, 2400, and larger multiples of 2400 GiB";
    /// SSD storage of `SCRATCH_1`.
    SCRATCH_1: [1200, 2400], 3600, "1200, 2400, 3600, and larger multiples of 3600 GiB";
    /// HDD storage with 12 MB/s per TiB.
    HDD_12: [], 6000, "multiples of 6000 GiB";
    /// HDD storage with 40 MB/s per TiB.
    HDD_40: [], 1800, "multiples of 1800 GiB";
}

impl Capacities {
    /// Returns true for a capacity that FSx supports.
    pub const fn has(&self, gibibytes: u32) -> bool {
        let mut at = 0;
        while at < self.firsts.len() {
            if self.firsts[at] == gibibytes {
                return true;
            }
            at += 1;
        }
        gibibytes > 0 && gibibytes.is_multiple_of(self.step)
    }

    /// Returns the smallest capacity that is at least the argument, otherwise the largest one.
    pub fn at_least(&self, gibibytes: u32) -> u32 {
        let steps = gibibytes.max(1).div_ceil(self.step).saturating_mul(self.step);
        let first = self.firsts.iter().copied().filter(|it| *it >= gibibytes).min();
        first.unwrap_or(u32::MAX).min(steps)
    }
}

/// The throughput of `PERSISTENT_1` on SSD, in MB/s per TiB.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html>
pub const PERSISTENT_1_SSD: [u32; 3] = [50, 100, 200];

/// The throughput of `PERSISTENT_1` on HDD, in MB/s per TiB.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html>
pub const PERSISTENT_1_HDD: [u32; 2] = [12, 40];

/// The throughput of `PERSISTENT_2` on SSD, in MB/s per TiB.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html>
pub const PERSISTENT_2_SSD: [u32; 4] = [125, 250, 500, 1000];

/// The throughput capacities of Intelligent-Tiering below [`TIERING_STEP`], in MB/s. They do not support EFA.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/LustreGuide/increase-throughput-capacity.html>
pub const TIERING_FIRSTS: [u32; 2] = [1000, 2000];

/// The step of Intelligent-Tiering's throughput capacity, in MB/s.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html>
pub const TIERING_STEP: u32 = 4000;

/// The number of steps of Intelligent-Tiering's throughput capacity.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html>
pub const TIERING_STEPS: Limits = Limits::new(1, 500);

/// The read cache for each step of Intelligent-Tiering's throughput capacity, in GiB.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_LustreReadCacheConfiguration.html>
pub const READ_CACHE_PER_STEP: Limits = Limits::new(32, 131_072);

/// The metadata IOPS on SSD below [`METADATA_STEP`].
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreMetadataConfiguration.html>
pub const METADATA_SSD: [u32; 3] = [1500, 3000, 6000];

/// The step of metadata IOPS on SSD; multiples of it are supported.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreMetadataConfiguration.html>
pub const METADATA_STEP: u32 = 12_000;

/// The number of steps of metadata IOPS on SSD.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreMetadataConfiguration.html>
pub const METADATA_STEPS: Limits = Limits::new(1, 16);

/// The metadata IOPS of Intelligent-Tiering that constructs offer. FSx accepts those of SSD too.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreMetadataConfiguration.html>
pub const METADATA_TIERING: [u32; 2] = [6000, 12_000];

/// The chunk size of an imported file on one disk, in MiB.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateDataRepositoryAssociation.html>
pub const CHUNK_MIB: Limits = Limits::new(1, 512_000);

/// The types of file systems.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystem.html>
pub const KINDS: [&str; 4] = ["LUSTRE", "ONTAP", "OPENZFS", "WINDOWS"];

/// The deployment types of Lustre.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html>
pub const DEPLOYMENTS: [&str; 4] = ["SCRATCH_1", "SCRATCH_2", "PERSISTENT_1", "PERSISTENT_2"];

/// The types of the drive cache of HDD storage.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html>
pub const DRIVE_CACHES: [&str; 2] = ["NONE", "READ"];

/// The sizing modes of Intelligent-Tiering's read cache.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_LustreReadCacheConfiguration.html>
pub const READ_CACHE_MODES: [&str; 3] =
    ["NO_CACHE", "USER_PROVISIONED", "PROPORTIONAL_TO_THROUGHPUT_CAPACITY"];

/// The levels of logs.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_LustreLogCreateConfiguration.html>
pub const LOG_LEVELS: [&str; 4] = ["DISABLED", "WARN_ONLY", "ERROR_ONLY", "WARN_ERROR"];

/// The policies for the automatic import from a bucket.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html>
pub const IMPORT_POLICIES: [&str; 4] = ["NONE", "NEW", "NEW_CHANGED", "NEW_CHANGED_DELETED"];

/// The days for which an automatic backup is kept. 0 turns backups off.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html>
pub const BACKUP_DAYS: Limits = Limits::new(0, 90);

/// The maximum number of characters of the path of a data repository.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateDataRepositoryAssociation.html>
pub const REPOSITORY_PATH_CHARACTERS: usize = 4357;

/// Returns true for the start of a weekly window, of the form `d:` and [`TIME`]. Day 1 is Monday.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html>
pub fn is_weekly_time(text: &str) -> bool {
    text.split_once(':')
        .is_some_and(|(day, time)| matches!(day.as_bytes(), [b'1'..=b'7']) && is_time(time))
}

/// The types of compression.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html>
pub const COMPRESSIONS: [&str; 2] = ["NONE", "LZ4"];
