//! `plan throughput`: what an EFS file system can read.

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
    /// How the file system gets its throughput.
    #[arg(long, value_enum, default_value_t = ThroughputMode::Bursting)]
    mode: ThroughputMode,

    /// GiB in Standard storage.
    #[arg(long, value_name = "GIB", default_value_t = 10)]
    stored: u32,

    /// MiB/s that are bought, for --mode provisioned: 1 to 3414.
    #[arg(long, value_name = "MIB/S", required_if_eq("mode", "provisioned"), value_parser = positive)]
    provisioned: Option<f64>,

    /// GiB that a start of a function or machine reads.
    #[arg(long, value_name = "GIB", default_value_t = 2)]
    load: u32,

    /// Loads wanted a day: says what to provision for them.
    #[arg(long, value_name = "COUNT")]
    loads_per_day: Option<u32>,

    /// MiB/s that are read: says how long a new file system's burst credits last.
    #[arg(long, value_name = "MIB/S", value_parser = positive)]
    read: Option<f64>,

    /// One JSON document instead of text.
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
enum ThroughputMode {
    /// Credits by what is stored.
    Bursting,
    /// A rate that is bought.
    Provisioned,
    /// Pays for what is moved.
    Elastic,
}

fn positive(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() && number > 0.0 => Ok(number),
        _ => Err("a number above 0 is needed".to_owned()),
    }
}

impl ThroughputArguments {
    /// Shows how much an EFS file system lets one read.
    pub(crate) fn run(&self) -> Result<(), Failure> {
        let (stored, load) = (Size::gibibytes(self.stored), Size::gibibytes(self.load));
        let plan = match self.mode {
            ThroughputMode::Bursting => ThroughputPlan::bursting(stored),
            ThroughputMode::Elastic => ThroughputPlan::Elastic,
            ThroughputMode::Provisioned => {
                let rate = self.provisioned.unwrap_or_default();
                if !(1.0..=3414.0).contains(&rate) {
                    let message = format!("{rate} MiB/s cannot be provisioned, 1 to 3414 can");
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
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{line}");
        text
    })
}
