//! Plans compared with the tables of AWS.

use std::time::Duration;

use stanchion_constructs::planning::{
    LustreKind, LustreNeed, LustrePlan, LustreRates, ThroughputPlan, TransferRates,
};
use stanchion_constructs::storage::{Persistent1Throughput, Persistent2Throughput};
use stanchion_constructs::units::{MebibytesPerSecond, Size};

const TIB: f64 = 1_099_511_627_776.0;
const GIB_PER_SECOND: f64 = 1024.0;

/// The page writes 5 MiB/s for 100 GiB, which are 4.88, and GiB/s for 1,000 MiB/s.
#[track_caller]
fn close(found: f64, published: f64) {
    assert!((found / published - 1.0).abs() < 0.025, "{found} is not {published}");
}

#[track_caller]
fn rates(found: TransferRates, (reads, writes): (f64, f64)) {
    close(found.reads.0, reads);
    close(found.writes.0, writes);
}

/// The table "examples of bursting behavior" of <https://docs.aws.amazon.com/efs/latest/ug/performance.html>.
#[test]
fn bursting_is_as_published() {
    let rows = [
        // Size in GiB, continuous reads and writes, bursts of reads and writes in MiB/s, minutes of bursts a day.
        (100, (15.0, 5.0), (300.0, 100.0), 72.0),
        (1024, (150.0, 50.0), (300.0, 100.0), 720.0),
        (10_240, (1500.0, 500.0), (3000.0, 1000.0), 720.0),
    ];
    for (gibibytes, continuous, bursts, minutes) in rows {
        let plan = ThroughputPlan::bursting(Size::gibibytes(gibibytes));
        rates(plan.sustained(), continuous);
        let credits = plan.credits().unwrap();
        rates(credits.burst, bursts);
        close(credits.burst_per_day.as_secs_f64() / 60.0, minutes);
    }
    // Below the table: "2.1 TiB for file systems smaller than 1 TiB, or 2.1 TiB per TiB stored".
    let most = |gibibytes| {
        ThroughputPlan::bursting(Size::gibibytes(gibibytes)).credits().unwrap().most_bytes / TIB
    };
    close(most(100), 2.1);
    close(most(10_240), 21.0);
}

/// "Amazon EFS provides a metered throughput of 1 MiBps to all file systems, even if the baseline rate is lower." Source:
/// <https://docs.aws.amazon.com/efs/latest/ug/performance.html>
#[test]
fn small_file_systems_have_the_floor_all_day() {
    let plan = ThroughputPlan::bursting(Size::gibibytes(10));
    rates(plan.sustained(), (3.0, 1.0));
    close(plan.credits().unwrap().earned.0, 0.488);
    let day = plan.daily_reads(Size::gibibytes(2));
    close(day.bytes / TIB * 1024.0, 253.1);
    assert_eq!(day.loads, 126);
    assert_eq!(plan.daily_reads(Size::gibibytes(0)).loads, 0);
}

/// The quotas of <https://docs.aws.amazon.com/efs/latest/ug/limits.html>, in GiB/s.
#[test]
fn quotas_are_as_published() {
    let huge = Size::tebibytes(500);
    let most = MebibytesPerSecond(1e9);
    let plans = [
        (ThroughputPlan::elastic(), "us-east-1", (60.0, 5.0)),
        (ThroughputPlan::elastic(), "eu-central-1", (60.0, 5.0)),
        (ThroughputPlan::elastic(), "eu-south-1", (20.0, 1.0)),
        (ThroughputPlan::provisioned(most, huge), "eu-west-1", (10.0, 3.33)),
        (ThroughputPlan::provisioned(most, huge), "eu-central-1", (3.0, 1.0)),
        (ThroughputPlan::bursting(huge), "ap-southeast-2", (5.0, 3.0)),
        (ThroughputPlan::bursting(huge), "eu-central-1", (3.0, 1.0)),
    ];
    for (plan, region, (reads, writes)) in plans {
        let published = (reads * GIB_PER_SECOND, writes * GIB_PER_SECOND);
        rates(plan.in_region(region).sustained(), published);
        if let Some(credits) = plan.in_region(region).credits() {
            rates(credits.burst, published);
        }
    }
    // Without a Region, the higher quotas apply.
    rates(ThroughputPlan::elastic().sustained(), (60.0 * GIB_PER_SECOND, 5.0 * GIB_PER_SECOND));
    assert_eq!(ThroughputPlan::elastic().credits(), None);
}

#[test]
fn reads_use_a_third_of_their_rate() {
    let tebibyte = ThroughputPlan::bursting(Size::tebibytes(1));
    let all = tebibyte.credits().unwrap().first_bytes;
    let last = |plan: ThroughputPlan, rate| plan.reads_last(MebibytesPerSecond(rate), all);
    // 1 TiB sustains 150 MiB/s of reads.
    assert_eq!(last(tebibyte, 100.0), None);
    assert_eq!(last(tebibyte, 150.0), None);
    // 300 MiB/s of reads are 100 metered, of which 50 are earned.
    assert_eq!(last(tebibyte, 300.0), Some(Duration::from_secs(44_040)));
    // The rate is limited to the burst throughput.
    assert_eq!(last(tebibyte, 900.0), last(tebibyte, 300.0));
    assert_eq!(last(tebibyte, f64::NAN), None);
    // 10 GiB earn 0.49 MiB/s: 100 MiB/s of reads are 33.3 metered.
    let small = ThroughputPlan::bursting(Size::gibibytes(10));
    close(last(small, 100.0).unwrap().as_secs_f64() / 3600.0, 18.6);
    // Above what is earned, and within the floor that remains without credits.
    assert_eq!(last(small, 2.9), None);
    assert_eq!(last(ThroughputPlan::elastic(), 100.0), None);
}

#[test]
fn what_a_target_needs_is_enough() {
    for (loads, gibibytes) in [(1, 1), (20, 2), (400, 2), (10_000, 7)] {
        let load = Size::gibibytes(gibibytes);
        let rate = ThroughputPlan::provisioned_for(loads, load);
        let plan = ThroughputPlan::provisioned(rate, Size::gibibytes(0));
        assert!(plan.daily_reads(load).loads >= u64::from(loads), "{loads} loads at {rate:?}");
    }
    rates(
        ThroughputPlan::provisioned(MebibytesPerSecond(10.0), Size::gibibytes(0)).sustained(),
        (30.0, 10.0),
    );
}

#[track_caller]
fn is(found: LustreRates, (baseline, burst): (f64, f64)) {
    close(found.baseline, baseline);
    close(found.burst, burst);
}

/// The tables of <https://docs.aws.amazon.com/fsx/latest/LustreGuide/ssd-storage.html>, in MB/s for each TiB.
#[test]
fn lustre_is_as_published() {
    use LustreKind::{Hdd12, Hdd40, Persistent1, Persistent2, Scratch2};
    let one = |at: usize| Persistent1(Persistent1Throughput::ALL[at]);
    let two = |at: usize| Persistent2(Persistent2Throughput::ALL[at]);
    let rows = [
        // The disk for reads and for writes, and the network: each the baseline and the burst.
        (Scratch2, (200.0, 200.0), (100.0, 100.0), (200.0, 1300.0)),
        (two(0), (125.0, 500.0), (125.0, 500.0), (320.0, 1300.0)),
        (two(1), (250.0, 500.0), (250.0, 500.0), (640.0, 1300.0)),
        (two(2), (500.0, 500.0), (500.0, 500.0), (1300.0, 1300.0)),
        (two(3), (1000.0, 1000.0), (1000.0, 1000.0), (2600.0, 2600.0)),
        (Hdd12, (12.0, 80.0), (12.0, 50.0), (40.0, 375.0)),
        (Hdd40, (40.0, 250.0), (40.0, 150.0), (150.0, 1300.0)),
        (one(0), (50.0, 240.0), (50.0, 240.0), (250.0, 1300.0)),
        (one(1), (100.0, 240.0), (100.0, 240.0), (500.0, 1300.0)),
        (one(2), (200.0, 240.0), (200.0, 240.0), (750.0, 1300.0)),
    ];
    for (kind, reads, writes, network) in rows {
        let plan = LustrePlan::new(kind, 18_000);
        let size = f64::from(plan.capacity_gib) / 1000.0;
        let all = |(baseline, burst): (f64, f64)| (baseline * size, burst * size);
        is(plan.disk_reads(), all(reads));
        is(plan.disk_writes(), all(writes));
        is(plan.network(), all(network));
    }
    // The example of the page: 4.8 TiB at 50 MB/s for each TiB have 240 MB/s, and 1.152 GB/s in bursts.
    is(LustrePlan::new(one(0), 4800).disk_reads(), (240.0, 1152.0));
    // The page has no row for scratch 1.
    let scratch = LustrePlan::new(LustreKind::Scratch1, 1000);
    assert_eq!(scratch.capacity_gib, 1200);
    is(scratch.network(), (240.0, 240.0));
    assert_eq!(LustrePlan::new(Hdd12, 6000).cache_gib(), Some(1200.0));
    assert_eq!(scratch.cache_gib(), None);
}

fn price(kind: LustreKind) -> Option<f64> {
    match kind {
        LustreKind::Scratch1 => None,
        LustreKind::Scratch2 => Some(0.14),
        LustreKind::Hdd12 => Some(0.025),
        LustreKind::Hdd40 => Some(0.083),
        LustreKind::Persistent1(it) => Some(0.1 + f64::from(it.per_tebibyte()) / 1000.0),
        LustreKind::Persistent2(it) => Some(0.12 + f64::from(it.per_tebibyte()) / 2000.0),
    }
}

#[test]
fn the_cheapest_is_enough_and_none_is_cheaper() {
    let speeds = [(0.0, 0.0), (10.0, 10.0), (500.0, 0.0), (0.0, 500.0), (2000.0, 50_000.0)];
    for persistent in [false, true] {
        for (reads, writes) in speeds {
            for capacity_gib in [1, 1200, 10_000, 100_000] {
                let need = LustreNeed { capacity_gib, reads, writes, persistent };
                let is_enough = |plan: LustrePlan| {
                    plan.capacity_gib >= capacity_gib
                        && plan.disk_reads().baseline >= reads
                        && plan.disk_writes().baseline >= writes
                };
                let offers = LustrePlan::offers(need, price);
                for offer in &offers {
                    let plan = offer.plan;
                    assert!(is_enough(plan) && (plan.kind.is_persistent() || !persistent));
                    let smallest = LustrePlan::new(plan.kind, 1);
                    assert!(smallest == plan || !is_enough(smallest));
                }
                assert!(offers.windows(2).all(|it| it[0].price <= it[1].price));
                assert!(!offers.is_empty());
            }
        }
    }
}

#[test]
fn what_is_no_number_is_no_plan() {
    for reads in [f64::NAN, f64::INFINITY] {
        let need = LustreNeed { capacity_gib: 1, reads, writes: 0.0, persistent: false };
        let offers = LustrePlan::offers(need, |_| Some(1.0));
        assert!(offers.iter().all(|it| it.plan.disk_reads().baseline.is_finite()));
    }
}
