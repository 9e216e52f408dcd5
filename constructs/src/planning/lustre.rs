//! Calculates the throughput of Lustre file systems, and finds the cheapest one that meets a need.

use crate::storage::{
    Hdd12Capacity, Hdd40Capacity, Persistent1Throughput, Persistent2Throughput, Scratch1Capacity,
    SsdCapacity,
};

/// The number of GiB that FSx counts as a TiB of a file system: 2,400 GiB at 50 MB/s for each TiB are 120 MB/s.
///
/// Source: <https://docs.aws.amazon.com/fsx/latest/LustreGuide/performance.html>
const GIB_PER_TIB: f64 = 1000.0;
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

    /// Returns the throughput for each TiB of storage.
    ///
    /// The page has no row for scratch 1, so it has the baseline of scratch 2 and no bursts.
    ///
    /// Source: <https://docs.aws.amazon.com/fsx/latest/LustreGuide/ssd-storage.html>
    fn per_tebibyte(self) -> Performance {
        use Persistent1Throughput as One;
        use Persistent2Throughput as Two;
        let row = |reads: (f64, f64), writes: (f64, f64), network: (f64, f64)| Performance {
            reads: LustreRates::new(reads),
            writes: LustreRates::new(writes),
            network: LustreRates::new(network),
        };
        let ssd = |disk, network| row(disk, disk, network);
        let burst = 1300.0;
        match self {
            LustreKind::Scratch1 => row((200.0, 200.0), (100.0, 100.0), (200.0, 200.0)),
            LustreKind::Scratch2 => row((200.0, 200.0), (100.0, 100.0), (200.0, burst)),
            LustreKind::Hdd12 => row((12.0, 80.0), (12.0, 50.0), (40.0, 375.0)),
            LustreKind::Hdd40 => row((40.0, 250.0), (40.0, 150.0), (150.0, burst)),
            LustreKind::Persistent1(One::MBps50) => ssd((50.0, 240.0), (250.0, burst)),
            LustreKind::Persistent1(One::MBps100) => ssd((100.0, 240.0), (500.0, burst)),
            LustreKind::Persistent1(One::MBps200) => ssd((200.0, 240.0), (750.0, burst)),
            LustreKind::Persistent2(Two::MBps125) => ssd((125.0, 500.0), (320.0, burst)),
            LustreKind::Persistent2(Two::MBps250) => ssd((250.0, 500.0), (640.0, burst)),
            LustreKind::Persistent2(Two::MBps500) => ssd((500.0, 500.0), (1300.0, burst)),
            LustreKind::Persistent2(Two::MBps1000) => ssd((1000.0, 1000.0), (2600.0, 2600.0)),
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

/// The throughput for each TiB of storage.
#[derive(Clone, Copy, Debug)]
struct Performance {
    reads: LustreRates,
    writes: LustreRates,
    network: LustreRates,
}

/// A throughput in MB/s: what is sustained, and what is reached while there are credits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LustreRates {
    /// The throughput that is sustained.
    pub baseline: f64,
    /// The throughput while there are credits. It is the baseline where FSx has no bursts.
    pub burst: f64,
}

impl LustreRates {
    fn new((baseline, burst): (f64, f64)) -> LustreRates {
        LustreRates { baseline, burst }
    }
}

/// A file system of a kind and a capacity, from which its throughput is calculated.
///
/// Data that is not in the memory of the file servers is limited by the disks. Data that is in their memory is limited by
/// the network. In some Regions the network of Persistent 1 file systems bursts to 530 MB/s for each TiB at most; see the
/// documentation.
///
/// ```
/// use stanchion_constructs::planning::{LustreKind, LustrePlan};
/// let plan = LustrePlan::new(LustreKind::Scratch2, 2400);
/// assert_eq!((plan.disk_reads().baseline, plan.disk_writes().baseline), (480.0, 240.0));
/// assert_eq!(plan.network().burst, 3120.0);
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/fsx/latest/LustreGuide/ssd-storage.html)
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
    /// The required throughput of reads from the disks in MB/s, without bursts.
    pub reads: f64,
    /// The required throughput of writes in MB/s, without bursts.
    pub writes: f64,
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

    fn of_all(self, each: LustreRates) -> LustreRates {
        let tebibytes = f64::from(self.capacity_gib) / GIB_PER_TIB;
        LustreRates::new((each.baseline * tebibytes, each.burst * tebibytes))
    }

    /// Returns the throughput of reads from the disks.
    pub fn disk_reads(self) -> LustreRates {
        self.of_all(self.kind.per_tebibyte().reads)
    }

    /// Returns the throughput of writes.
    pub fn disk_writes(self) -> LustreRates {
        self.of_all(self.kind.per_tebibyte().writes)
    }

    /// Returns the throughput of the network, with which data is read from the memory of the file servers.
    pub fn network(self) -> LustreRates {
        self.of_all(self.kind.per_tebibyte().network)
    }

    /// Returns the size of the SSD cache of HDD storage in GiB, or `None` for SSD storage.
    pub fn cache_gib(self) -> Option<f64> {
        let is_hdd = matches!(self.kind, LustreKind::Hdd12 | LustreKind::Hdd40);
        is_hdd.then(|| f64::from(self.capacity_gib) * CACHE_SHARE)
    }

    /// Returns the smallest file system of a kind that meets the requirements, or `None`.
    pub fn smallest(kind: LustreKind, need: LustreNeed) -> Option<LustrePlan> {
        let Performance { reads, writes, .. } = kind.per_tebibyte();
        let for_reads = need.reads.max(0.0) / reads.baseline;
        let for_writes = need.writes.max(0.0) / writes.baseline;
        let for_throughput = (for_reads.max(for_writes) * GIB_PER_TIB).ceil();
        if (need.persistent && !kind.is_persistent()) || !for_throughput.is_finite() {
            return None;
        }
        let plan = LustrePlan::new(kind, whole(for_throughput).max(need.capacity_gib));
        let enough = plan.capacity_gib >= need.capacity_gib
            && plan.disk_reads().baseline >= need.reads.max(0.0)
            && plan.disk_writes().baseline >= need.writes.max(0.0);
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
