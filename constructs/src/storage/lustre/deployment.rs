//! Deployment types of Lustre file systems, each with its own options.
//!
//! Source: <https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html>

use stanchion_check::facts::fsx;

use super::{Hdd12Capacity, Hdd40Capacity, Scratch1Capacity, SsdCapacity};

/// The throughput of persistent 1 file systems on SSD, in MB/s per TiB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Persistent1Throughput {
    /// 50 MB/s per TiB.
    MBps50,
    /// 100 MB/s per TiB.
    MBps100,
    /// 200 MB/s per TiB.
    MBps200,
}

impl Persistent1Throughput {
    /// All values, in ascending order.
    pub const ALL: [Persistent1Throughput; 3] = [
        Persistent1Throughput::MBps50,
        Persistent1Throughput::MBps100,
        Persistent1Throughput::MBps200,
    ];

    /// Returns the throughput in MB/s per TiB.
    pub fn per_tebibyte(self) -> u32 {
        match self {
            Persistent1Throughput::MBps50 => fsx::PERSISTENT_1_SSD[0],
            Persistent1Throughput::MBps100 => fsx::PERSISTENT_1_SSD[1],
            Persistent1Throughput::MBps200 => fsx::PERSISTENT_1_SSD[2],
        }
    }
}

/// The throughput of persistent 2 file systems on SSD, in MB/s per TiB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Persistent2Throughput {
    /// 125 MB/s per TiB.
    MBps125,
    /// 250 MB/s per TiB.
    MBps250,
    /// 500 MB/s per TiB.
    MBps500,
    /// 1,000 MB/s per TiB.
    MBps1000,
}

impl Persistent2Throughput {
    /// All values, in ascending order.
    pub const ALL: [Persistent2Throughput; 4] = [
        Persistent2Throughput::MBps125,
        Persistent2Throughput::MBps250,
        Persistent2Throughput::MBps500,
        Persistent2Throughput::MBps1000,
    ];

    /// Returns the throughput in MB/s per TiB.
    pub fn per_tebibyte(self) -> u32 {
        match self {
            Persistent2Throughput::MBps125 => fsx::PERSISTENT_2_SSD[0],
            Persistent2Throughput::MBps250 => fsx::PERSISTENT_2_SSD[1],
            Persistent2Throughput::MBps500 => fsx::PERSISTENT_2_SSD[2],
            Persistent2Throughput::MBps1000 => fsx::PERSISTENT_2_SSD[3],
        }
    }
}

/// The SSD read cache of HDD storage. Its size is a fifth of the capacity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DriveCache {
    /// No cache.
    None,
    /// A cache for data that is read.
    Read,
}

/// The throughput of Intelligent-Tiering file systems: a multiple of 4,000 MB/s, up to 2,000,000 MB/s.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TieringThroughput(u32);

impl TieringThroughput {
    /// The smallest throughput: 4,000 MB/s.
    pub const SMALLEST: TieringThroughput = TieringThroughput(1);

    /// Returns the smallest throughput of at least the given MB/s, or the largest possible throughput for a larger
    /// number.
    pub fn at_least(megabytes_per_second: u32) -> TieringThroughput {
        let steps = megabytes_per_second.max(1).div_ceil(fsx::TIERING_STEP);
        TieringThroughput(steps.min(fsx::TIERING_STEPS.most))
    }

    /// Returns the throughput in MB/s.
    pub fn in_megabytes_per_second(self) -> u32 {
        self.0 * fsx::TIERING_STEP
    }
}

/// The SSD read cache of Intelligent-Tiering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadCache {
    /// No cache.
    None,
    /// A cache whose size is proportional to the throughput.
    Proportional,
    /// A cache with this many GiB per 4,000 MB/s of throughput, 32-131,072.
    GibibytesEach(u32),
}

/// The metadata performance of persistent 2 file systems on SSD.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SsdMetadata {
    /// FSx chooses the metadata operations per second by the storage capacity.
    Automatic,
    /// The given metadata operations per second.
    Provisioned(SsdMetadataOperations),
}

/// The provisioned metadata operations per second of SSD storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SsdMetadataOperations {
    /// 1,500 operations per second.
    Ops1500,
    /// 3,000 operations per second.
    Ops3000,
    /// 6,000 operations per second.
    Ops6000,
    /// A multiple of 12,000 operations per second, with a factor of 1-16. A factor out of range counts as 1 or 16.
    Ops12000Times(u8),
}

impl SsdMetadataOperations {
    /// Returns the metadata operations per second.
    pub fn per_second(self) -> u32 {
        match self {
            SsdMetadataOperations::Ops1500 => fsx::METADATA_SSD[0],
            SsdMetadataOperations::Ops3000 => fsx::METADATA_SSD[1],
            SsdMetadataOperations::Ops6000 => fsx::METADATA_SSD[2],
            SsdMetadataOperations::Ops12000Times(times) => {
                let steps = fsx::METADATA_STEPS;
                fsx::METADATA_STEP * u32::from(times).clamp(steps.least, steps.most)
            }
        }
    }
}

/// The provisioned metadata operations per second of Intelligent-Tiering.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TieringMetadata {
    /// 6,000 operations per second.
    Ops6000,
    /// 12,000 operations per second.
    Ops12000,
}

impl TieringMetadata {
    /// Returns the metadata operations per second.
    pub fn per_second(self) -> u32 {
        match self {
            TieringMetadata::Ops6000 => fsx::METADATA_TIERING[0],
            TieringMetadata::Ops12000 => fsx::METADATA_TIERING[1],
        }
    }
}

/// The deployment type of a file system with its capacity and throughput. Scratch file systems lose data when a disk
/// fails; persistent ones replicate it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deployment {
    Scratch1(Scratch1Capacity),
    Scratch2(SsdCapacity),
    Persistent1Ssd(SsdCapacity, Persistent1Throughput),
    Persistent1Hdd12(Hdd12Capacity, DriveCache),
    Persistent1Hdd40(Hdd40Capacity, DriveCache),
    Persistent2Ssd(SsdCapacity, Persistent2Throughput),
    Persistent2Tiering(TieringThroughput, ReadCache),
}

impl Deployment {
    pub(super) fn type_name(self) -> &'static str {
        match self {
            Deployment::Scratch1(_) => "SCRATCH_1",
            Deployment::Scratch2(_) => "SCRATCH_2",
            Deployment::Persistent1Ssd(..)
            | Deployment::Persistent1Hdd12(..)
            | Deployment::Persistent1Hdd40(..) => "PERSISTENT_1",
            Deployment::Persistent2Ssd(..) | Deployment::Persistent2Tiering(..) => "PERSISTENT_2",
        }
    }

    pub(super) fn storage_type(self) -> &'static str {
        match self {
            Deployment::Persistent1Hdd12(..) | Deployment::Persistent1Hdd40(..) => "HDD",
            Deployment::Persistent2Tiering(..) => "INTELLIGENT_TIERING",
            _ => "SSD",
        }
    }

    /// Returns the capacity in GiB, or `None` for Intelligent-Tiering, which scales by itself.
    pub(super) fn capacity(self) -> Option<u32> {
        match self {
            Deployment::Scratch1(capacity) => Some(capacity.in_gibibytes()),
            Deployment::Scratch2(capacity)
            | Deployment::Persistent1Ssd(capacity, _)
            | Deployment::Persistent2Ssd(capacity, _) => Some(capacity.in_gibibytes()),
            Deployment::Persistent1Hdd12(capacity, _) => Some(capacity.in_gibibytes()),
            Deployment::Persistent1Hdd40(capacity, _) => Some(capacity.in_gibibytes()),
            Deployment::Persistent2Tiering(..) => None,
        }
    }

    /// Returns the throughput in MB/s per TiB, or `None` for deployment types without that choice.
    pub(super) fn per_unit_throughput(self) -> Option<u32> {
        match self {
            Deployment::Persistent1Ssd(_, throughput) => Some(throughput.per_tebibyte()),
            Deployment::Persistent1Hdd12(..) => Some(fsx::PERSISTENT_1_HDD[0]),
            Deployment::Persistent1Hdd40(..) => Some(fsx::PERSISTENT_1_HDD[1]),
            Deployment::Persistent2Ssd(_, throughput) => Some(throughput.per_tebibyte()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Persistent1Throughput, Persistent2Throughput, SsdMetadataOperations};

    #[test]
    fn names_say_their_numbers() {
        assert_eq!(
            Persistent1Throughput::ALL.map(Persistent1Throughput::per_tebibyte),
            [50, 100, 200]
        );
        assert_eq!(
            Persistent2Throughput::ALL.map(Persistent2Throughput::per_tebibyte),
            [125, 250, 500, 1000]
        );
        assert_eq!(SsdMetadataOperations::Ops3000.per_second(), 3000);
        assert_eq!(SsdMetadataOperations::Ops12000Times(0).per_second(), 12_000);
        assert_eq!(SsdMetadataOperations::Ops12000Times(17).per_second(), 192_000);
    }
}
