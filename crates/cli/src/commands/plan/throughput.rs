//! The command `plan throughput`: calculates the throughput of an EFS file system.

use std::fmt::Write;

use clap::{Args, ValueEnum};
use serde_json::json;
use stanchion_constructs::planning::ThroughputPlan;
use stanchion_constructs::units::{MebibytesPerSecond, Size};
use stanchion_template::counted;

use crate::failure::Failure;
use crate::output;

const GIB: f64 = 1024.0 * 1024.0 * 1024.0;

#[derive(Args, Debug)]
pub(crate) struct ThroughputArguments {
    /// The throughput mode of the file system.
    #[arg(long, value_enum, default_value_t = ThroughputMode::Bursting)]
    mode: ThroughputMode,

    /// The amount of data in EFS Standard storage, in GiB.
    #[arg(long, value_name = "GIB", default_value_t = 10)]
    stored: u32,

    /// The provisioned throughput in MiB/s, 1 to 3414. Required for `--mode provisioned`, and valid only with it.
    #[arg(long, value_name = "MIB/S", required_if_eq("mode", "provisioned"), value_parser = positive)]
    provisioned: Option<f64>,

    /// The amount of data in GiB that a function or instance reads when it starts, called a load.
    #[arg(long, value_name = "GIB", default_value_t = 2)]
    load: u32,

    /// The required number of loads per day. Prints the throughput to provision for them.
    #[arg(long, value_name = "COUNT")]
    loads_per_day: Option<u32>,

    /// The rate in MiB/s at which data is read. Prints how long the burst credits of a new file system last.
    #[arg(long, value_name = "MIB/S", value_parser = positive)]
    read: Option<f64>,

    /// The Region, whose quotas limit the throughput.
    #[arg(long, value_name = "REGION", default_value = "us-east-1")]
    region: String,

    /// Prints a JSON document instead of text.
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
enum ThroughputMode {
    /// Throughput grows with the amount of stored data, with burst credits.
    Bursting,
    /// Throughput is set to a fixed rate.
    Provisioned,
    /// Throughput scales with the load, and each transferred GiB is charged.
    Elastic,
}

fn positive(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() && number > 0.0 => Ok(number),
        _ => Err("the value must be a number greater than 0".to_owned()),
    }
}

impl ThroughputArguments {
    /// Prints the throughput of an EFS file system.
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let (stored, load) = (Size::gibibytes(self.stored), Size::gibibytes(self.load));
        if self.provisioned.is_some() && self.mode != ThroughputMode::Provisioned {
            let message = "`--provisioned` is only valid with `--mode provisioned`";
            return Err(Failure::could_not_run(message));
        }
        let plan = match self.mode {
            ThroughputMode::Bursting => ThroughputPlan::bursting(stored),
            ThroughputMode::Elastic => ThroughputPlan::elastic(),
            ThroughputMode::Provisioned => {
                let rate = self.provisioned.unwrap_or_default();
                if !(1.0..=3414.0).contains(&rate) {
                    let message =
                        format!("`--provisioned` is {rate} MiB/s; EFS allows 1 to 3414 MiB/s");
                    return Err(Failure::could_not_run(message));
                }
                ThroughputPlan::provisioned(MebibytesPerSecond(rate), stored)
            }
        };
        let plan = plan.in_region(&self.region);
        let text = if self.json { as_json(plan, load, self) } else { as_text(plan, load, self) };
        output::print(&text)
    }
}

/// Returns the time for which the credits of a new file system last at the rate, in seconds.
fn lasts(plan: ThroughputPlan, arguments: &ThroughputArguments) -> Option<u64> {
    let (rate, credits) = (arguments.read?, plan.credits()?);
    let lasts = plan.reads_last(MebibytesPerSecond(rate), credits.first_bytes);
    lasts.map(|it| it.as_secs())
}

fn as_json(plan: ThroughputPlan, load: Size, arguments: &ThroughputArguments) -> String {
    let (sustained, daily, credits) = (plan.sustained(), plan.daily_reads(load), plan.credits());
    let wanted = arguments.loads_per_day.map(|it| ThroughputPlan::provisioned_for(it, load).0);
    let document = json!({
        "readMebibytesPerSecond": sustained.reads.0,
        "writeMebibytesPerSecond": sustained.writes.0,
        "readGibibytesPerDay": daily.bytes / GIB,
        "loadsPerDay": daily.loads,
        "burstReadMebibytesPerSecond": credits.map(|it| it.burst.reads.0),
        "burstWriteMebibytesPerSecond": credits.map(|it| it.burst.writes.0),
        "burstSecondsPerDay": credits.map(|it| it.burst_per_day.as_secs()),
        "creditsLastSeconds": lasts(plan, arguments),
        "provisionedMebibytesPerSecond": wanted,
    });
    format!("{document:#}\n")
}

/// Returns a rate in MiB/s without digits that do not matter.
fn rate(rate: MebibytesPerSecond) -> String {
    if rate.0 < 100.0 { format!("{:.2}", rate.0) } else { format!("{:.0}", rate.0) }
}

/// Returns what happens when clients read at the rate.
fn reading(plan: ThroughputPlan, arguments: &ThroughputArguments) -> Option<String> {
    let wanted = arguments.read?;
    let sustained = plan.sustained().reads;
    let most = plan.credits().map_or(sustained, |it| it.burst.reads);
    let is_faster = MebibytesPerSecond(wanted) > most;
    Some(match lasts(plan, arguments) {
        Some(seconds) => {
            let hours = std::time::Duration::from_secs(seconds).as_secs_f64() / 3600.0;
            format!(
                "{} MiB/s for {} with the credits of a new file system, then {} MiB/s",
                rate(MebibytesPerSecond(wanted.min(most.0))),
                counted(format!("{hours:.1}"), "hour"),
                rate(sustained)
            )
        }
        None if is_faster => format!("{} MiB/s at most", rate(most)),
        None => format!("{wanted} MiB/s at any time"),
    })
}

fn as_text(plan: ThroughputPlan, load: Size, arguments: &ThroughputArguments) -> String {
    let (sustained, daily) = (plan.sustained(), plan.daily_reads(load));
    let load = load.in_gibibytes();
    let mut lines = vec![
        format!(
            "sustained       {} MiB/s of reads, or {} MiB/s of writes",
            rate(sustained.reads),
            rate(sustained.writes)
        ),
        format!("a day           {:.1} GiB of reads", daily.bytes / GIB),
        format!("loads a day     {} of {load} GiB", daily.loads),
    ];
    if let Some(credits) = plan.credits() {
        lines.push(format!(
            "burst           {} MiB/s of reads, or {} MiB/s of writes, for {} a day",
            rate(credits.burst.reads),
            rate(credits.burst.writes),
            counted(credits.burst_per_day.as_secs() / 60, "minute")
        ));
    }
    if let Some(text) = reading(plan, arguments) {
        lines.push(format!("reading         {text}"));
    }
    if let Some(count) = arguments.loads_per_day {
        let rate = ThroughputPlan::provisioned_for(count, Size::gibibytes(load)).0;
        lines.push(format!("to provision    {rate} MiB/s for {} a day", counted(count, "load")));
    }
    lines.iter().fold(String::new(), |mut text, line| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{line}");
        text
    })
}
