//! Calculates the throughput of Lustre file systems, and finds the cheapest one that meets a need.

use stanchion_check::facts::fsx::PERSISTENT_1_HDD;

use crate::storage::{
    Hdd12Capacity, Hdd40Capacity, Persistent1Throughput, Persistent2Throughput, Scratch1Capacity,
    SsdCapacity,
};

/// The number of GiB that FSx counts as a TiB of a file system: 2,400 GiB at 50 MB/s for each TiB are 120 MB/s.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/LustreGuide/performance.html>
const GIB_PER_TIB: f64 = 1000.0;
/// The factor by which the burst throughput of scratch file systems exceeds their baseline.
const SCRATCH_BURST: f64 = 6.0;
/// The baseline throughput of scratch file systems in MB/s for each TiB.
const SCRATCH: u32 = 200;
/// The share of HDD storage that the SSD cache holds.
const CACHE_SHARE: f64 = 0.2;

/// A deployment type of Lustre file systems, with its throughput in MB/s for each TiB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LustreKind {
    /// Scratch 1.
    Scratch1,
    /// Scratch 2.
    Scratch2,
    /// Persistent 1 on SSD.
    Persistent1(Persistent1Throughput),
    /// Persistent 1 on HDD, 12 MB/s for each TiB.
    Hdd12,
    /// Persistent 1 on HDD, 40 MB/s for each TiB.
    Hdd40,
    /// Persistent 2 on SSD.
    Persistent2(Persistent2Throughput),
}

impl LustreKind {
    /// Returns every kind.
    pub fn all() -> Vec<LustreKind> {
        let first =
            [LustreKind::Scratch1, LustreKind::Scratch2, LustreKind::Hdd12, LustreKind::Hdd40];
        let persistent1 = Persistent1Throughput::ALL.map(LustreKind::Persistent1);
        let persistent2 = Persistent2Throughput::ALL.map(LustreKind::Persistent2);
        first.into_iter().chain(persistent1).chain(persistent2).collect()
    }

    /// Returns the name, such as `persistent-2-250`.
    pub fn name(self) -> String {
        match self {
            LustreKind::Scratch1 => "scratch-1".to_owned(),
            LustreKind::Scratch2 => "scratch-2".to_owned(),
            LustreKind::Persistent1(it) => format!("persistent-1-{}", it.per_tebibyte()),
            LustreKind::Hdd12 => "hdd-12".to_owned(),
            LustreKind::Hdd40 => "hdd-40".to_owned(),
            LustreKind::Persistent2(it) => format!("persistent-2-{}", it.per_tebibyte()),
        }
    }

    /// Returns whether the kind replicates data and replaces failed hardware (persistent file systems).
    pub fn is_persistent(self) -> bool {
        !matches!(self, LustreKind::Scratch1 | LustreKind::Scratch2)
    }

    fn per_tebibyte(self) -> u32 {
        match self {
            LustreKind::Scratch1 | LustreKind::Scratch2 => SCRATCH,
            LustreKind::Persistent1(it) => it.per_tebibyte(),
            LustreKind::Hdd12 => PERSISTENT_1_HDD[0],
            LustreKind::Hdd40 => PERSISTENT_1_HDD[1],
            LustreKind::Persistent2(it) => it.per_tebibyte(),
        }
    }

    /// Returns the smallest supported capacity of at least this many GiB.
    fn capacity(self, at_least: u32) -> u32 {
        match self {
            LustreKind::Scratch1 => Scratch1Capacity::at_least(at_least).in_gibibytes(),
            LustreKind::Hdd12 => Hdd12Capacity::at_least(at_least).in_gibibytes(),
            LustreKind::Hdd40 => Hdd40Capacity::at_least(at_least).in_gibibytes(),
            LustreKind::Scratch2 | LustreKind::Persistent1(_) | LustreKind::Persistent2(_) => {
                SsdCapacity::at_least(at_least).in_gibibytes()
            }
        }
    }
}

/// A file system of a kind and a capacity, from which its throughput is calculated.
///
/// ```
/// use stanchion_constructs::planning::{LustreKind, LustrePlan};
/// let plan = LustrePlan::new(LustreKind::Scratch2, 2400);
/// assert_eq!((plan.baseline_megabytes_per_second(), plan.burst_megabytes_per_second()), (480.0, 2880.0));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/fsx/latest/LustreGuide/performance.html)
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LustrePlan {
    /// The kind of file system.
    pub kind: LustreKind,
    /// The capacity in GiB, which the kind supports.
    pub capacity_gib: u32,
}

/// The requirements on a file system.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LustreNeed {
    /// The required capacity in GiB.
    pub capacity_gib: u32,
    /// The required baseline throughput in MB/s, without bursts.
    pub megabytes_per_second: f64,
    /// Sets whether data must survive a hardware failure.
    pub persistent: bool,
}

/// A file system that meets the requirements, and its monthly price.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LustreOffer {
    /// The file system.
    pub plan: LustrePlan,
    /// The monthly price, in the unit of the prices that were given.
    pub price: f64,
}

impl LustrePlan {
    /// Returns a file system of a kind with the smallest supported capacity of at least this many GiB.
    pub fn new(kind: LustreKind, capacity_gib: u32) -> LustrePlan {
        LustrePlan { kind, capacity_gib: kind.capacity(capacity_gib) }
    }

    /// Returns the baseline throughput in MB/s.
    pub fn baseline_megabytes_per_second(self) -> f64 {
        f64::from(self.capacity_gib) / GIB_PER_TIB * f64::from(self.kind.per_tebibyte())
    }

    /// Returns the burst throughput in MB/s: six times the baseline for scratch file systems, and at least the
    /// baseline for others.
    pub fn burst_megabytes_per_second(self) -> f64 {
        let times = if self.kind.is_persistent() { 1.0 } else { SCRATCH_BURST };
        self.baseline_megabytes_per_second() * times
    }

    /// Returns the size of the SSD cache of HDD storage in GiB, or `None` for SSD storage.
    pub fn cache_gib(self) -> Option<f64> {
        let is_hdd = matches!(self.kind, LustreKind::Hdd12 | LustreKind::Hdd40);
        is_hdd.then(|| f64::from(self.capacity_gib) * CACHE_SHARE)
    }

    /// Returns the smallest file system of a kind that meets the requirements, or `None`.
    pub fn smallest(kind: LustreKind, need: LustreNeed) -> Option<LustrePlan> {
        let wanted = need.megabytes_per_second.max(0.0);
        let for_throughput = (wanted / f64::from(kind.per_tebibyte()) * GIB_PER_TIB).ceil();
        if (need.persistent && !kind.is_persistent()) || !for_throughput.is_finite() {
            return None;
        }
        let plan = LustrePlan::new(kind, whole(for_throughput).max(need.capacity_gib));
        let enough = plan.capacity_gib >= need.capacity_gib
            && plan.baseline_megabytes_per_second() >= wanted;
        enough.then_some(plan)
    }

    /// Returns the file systems that meet the requirements, the cheapest first. `price` returns the monthly price of
    /// a GiB of a kind, or `None` for kinds that are not available.
    pub fn offers(need: LustreNeed, price: impl Fn(LustreKind) -> Option<f64>) -> Vec<LustreOffer> {
        let mut offers: Vec<LustreOffer> = LustreKind::all()
            .into_iter()
            .filter_map(|kind| {
                let plan = LustrePlan::smallest(kind, need)?;
                let price = price(kind)? * f64::from(plan.capacity_gib);
                price.is_finite().then_some(LustreOffer { plan, price })
            })
            .collect();
        offers.sort_by(|one, other| one.price.total_cmp(&other.price));
        offers
    }
}

/// Rounds a number that is not negative down to an integer. Casts of floats saturate.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates")]
fn whole(number: f64) -> u32 {
    number as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_published() {
        // 2.4 TiB at 50 MB/s for each are 120 MB/s.
        let plan = LustrePlan::new(LustreKind::Persistent1(Persistent1Throughput::MBps50), 2400);
        assert!((plan.baseline_megabytes_per_second() - 120.0).abs() < 1e-9);
        let scratch = LustrePlan::new(LustreKind::Scratch2, 1000);
        assert_eq!(scratch.capacity_gib, 1200);
        assert!((scratch.burst_megabytes_per_second() - 1440.0).abs() < 1e-9);
        let hdd = LustrePlan::new(LustreKind::Hdd12, 6000);
        assert_eq!(hdd.cache_gib(), Some(1200.0));
        assert_eq!(scratch.cache_gib(), None);
    }

    #[test]
    fn the_cheapest_is_enough_and_none_is_cheaper() {
        let price = |kind| match kind {
            LustreKind::Scratch1 => None,
            LustreKind::Scratch2 => Some(0.14),
            LustreKind::Hdd12 => Some(0.025),
            LustreKind::Hdd40 => Some(0.083),
            LustreKind::Persistent1(it) => Some(0.1 + f64::from(it.per_tebibyte()) / 1000.0),
            LustreKind::Persistent2(it) => Some(0.12 + f64::from(it.per_tebibyte()) / 2000.0),
        };
        for persistent in [false, true] {
            for megabytes in [0.0, 10.0, 500.0, 2000.0, 50_000.0] {
                for capacity_gib in [1, 1200, 10_000, 100_000] {
                    let need =
                        LustreNeed { capacity_gib, megabytes_per_second: megabytes, persistent };
                    let offers = LustrePlan::offers(need, price);
                    for offer in &offers {
                        let plan = offer.plan;
                        assert!(plan.capacity_gib >= capacity_gib);
                        assert!(plan.baseline_megabytes_per_second() >= megabytes);
                        assert!(plan.kind.is_persistent() || !persistent);
                        // One step smaller is not enough.
                        let smaller = LustrePlan::new(plan.kind, 1);
                        assert!(
                            smaller == plan
                                || smaller.capacity_gib < capacity_gib
                                || smaller.baseline_megabytes_per_second() < megabytes
                        );
                    }
                    assert!(offers.windows(2).all(|it| it[0].price <= it[1].price));
                    assert!(!offers.is_empty());
                }
            }
        }
    }

    #[test]
    fn what_is_no_number_is_no_plan() {
        for megabytes_per_second in [f64::NAN, f64::INFINITY] {
            let need = LustreNeed { capacity_gib: 1, megabytes_per_second, persistent: false };
            let offers = LustrePlan::offers(need, |_| Some(1.0));
            assert!(offers.iter().all(|it| it.plan.baseline_megabytes_per_second().is_finite()));
        }
    }
}
