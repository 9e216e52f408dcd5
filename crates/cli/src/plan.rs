//! Plans of storage in words and as JSON.

use std::fmt::Write;

use serde_json::json;
use stanchion_constructs::planning::{LustreKind, LustreNeed, LustrePlan, ThroughputPlan};
use stanchion_constructs::units::{MebibytesPerSecond, Size};

use crate::arguments::{LustreArguments, ThroughputArguments, ThroughputMode};
use crate::failure::Failure;
use crate::output;

const GIB: f64 = 1024.0 * 1024.0 * 1024.0;

/// Shows how much an EFS file system lets one read.
pub(crate) fn throughput(arguments: &ThroughputArguments) -> Result<(), Failure> {
    let (stored, load) = (Size::gibibytes(arguments.stored), Size::gibibytes(arguments.load));
    let plan = match arguments.mode {
        ThroughputMode::Bursting => ThroughputPlan::bursting(stored),
        ThroughputMode::Elastic => ThroughputPlan::Elastic,
        ThroughputMode::Provisioned => {
            let rate = arguments.provisioned.unwrap_or_default();
            if !(1.0..=3414.0).contains(&rate) {
                let message = format!("{rate} MiB/s cannot be provisioned, 1 to 3414 can");
                return Err(Failure::could_not_run(message));
            }
            ThroughputPlan::provisioned(MebibytesPerSecond(rate), stored)
        }
    };
    let text = if arguments.json {
        as_json(plan, load, arguments)
    } else {
        as_text(plan, load, arguments)
    };
    output::print(&text)
}

fn lasts(plan: ThroughputPlan, arguments: &ThroughputArguments) -> Option<Option<u64>> {
    let (rate, credits) = (arguments.read?, plan.credits()?);
    let lasts = plan.credits_last(MebibytesPerSecond(rate), credits.first_bytes);
    Some(lasts.map(|it| it.as_secs()))
}

fn as_json(plan: ThroughputPlan, load: Size, arguments: &ThroughputArguments) -> String {
    let (daily, credits) = (plan.daily_reads(load), plan.credits());
    let wanted = arguments.loads_per_day.map(|it| ThroughputPlan::provisioned_for(it, load).0);
    let document = json!({
        "baselineMebibytesPerSecond": plan.baseline().0,
        "meteredGibibytesPerDay": daily.metered_bytes / GIB,
        "loadsPerDay": daily.loads,
        "discountedLoadsPerDay": daily.discounted_loads,
        "burstMebibytesPerSecond": credits.map(|it| it.burst.0),
        "withoutCreditsMebibytesPerSecond": credits.map(|it| it.without.0),
        "creditsLastSeconds": lasts(plan, arguments).flatten(),
        "provisionedMebibytesPerSecond": wanted,
    });
    format!("{document:#}\n")
}

fn as_text(plan: ThroughputPlan, load: Size, arguments: &ThroughputArguments) -> String {
    let daily = plan.daily_reads(load);
    let load = load.in_gibibytes();
    let mut lines = vec![
        format!("baseline        {:.3} MiB/s", plan.baseline().0),
        format!("a day           {:.1} GiB metered at the baseline", daily.metered_bytes / GIB),
        format!(
            "loads a day     {} of {load} GiB, {} with reads metered at a third",
            daily.loads, daily.discounted_loads
        ),
    ];
    if let Some(credits) = plan.credits() {
        lines.push(format!(
            "burst           {:.0} MiB/s while there are credits, {:.3} MiB/s without",
            credits.burst.0, credits.without.0
        ));
    }
    match (lasts(plan, arguments), arguments.read) {
        (Some(Some(seconds)), Some(rate)) => lines.push(format!(
            "credits         of a new file system last {:.1} hours at {rate} MiB/s",
            std::time::Duration::from_secs(seconds).as_secs_f64() / 3600.0
        )),
        (Some(None), Some(rate)) => {
            lines.push(format!("credits         never run out at {rate} MiB/s"));
        }
        _ => {}
    }
    if let Some(count) = arguments.loads_per_day {
        let rate = ThroughputPlan::provisioned_for(count, Size::gibibytes(load)).0;
        lines.push(format!("to provision    {rate} MiB/s for {count} loads a day"));
    }
    lines.iter().fold(String::new(), |mut text, line| {
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{line}");
        text
    })
}

/// Shows which Lustre file systems do what is wanted.
pub(crate) fn lustre(arguments: &LustreArguments) -> Result<(), Failure> {
    let need = LustreNeed {
        capacity_gib: arguments.capacity,
        megabytes_per_second: arguments.throughput,
        persistent: arguments.persistent,
    };
    if !arguments.throughput.is_finite() || arguments.throughput < 0.0 {
        return Err(Failure::could_not_run("a throughput is 0 MB/s and up"));
    }
    let has_prices = !arguments.prices.is_empty();
    let price = |kind: LustreKind| {
        let known = arguments.prices.iter().rev().find(|(name, _)| *name == kind.name());
        known.map(|(_, price)| *price)
    };
    let found: Vec<(LustrePlan, Option<f64>)> = if has_prices {
        let offers = LustrePlan::offers(need, price);
        offers.into_iter().map(|it| (it.plan, Some(it.price))).collect()
    } else {
        let plans = LustreKind::all().into_iter();
        plans.filter_map(|it| Some((LustrePlan::smallest(it, need)?, None))).collect()
    };
    if arguments.json {
        let all: Vec<_> = found
            .iter()
            .map(|(plan, price)| {
                json!({
                    "kind": plan.kind.name(),
                    "capacityGibibytes": plan.capacity_gib,
                    "baselineMegabytesPerSecond": plan.baseline_megabytes_per_second(),
                    "burstMegabytesPerSecond": plan.burst_megabytes_per_second(),
                    "cacheGibibytes": plan.cache_gib(),
                    "pricePerMonth": price,
                })
            })
            .collect();
        return output::print(&format!("{:#}\n", serde_json::Value::Array(all)));
    }
    let mut text = String::new();
    for (plan, price) in found {
        // Writing to a text cannot fail.
        let _ = write!(
            text,
            "{:17} {:>7} GiB {:>9.0} MB/s, {:.0} in bursts",
            plan.kind.name(),
            plan.capacity_gib,
            plan.baseline_megabytes_per_second(),
            plan.burst_megabytes_per_second()
        );
        if let Some(cache) = plan.cache_gib() {
            let _ = write!(text, ", {cache:.0} GiB of cache");
        }
        if let Some(price) = price {
            let _ = write!(text, ", {price:.2} a month");
        }
        text.push('\n');
    }
    if text.is_empty() {
        text.push_str("no kind with a price does this\n");
    }
    output::print(&text)
}
