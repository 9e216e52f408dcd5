//! How much an EFS file system lets one read, by its throughput mode.
//!
//! Source: <https://docs.aws.amazon.com/efs/latest/ug/performance.html>

use std::time::Duration;

use crate::units::{MebibytesPerSecond, Size};

const KIB: f64 = 1024.0;
const MIB: f64 = 1024.0 * KIB;
const GIB: f64 = 1024.0 * MIB;
const TIB: f64 = 1024.0 * GIB;
const DAY: f64 = 86_400.0;

/// Bytes a second that each GiB in Standard storage earns.
const EARNED_PER_GIB: f64 = 50.0 * KIB;
/// The rate of an empty file system while it has credits, and what each further TiB adds.
const BURST_PER_TIB: f64 = 100.0 * MIB;
/// The rate that remains when all credits are used up.
const FLOOR: f64 = MIB;
/// The credits a new file system starts with; up to 1 TiB also the most it can save.
const FIRST_CREDITS: f64 = 2.1 * TIB;
/// The most an elastic file system reads in the largest Regions; in others less.
const ELASTIC: f64 = 60.0 * 1024.0 * MIB;
/// A byte that is read counts as a third of one that is written.
const READ_DISCOUNT: f64 = 3.0;

/// How much an EFS file system lets one read.
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
    /// Bursting: earns credits by what is stored in Standard storage.
    Bursting {
        /// What is stored.
        stored: Size,
    },
    /// Provisioned: a rate that is bought, or what the stored amount earns when that is more.
    Provisioned {
        /// What is bought.
        rate: MebibytesPerSecond,
        /// What is stored.
        stored: Size,
    },
    /// Elastic: pays for what is moved, with no credits and no baseline.
    Elastic,
}

/// How much may be read in a day, for ever.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DailyReads {
    /// Bytes that are metered in a day at the baseline.
    pub metered_bytes: f64,
    /// How often an amount can be read in full, each byte counted once, as AWS's examples do.
    pub loads: u64,
    /// The same with the discount that AWS gives on reads: each byte counts a third.
    pub discounted_loads: u64,
}

/// What burst credits are good for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BurstCredits {
    /// The rate while there are credits.
    pub burst: MebibytesPerSecond,
    /// The credits a new file system has, in bytes.
    pub first_bytes: f64,
    /// The most it can save, in bytes.
    pub most_bytes: f64,
    /// The rate that remains without credits.
    pub without: MebibytesPerSecond,
}

fn bytes(size: Size) -> f64 {
    f64::from(size.in_gibibytes()) * GIB
}

impl ThroughputPlan {
    /// A file system in bursting mode with this much in Standard storage.
    pub fn bursting(stored: Size) -> ThroughputPlan {
        ThroughputPlan::Bursting { stored }
    }

    /// A file system with provisioned throughput and this much in Standard storage.
    pub fn provisioned(rate: MebibytesPerSecond, stored: Size) -> ThroughputPlan {
        ThroughputPlan::Provisioned { rate, stored }
    }

    /// The rate that can be kept up for ever.
    pub fn baseline(self) -> MebibytesPerSecond {
        let earned = |stored: Size| f64::from(stored.in_gibibytes()) * EARNED_PER_GIB / MIB;
        MebibytesPerSecond(match self {
            ThroughputPlan::Bursting { stored } => earned(stored),
            ThroughputPlan::Provisioned { rate, stored } => rate.0.max(earned(stored)),
            ThroughputPlan::Elastic => ELASTIC / MIB,
        })
    }

    /// The credits of bursting mode; none in other modes.
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

    /// How much may be read each day without using up credits, and how often an amount can be loaded.
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

    /// How long credits last at a rate; none when they never run out, or the mode has none.
    ///
    /// `balance` is in bytes, as CloudWatch's BurstCreditBalance; a new file system has
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

    /// The throughput to provision for loading an amount so often a day, in whole MiB/s, 1 and up.
    pub fn provisioned_for(loads_per_day: u32, load: Size) -> MebibytesPerSecond {
        let wanted = f64::from(loads_per_day) * bytes(load) / DAY / MIB;
        MebibytesPerSecond(wanted.ceil().max(1.0))
    }
}

/// The whole part of a number that is not negative.
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

    /// What is published, which reads Ki, Mi and Gi as thousands, beside what it is exactly.
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
        // More than the burst rate cannot be had.
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
