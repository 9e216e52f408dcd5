//! `plan lustre`: which FSx for Lustre file systems meet a need.

use std::fmt::Write;

use clap::Args;
use serde_json::json;
use stanchion_constructs::planning::{LustreKind, LustreNeed, LustrePlan};

use crate::failure::Failure;
use crate::output;

#[derive(Args, Debug)]
pub(crate) struct LustreArguments {
    /// GiB to keep.
    #[arg(long, value_name = "GIB", default_value_t = 1200)]
    capacity: u32,

    /// MB/s over time, not in bursts.
    #[arg(long, value_name = "MB/S", default_value_t = 0.0)]
    throughput: f64,

    /// Only kinds that keep data when a disk fails.
    #[arg(long)]
    persistent: bool,

    /// What a GiB of a kind costs in a month, such as scratch-2=0.14; kinds without a price are left out then.
    #[arg(long = "price", value_name = "KIND=PRICE", value_parser = price)]
    prices: Vec<(String, f64)>,

    /// One JSON document instead of text.
    #[arg(long)]
    json: bool,
}

/// `KIND=PRICE`, of a kind that there is.
fn price(text: &str) -> Result<(String, f64), String> {
    let kinds: Vec<String> = LustreKind::all().into_iter().map(LustreKind::name).collect();
    let (kind, price) = text.split_once('=').ok_or("a kind, =, and a price")?;
    if !kinds.iter().any(|it| it == kind) {
        return Err(format!("there is no kind {kind:?}; there are {}", kinds.join(", ")));
    }
    let price: f64 = price.parse().map_err(|_| format!("{price:?} is no price"))?;
    if price.is_finite() && price >= 0.0 {
        Ok((kind.to_owned(), price))
    } else {
        Err("a price is 0 and up".to_owned())
    }
}

impl LustreArguments {
    /// Shows which Lustre file systems do what is wanted.
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let need = LustreNeed {
            capacity_gib: self.capacity,
            megabytes_per_second: self.throughput,
            persistent: self.persistent,
        };
        if !self.throughput.is_finite() || self.throughput < 0.0 {
            return Err(Failure::could_not_run("a throughput is 0 MB/s and up"));
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
}
