//! Deployment types of OpenZFS file systems, each with its throughput and storage.

use stanchion_check::facts::fsx_openzfs::{FIRST_IOPS, SECOND_IOPS};

use super::{OpenZfsThroughput, SingleAz1Throughput, SingleAzHa1Throughput, ZfsReadCache};

/// The deployment type of a file system with its storage capacity in GiB and its throughput.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deployment {
    SingleAz1(u32, SingleAz1Throughput),
    SingleAzHa1(u32, SingleAzHa1Throughput),
    SingleAz2(u32, OpenZfsThroughput),
    SingleAzHa2(u32, OpenZfsThroughput),
    MultiAz(u32, OpenZfsThroughput),
    Tiering(OpenZfsThroughput, ZfsReadCache),
}

impl Deployment {
    pub(super) fn type_name(self) -> &'static str {
        match self {
            Deployment::SingleAz1(..) => "SINGLE_AZ_1",
            Deployment::SingleAzHa1(..) => "SINGLE_AZ_HA_1",
            Deployment::SingleAz2(..) => "SINGLE_AZ_2",
            Deployment::SingleAzHa2(..) => "SINGLE_AZ_HA_2",
            Deployment::MultiAz(..) | Deployment::Tiering(..) => "MULTI_AZ_1",
        }
    }

    pub(super) fn throughput(self) -> u32 {
        match self {
            Deployment::SingleAz1(_, it) => it.in_megabytes_per_second(),
            Deployment::SingleAzHa1(_, it) => it.in_megabytes_per_second(),
            Deployment::SingleAz2(_, it)
            | Deployment::SingleAzHa2(_, it)
            | Deployment::MultiAz(_, it)
            | Deployment::Tiering(it, _) => it.in_megabytes_per_second(),
        }
    }

    /// Returns the storage capacity in GiB, or `None` for Intelligent-Tiering, which scales by itself.
    pub(super) fn capacity(self) -> Option<u32> {
        match self {
            Deployment::SingleAz1(it, _) | Deployment::SingleAzHa1(it, _) => Some(it),
            Deployment::SingleAz2(it, _)
            | Deployment::SingleAzHa2(it, _)
            | Deployment::MultiAz(it, _) => Some(it),
            Deployment::Tiering(..) => None,
        }
    }

    pub(super) fn is_tiering(self) -> bool {
        matches!(self, Deployment::Tiering(..))
    }

    pub(super) fn is_in_two_zones(self) -> bool {
        matches!(self, Deployment::MultiAz(..) | Deployment::Tiering(..))
    }

    /// Returns whether there is a standby file server.
    pub(super) fn has_standby(self) -> bool {
        !matches!(self, Deployment::SingleAz1(..) | Deployment::SingleAz2(..))
    }

    /// Returns the most IOPS of the SSD storage.
    pub(super) fn most_iops(self) -> u32 {
        match self {
            Deployment::SingleAz1(..) | Deployment::SingleAzHa1(..) => FIRST_IOPS,
            _ => SECOND_IOPS,
        }
    }
}
