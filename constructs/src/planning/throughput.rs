//! Calculates the throughput of EFS file systems by throughput mode.
//!
//! Sources: <https://docs.aws.amazon.com/efs/latest/ug/performance.html> and
//! <https://docs.aws.amazon.com/efs/latest/ug/limits.html>

use std::time::Duration;

use crate::units::{MebibytesPerSecond, Size};

const KIB: f64 = 1024.0;
const MIB: f64 = 1024.0 * KIB;
const GIB: f64 = 1024.0 * MIB;
const TIB: f64 = 1024.0 * GIB;
const DAY: f64 = 86_400.0;
/// A GiB/s in MiB/s.
const GIB_PER_SECOND: f64 = 1024.0;

/// The baseline in MiB/s for each GiB in Standard storage: 50 KiB/s.
const EARNED_PER_GIB: f64 = 50.0 * KIB / MIB;
/// The metered burst throughput in MiB/s for each TiB. It is also the minimum burst throughput.
const BURST_PER_TIB: f64 = 100.0;
/// The metered throughput in MiB/s that every file system has, even without burst credits.
const FLOOR: f64 = 1.0;
/// The burst credits of a new file system. Up to 1 TiB, it is also the maximum credit balance.
const FIRST_CREDITS: f64 = 2.1 * TIB;
/// The factor by which reads are discounted: a byte that is read counts as a third of a byte that is written.
const READ_DISCOUNT: f64 = 3.0;

/// The Regions with the higher quota of elastic throughput.
const ELASTIC_REGIONS: [&str; 11] = [
    "us-east-2",
    "us-east-1",
    "us-west-2",
    "ap-south-1",
    "ap-northeast-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-northeast-1",
    "eu-central-1",
    "eu-west-1",
    "eu-west-2",
];
/// The Regions with the higher quota of provisioned throughput.
const PROVISIONED_REGIONS: [&str; 4] = ["us-east-2", "us-east-1", "us-west-2", "eu-west-1"];
/// The Regions with the higher quota of bursting throughput.
const BURSTING_REGIONS: [&str; 5] =
    ["us-east-2", "us-east-1", "us-west-2", "ap-southeast-2", "eu-west-1"];

/// The throughput of a Regional EFS file system.
///
/// Reads and writes share the throughput of a file system. EFS meters reads at a third, so a file system can read three
/// times as much as it can write.
///
/// [AWS documentation](https://docs.aws.amazon.com/efs/latest/ug/performance.html)
///
/// ```
/// use stanchion_constructs::planning::ThroughputPlan;
/// use stanchion_constructs::units::Size;
/// let plan = ThroughputPlan::bursting(Size::tebibytes(1));
/// assert_eq!((plan.sustained().reads.0, plan.sustained().writes.0), (150.0, 50.0));
/// assert_eq!(plan.daily_reads(Size::gibibytes(2)).loads, 6328);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ThroughputPlan {
    mode: Mode,
    quota: TransferRates,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Mode {
    /// The data in Standard storage earns burst credits.
    Bursting { stored: Size },
    /// The provisioned rate, or the rate that the stored data earns if that is higher.
    Provisioned { rate: MebibytesPerSecond, stored: Size },
    /// Billed by the data transferred, without credits or a baseline.
    Elastic,
}

/// The throughput of a file system for reads alone, and for writes alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TransferRates {
    /// The throughput if clients only read.
    pub reads: MebibytesPerSecond,
    /// The throughput if clients only write.
    pub writes: MebibytesPerSecond,
}

impl TransferRates {
    const fn new(reads: f64, writes: f64) -> TransferRates {
        TransferRates { reads: MebibytesPerSecond(reads), writes: MebibytesPerSecond(writes) }
    }

    /// Returns the rates that a metered throughput in MiB/s allows.
    fn metered(metered: f64) -> TransferRates {
        TransferRates::new(metered * READ_DISCOUNT, metered)
    }

    fn at_most(self, quota: TransferRates) -> TransferRates {
        TransferRates::new(self.reads.0.min(quota.reads.0), self.writes.0.min(quota.writes.0))
    }
}

/// The amount of data that can be read each day without burst credits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DailyReads {
    /// The bytes that can be read per day.
    pub bytes: f64,
    /// The number of times that an amount can be read in full.
    pub loads: u64,
}

/// The burst credits of a file system.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BurstCredits {
    /// The metered rate at which the stored data earns credits.
    pub earned: MebibytesPerSecond,
    /// The throughput while there are credits.
    pub burst: TransferRates,
    /// The time for which the credits of a day last at the burst throughput.
    pub burst_per_day: Duration,
    /// The credits of a new file system in bytes.
    pub first_bytes: f64,
    /// The maximum credit balance in bytes.
    pub most_bytes: f64,
}

fn bytes(size: Size) -> f64 {
    f64::from(size.in_gibibytes()) * GIB
}

/// Returns the metered rate in MiB/s that stored data earns.
fn earned(stored: Size) -> f64 {
    f64::from(stored.in_gibibytes()) * EARNED_PER_GIB
}

impl Mode {
    /// Returns the quota of a file system in the Regions with the higher quota, or in all others.
    ///
    /// Source: <https://docs.aws.amazon.com/efs/latest/ug/limits.html>
    fn quota(self, is_higher: bool) -> TransferRates {
        let (reads, writes) = match (self, is_higher) {
            (Mode::Elastic, true) => (60.0, 5.0),
            (Mode::Elastic, false) => (20.0, 1.0),
            (Mode::Provisioned { .. }, true) => (10.0, 10.0 / READ_DISCOUNT),
            (Mode::Bursting { .. }, true) => (5.0, 3.0),
            (Mode::Provisioned { .. } | Mode::Bursting { .. }, false) => (3.0, 1.0),
        };
        TransferRates::new(reads * GIB_PER_SECOND, writes * GIB_PER_SECOND)
    }
}

impl ThroughputPlan {
    fn new(mode: Mode) -> ThroughputPlan {
        ThroughputPlan { mode, quota: mode.quota(true) }
    }

    /// Returns a plan for bursting throughput with this amount of data in Standard storage.
    pub fn bursting(stored: Size) -> ThroughputPlan {
        ThroughputPlan::new(Mode::Bursting { stored })
    }

    /// Returns a plan for provisioned throughput with this amount of data in Standard storage.
    pub fn provisioned(rate: MebibytesPerSecond, stored: Size) -> ThroughputPlan {
        ThroughputPlan::new(Mode::Provisioned { rate, stored })
    }

    /// Returns a plan for elastic throughput.
    pub fn elastic() -> ThroughputPlan {
        ThroughputPlan::new(Mode::Elastic)
    }

    /// Sets the Region, such as `eu-central-1`, whose quotas limit the throughput. Default: the higher quotas, as in
    /// `us-east-1`.
    pub fn in_region(mut self, region: &str) -> ThroughputPlan {
        let regions: &[&str] = match self.mode {
            Mode::Elastic => &ELASTIC_REGIONS,
            Mode::Provisioned { .. } => &PROVISIONED_REGIONS,
            Mode::Bursting { .. } => &BURSTING_REGIONS,
        };
        self.quota = self.mode.quota(regions.contains(&region));
        self
    }

    /// Returns the throughput that can be sustained without burst credits.
    pub fn sustained(self) -> TransferRates {
        let metered = match self.mode {
            Mode::Bursting { stored } => earned(stored).max(FLOOR),
            Mode::Provisioned { rate, stored } => rate.0.max(earned(stored)),
            // The quotas are those of reads and of writes. A discount does not raise them.
            Mode::Elastic => return self.quota,
        };
        TransferRates::metered(metered).at_most(self.quota)
    }

    /// Returns the burst credits, or `None` in other throughput modes.
    pub fn credits(self) -> Option<BurstCredits> {
        let Mode::Bursting { stored } = self.mode else { return None };
        let tebibytes = (bytes(stored) / TIB).max(1.0);
        let metered = BURST_PER_TIB * tebibytes;
        Some(BurstCredits {
            earned: MebibytesPerSecond(earned(stored)),
            burst: TransferRates::metered(metered).at_most(self.quota),
            burst_per_day: Duration::from_secs(whole(DAY * earned(stored) / metered)),
            first_bytes: FIRST_CREDITS,
            most_bytes: FIRST_CREDITS * tebibytes,
        })
    }

    /// Returns the amount of data that can be read each day without burst credits, and the number of times that
    /// `load` can be read.
    pub fn daily_reads(self, load: Size) -> DailyReads {
        let day = self.sustained().reads.0 * MIB * DAY;
        let load = bytes(load);
        DailyReads { bytes: day, loads: if load > 0.0 { whole(day / load) } else { 0 } }
    }

    /// Returns the time for which credits last if clients read at a rate. Returns `None` if the file system sustains
    /// the rate without credits, or if the mode has no credits.
    ///
    /// `balance` is in bytes, as in the metric `BurstCreditBalance`. A new file system has
    /// [`BurstCredits::first_bytes`].
    pub fn reads_last(self, rate: MebibytesPerSecond, balance: f64) -> Option<Duration> {
        let credits = self.credits()?;
        if rate.0.is_nan() || rate <= self.sustained().reads {
            return None;
        }
        let metered = rate.0.min(credits.burst.reads.0) / READ_DISCOUNT;
        let seconds = balance / ((metered - credits.earned.0) * MIB);
        (seconds >= 0.0 && seconds.is_finite()).then(|| Duration::from_secs(whole(seconds)))
    }

    /// Returns the throughput to provision so that `load` can be read this many times a day, in whole MiB/s, 1 and
    /// up.
    pub fn provisioned_for(loads_per_day: u32, load: Size) -> MebibytesPerSecond {
        let reads = f64::from(loads_per_day) * bytes(load) / DAY / MIB;
        MebibytesPerSecond((reads / READ_DISCOUNT).ceil().max(1.0))
    }
}

/// Returns the integer part of a number that is not negative.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "casts of floats saturate, and these are amounts"
)]
fn whole(number: f64) -> u64 {
    number.floor() as u64
}
