//! The command `plan lustre`: lists the FSx for Lustre file systems that meet a requirement.

use std::fmt::Write;

use clap::Args;
use serde_json::json;
use stanchion_constructs::planning::{LustreKind, LustreNeed, LustrePlan, LustreRates};

use crate::failure::Failure;
use crate::output;

#[derive(Args, Debug)]
pub(crate) struct LustreArguments {
    /// The storage capacity in GiB.
    #[arg(long, value_name = "GIB", default_value_t = 1200)]
    capacity: u32,

    /// The sustained throughput of reads from the disks in MB/s, without bursts.
    #[arg(long, value_name = "MB/S", default_value_t = 0.0)]
    throughput: f64,

    /// The sustained throughput of writes in MB/s, without bursts.
    #[arg(long, value_name = "MB/S", default_value_t = 0.0)]
    writes: f64,

    /// Lists only deployment types that keep data when a disk fails.
    #[arg(long)]
    persistent: bool,

    /// The price of 1 GiB per month for a kind, such as scratch-2=0.14. If prices are given, kinds without a price
    /// are omitted.
    #[arg(long = "price", value_name = "KIND=PRICE", value_parser = price)]
    prices: Vec<(String, f64)>,

    /// Prints a JSON document instead of text.
    #[arg(long)]
    json: bool,
}

/// Parses `KIND=PRICE`.
fn price(text: &str) -> Result<(String, f64), String> {
    let kinds: Vec<String> = LustreKind::all().into_iter().map(LustreKind::name).collect();
    let (kind, price) = text.split_once('=').ok_or("expected KIND=PRICE")?;
    if !kinds.iter().any(|it| it == kind) {
        return Err(format!("there is no kind {kind:?}; the kinds are {}", kinds.join(", ")));
    }
    let price: f64 = price.parse().map_err(|_| format!("{price:?} is not a number"))?;
    if price.is_finite() && price >= 0.0 {
        Ok((kind.to_owned(), price))
    } else {
        Err("the price must be 0 or more".to_owned())
    }
}

impl LustreArguments {
    /// Lists the Lustre file systems that meet the requirement.
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let need = LustreNeed {
            capacity_gib: self.capacity,
            reads: self.throughput,
            writes: self.writes,
            persistent: self.persistent,
        };
        for (name, rate) in [("throughput", self.throughput), ("writes", self.writes)] {
            if !rate.is_finite() || rate < 0.0 {
                let message = format!("`--{name}` must be 0 MB/s or more");
                return Err(Failure::could_not_run(message));
            }
        }
        let has_prices = !self.prices.is_empty();
        let price = |kind: LustreKind| {
            let known = self.prices.iter().rev().find(|(name, _)| *name == kind.name());
            known.map(|(_, price)| *price)
        };
        let found: Vec<(LustrePlan, Option<f64>)> = if has_prices {
            let offers = LustrePlan::offers(need, price);
            offers.into_iter().map(|it| (it.plan, Some(it.price))).collect()
        } else {
            let plans = LustreKind::all().into_iter();
            plans.filter_map(|it| Some((LustrePlan::smallest(it, need)?, None))).collect()
        };
        if self.json {
            let all: Vec<_> = found
                .iter()
                .map(|(plan, price)| {
                    json!({
                        "kind": plan.kind.name(),
                        "capacityGibibytes": plan.capacity_gib,
                        "diskReads": megabytes(plan.disk_reads()),
                        "diskWrites": megabytes(plan.disk_writes()),
                        "network": megabytes(plan.network()),
                        "cacheGibibytes": plan.cache_gib(),
                        "pricePerMonth": price,
                    })
                })
                .collect();
            return output::print(&format!("{:#}\n", serde_json::Value::Array(all)));
        }
        let mut text = String::new();
        for (plan, price) in found {
            // Writing to a string cannot fail.
            let _ = write!(
                text,
                "{:17} {:>7} GiB  reads {}, writes {}, network {} MB/s",
                plan.kind.name(),
                plan.capacity_gib,
                rates(plan.disk_reads()),
                rates(plan.disk_writes()),
                rates(plan.network())
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
            text.push_str("no kind meets the requirement\n");
        }
        output::print(&text)
    }
}

fn megabytes(rates: LustreRates) -> serde_json::Value {
    json!({
        "baselineMegabytesPerSecond": rates.baseline,
        "burstMegabytesPerSecond": rates.burst,
    })
}

/// Returns a throughput as `240` or, with bursts, as `240-1152`.
fn rates(rates: LustreRates) -> String {
    if rates.burst > rates.baseline {
        format!("{:.0}-{:.0}", rates.baseline, rates.burst)
    } else {
        format!("{:.0}", rates.baseline)
    }
}
