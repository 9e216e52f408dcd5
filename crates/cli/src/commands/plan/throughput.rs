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

    /// The provisioned throughput in MiB/s, 1 to 3414. Required for `--mode provisioned`.
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
        let plan = match self.mode {
            ThroughputMode::Bursting => ThroughputPlan::bursting(stored),
            ThroughputMode::Elastic => ThroughputPlan::Elastic,
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
        let text = if self.json { as_json(plan, load, self) } else { as_text(plan, load, self) };
        output::print(&text)
    }
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
        lines.push(format!("to provision    {rate} MiB/s for {} a day", counted(count, "load")));
    }
    lines.iter().fold(String::new(), |mut text, line| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{line}");
        text
    })
}
