//! What a Lustre file system can do, and which one is the cheapest that does enough.

use stanchion_check::facts::fsx::PERSISTENT_1_HDD;

use crate::storage::{
    Hdd12Capacity, Hdd40Capacity, Persistent1Throughput, Persistent2Throughput, Scratch1Capacity,
    SsdCapacity,
};

/// FSx reckons a TiB of a file system as 1,000 GiB: 2,400 GiB at 50 MB/s for each TiB are 120 MB/s.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/LustreGuide/performance.html>
const GIB_PER_TIB: f64 = 1000.0;
/// How many times its baseline a scratch file system does for a while.
const SCRATCH_BURST: f64 = 6.0;
/// What scratch does for each TiB, in MB/s.
const SCRATCH: u32 = 200;
/// How much of HDD storage its SSD cache holds.
const CACHE_SHARE: f64 = 0.2;

/// A kind of Lustre file system, with its throughput in MB/s for each TiB.
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
    /// Every kind.
    pub fn all() -> Vec<LustreKind> {
        let first =
            [LustreKind::Scratch1, LustreKind::Scratch2, LustreKind::Hdd12, LustreKind::Hdd40];
        let persistent1 = Persistent1Throughput::ALL.map(LustreKind::Persistent1);
        let persistent2 = Persistent2Throughput::ALL.map(LustreKind::Persistent2);
        first.into_iter().chain(persistent1).chain(persistent2).collect()
    }

    /// Its name, as `persistent-2-250`.
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

    /// Whether it keeps data when a disk fails.
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

    /// The smallest capacity there is that is not smaller than so many GiB.
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

/// A file system of a kind and capacity, and what it does.
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
    /// The kind.
    pub kind: LustreKind,
    /// The capacity in GiB: one that the kind has.
    pub capacity_gib: u32,
}

/// What is wanted of a file system.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LustreNeed {
    /// GiB to keep.
    pub capacity_gib: u32,
    /// MB/s, over time and not in bursts.
    pub megabytes_per_second: f64,
    /// Whether data has to outlive a disk.
    pub persistent: bool,
}

/// A file system that does what is wanted, and its price in a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LustreOffer {
    /// The file system.
    pub plan: LustrePlan,
    /// The price in a month, in the unit of the prices.
    pub price: f64,
}

impl LustrePlan {
    /// A file system of a kind with at least so many GiB.
    pub fn new(kind: LustreKind, capacity_gib: u32) -> LustrePlan {
        LustrePlan { kind, capacity_gib: kind.capacity(capacity_gib) }
    }

    /// What it does over time, in MB/s.
    pub fn baseline_megabytes_per_second(self) -> f64 {
        f64::from(self.capacity_gib) / GIB_PER_TIB * f64::from(self.kind.per_tebibyte())
    }

    /// What it does for a while, in MB/s: scratch six times its baseline; others at least their baseline.
    pub fn burst_megabytes_per_second(self) -> f64 {
        let times = if self.kind.is_persistent() { 1.0 } else { SCRATCH_BURST };
        self.baseline_megabytes_per_second() * times
    }

    /// The GiB of SSD that cache what is read of HDD storage; none for SSD.
    pub fn cache_gib(self) -> Option<f64> {
        let is_hdd = matches!(self.kind, LustreKind::Hdd12 | LustreKind::Hdd40);
        is_hdd.then(|| f64::from(self.capacity_gib) * CACHE_SHARE)
    }

    /// The smallest file system of a kind that does what is wanted; none when none does.
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

    /// File systems that do what is wanted, the cheapest first: `price` yields what a GiB of a kind costs in a month, and
    /// none for kinds that are not for sale.
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

/// A number that is not negative as a whole one; casts of floats saturate.
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
