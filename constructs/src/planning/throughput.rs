//! Calculates the throughput of EFS file systems by throughput mode.
//!
//! Source: <https://docs.aws.amazon.com/efs/latest/ug/performance.html>

use std::time::Duration;

use crate::units::{MebibytesPerSecond, Size};

const KIB: f64 = 1024.0;
const MIB: f64 = 1024.0 * KIB;
const GIB: f64 = 1024.0 * MIB;
const TIB: f64 = 1024.0 * GIB;
const DAY: f64 = 86_400.0;

/// The baseline in bytes per second for each GiB in Standard storage.
const EARNED_PER_GIB: f64 = 50.0 * KIB;
/// The burst throughput for each TiB. It is also the minimum burst throughput.
const BURST_PER_TIB: f64 = 100.0 * MIB;
/// The minimum throughput when all burst credits are used up.
const FLOOR: f64 = MIB;
/// The burst credits of a new file system. Up to 1 TiB, it is also the maximum credit balance.
const FIRST_CREDITS: f64 = 2.1 * TIB;
/// The maximum read throughput of an elastic file system in the largest Regions. Other Regions allow less.
const ELASTIC: f64 = 60.0 * 1024.0 * MIB;
/// The factor by which reads are discounted: a byte that is read counts as a third of a byte that is written.
const READ_DISCOUNT: f64 = 3.0;

/// The throughput of an EFS file system.
///
/// [AWS documentation](https://docs.aws.amazon.com/efs/latest/ug/performance.html)
///
/// ```
/// use stanchion_constructs::planning::ThroughputPlan;
/// use stanchion_constructs::units::Size;
/// let plan = ThroughputPlan::bursting(Size::gibibytes(10));
/// assert_eq!(plan.baseline().0 * 1024.0, 500.0); // KiB/s
/// assert_eq!(plan.daily_reads(Size::gibibytes(2)).loads, 20);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ThroughputPlan {
    /// Bursting throughput: the data in Standard storage earns burst credits.
    Bursting {
        /// The amount of data in Standard storage.
        stored: Size,
    },
    /// Provisioned throughput: the provisioned rate, or the rate that the stored data earns if that is higher.
    Provisioned {
        /// The provisioned rate.
        rate: MebibytesPerSecond,
        /// The amount of data in Standard storage.
        stored: Size,
    },
    /// Elastic throughput: billed by the data transferred, without credits or a baseline.
    Elastic,
}

/// The amount of data that can be read each day without using up burst credits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DailyReads {
    /// The bytes that the baseline allows per day.
    pub metered_bytes: f64,
    /// The number of times that an amount can be read in full if each byte counts once, as in the examples of AWS.
    pub loads: u64,
    /// The number of times that an amount can be read in full with the discount on reads: each byte counts as a
    /// third.
    pub discounted_loads: u64,
}

/// The burst credits of a file system.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BurstCredits {
    /// The throughput while there are credits.
    pub burst: MebibytesPerSecond,
    /// The credits of a new file system in bytes.
    pub first_bytes: f64,
    /// The maximum credit balance in bytes.
    pub most_bytes: f64,
    /// The throughput without credits.
    pub without: MebibytesPerSecond,
}

fn bytes(size: Size) -> f64 {
    f64::from(size.in_gibibytes()) * GIB
}

impl ThroughputPlan {
    /// Returns a plan for bursting throughput with this amount of data in Standard storage.
    pub fn bursting(stored: Size) -> ThroughputPlan {
        ThroughputPlan::Bursting { stored }
    }

    /// Returns a plan for provisioned throughput with this amount of data in Standard storage.
    pub fn provisioned(rate: MebibytesPerSecond, stored: Size) -> ThroughputPlan {
        ThroughputPlan::Provisioned { rate, stored }
    }

    /// Returns the throughput that can be sustained without credits.
    pub fn baseline(self) -> MebibytesPerSecond {
        let earned = |stored: Size| f64::from(stored.in_gibibytes()) * EARNED_PER_GIB / MIB;
        MebibytesPerSecond(match self {
            ThroughputPlan::Bursting { stored } => earned(stored),
            ThroughputPlan::Provisioned { rate, stored } => rate.0.max(earned(stored)),
            ThroughputPlan::Elastic => ELASTIC / MIB,
        })
    }

    /// Returns the burst credits, or `None` in other throughput modes.
    pub fn credits(self) -> Option<BurstCredits> {
        let ThroughputPlan::Bursting { stored } = self else { return None };
        let tebibytes = (bytes(stored) / TIB).max(1.0);
        Some(BurstCredits {
            burst: MebibytesPerSecond(BURST_PER_TIB * tebibytes / MIB),
            first_bytes: FIRST_CREDITS,
            most_bytes: FIRST_CREDITS * tebibytes,
            without: MebibytesPerSecond((self.baseline().0).max(FLOOR / MIB)),
        })
    }

    /// Returns the amount of data that can be read each day without using up credits, and the number of times that
    /// `load` can be read.
    pub fn daily_reads(self, load: Size) -> DailyReads {
        let metered_bytes = self.baseline().0 * MIB * DAY;
        let loads = |bytes_of_day: f64| {
            let load = bytes(load);
            if load > 0.0 { whole(bytes_of_day / load) } else { 0 }
        };
        DailyReads {
            metered_bytes,
            loads: loads(metered_bytes),
            discounted_loads: loads(metered_bytes * READ_DISCOUNT),
        }
    }

    /// Returns the time for which credits last at a rate, or `None` if they are never used up or the mode has no
    /// credits.
    ///
    /// `balance` is in bytes, as in the metric `BurstCreditBalance`. A new file system has
    /// [`BurstCredits::first_bytes`].
    pub fn credits_last(self, rate: MebibytesPerSecond, balance: f64) -> Option<Duration> {
        let credits = self.credits()?;
        if rate.0.is_nan() {
            return None;
        }
        let used = rate.0.min(credits.burst.0) - self.baseline().0;
        let seconds = balance / (used * MIB);
        (used > 0.0 && seconds.is_finite()).then(|| Duration::from_secs(whole(seconds)))
    }

    /// Returns the throughput to provision so that `load` can be read this many times a day, in whole MiB/s, 1 and
    /// up.
    pub fn provisioned_for(loads_per_day: u32, load: Size) -> MebibytesPerSecond {
        let wanted = f64::from(loads_per_day) * bytes(load) / DAY / MIB;
        MebibytesPerSecond(wanted.ceil().max(1.0))
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Compares the exact results with published figures, which treat Ki, Mi and Gi as powers of 1,000.
    #[test]
    fn published_figures_round_what_is_exact() {
        let ten = ThroughputPlan::bursting(Size::gibibytes(10));
        let exact = ten.daily_reads(Size::gibibytes(2));
        // 10 GB, 500 KiB/s, 43.2 GB a day, about 20 loads.
        assert!((ten.baseline().0 * 1024.0 - 500.0).abs() < 1e-9);
        let published_gigabytes = 500.0 * 86_400.0 / 1e6;
        assert!((published_gigabytes - 43.2_f64).abs() < 1e-9);
        assert!((exact.metered_bytes / GIB - 41.199).abs() < 1e-3, "{}", exact.metered_bytes / GIB);
        assert!((exact.metered_bytes / 1e9 - 44.237).abs() < 1e-3);
        assert_eq!((whole(published_gigabytes / 2.0), exact.loads), (21, 20));

        // 10 MiB/s provisioned, 864 GB a day, about 400 loads.
        let bought = ThroughputPlan::provisioned(MebibytesPerSecond(10.0), Size::gibibytes(10));
        let exact = bought.daily_reads(Size::gibibytes(2));
        let published_gigabytes = 10.0 * 86_400.0 / 1e3;
        assert!((published_gigabytes - 864.0_f64).abs() < 1e-9);
        assert!((exact.metered_bytes / GIB - 843.75).abs() < 1e-9);
        assert_eq!((whole(published_gigabytes / 2.0), exact.loads), (432, 421));
    }

    #[test]
    fn credits_by_size() {
        let small = ThroughputPlan::bursting(Size::gibibytes(10)).credits().unwrap();
        assert!((small.burst.0 - 100.0).abs() < 1e-9 && (small.without.0 - 1.0).abs() < 1e-9);
        let large = ThroughputPlan::bursting(Size::tebibytes(4));
        let credits = large.credits().unwrap();
        assert!((credits.burst.0 - 400.0).abs() < 1e-9, "{}", credits.burst.0);
        assert!((large.baseline().0 - 200.0).abs() < 1e-9);
        assert!((credits.without.0 - 200.0).abs() < 1e-9);
        assert_eq!(ThroughputPlan::Elastic.credits(), None);
    }

    #[test]
    fn credits_run_out_only_above_the_baseline() {
        let plan = ThroughputPlan::bursting(Size::gibibytes(1024));
        let all = plan.credits().unwrap().first_bytes;
        // 2.1 TiB at 100 MiB/s, of which 50 are earned: half a day.
        let lasts = plan.credits_last(MebibytesPerSecond(100.0), all).unwrap();
        assert_eq!(lasts.as_secs(), 44_040);
        assert_eq!(plan.credits_last(MebibytesPerSecond(50.0), all), None);
        assert_eq!(plan.credits_last(MebibytesPerSecond(f64::NAN), all), None);
        // The rate is limited to the burst throughput.
        let faster = plan.credits_last(MebibytesPerSecond(500.0), all).unwrap();
        assert_eq!(faster, lasts);
    }

    #[test]
    fn what_a_target_needs_is_enough() {
        for (loads, gibibytes) in [(1, 1), (20, 2), (400, 2), (10_000, 7)] {
            let load = Size::gibibytes(gibibytes);
            let rate = ThroughputPlan::provisioned_for(loads, load);
            let plan = ThroughputPlan::provisioned(rate, Size::gibibytes(0));
            assert!(plan.daily_reads(load).loads >= u64::from(loads), "{loads} loads at {rate:?}");
        }
    }

    #[test]
    fn nothing_to_load_is_loaded_never() {
        let plan = ThroughputPlan::bursting(Size::gibibytes(10));
        assert_eq!(plan.daily_reads(Size::gibibytes(0)).loads, 0);
    }
}
