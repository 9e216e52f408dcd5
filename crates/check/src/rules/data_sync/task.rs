//! Tasks of DataSync.

use crate::analysis::Analysis;
use crate::code;
use crate::facts::schedule::schedule_fault;
use crate::rule::{Findings, Rule};
use crate::view::identity::is_same;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::DSY_001, itself),
    Rule::new(code::DSY_005, options),
    Rule::new(code::DSY_009, schedule),
    Rule::new(code::DSY_010, logs),
];

fn itself(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::DataSync::Task") {
        let places = it.get("SourceLocationArn").zip(it.get("DestinationLocationArn"));
        if let Some((from, to)) = places
            && is_same(cx, from, to) == Some(true)
        {
            findings
                .on(
                    &it,
                    "DestinationLocationArn",
                    "the source and the destination of the task are the same",
                )
                .found(to.describe());
        }
    }
}

fn options(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::DataSync::Task") {
        let removes = it.text("Options.PreserveDeletedFiles") == Some("REMOVE");
        if removes && it.text("Options.TransferMode") == Some("ALL") {
            findings
                .on(
                    &it,
                    "Options.PreserveDeletedFiles",
                    "`PreserveDeletedFiles` REMOVE is not valid with `TransferMode` ALL",
                )
                .found("REMOVE with ALL")
                .allowed("REMOVE with CHANGED, or PRESERVE")
                .help("Set `TransferMode` to `CHANGED`, or `PreserveDeletedFiles` to `PRESERVE`");
        }
        let times = it.text("Options.Atime").zip(it.text("Options.Mtime"));
        if let Some(found @ (("NONE", "PRESERVE") | ("BEST_EFFORT", "NONE"))) = times {
            findings
                .on(&it, "Options", "`Atime` and `Mtime` conflict")
                .found(format!("`Atime` {}, `Mtime` {}", found.0, found.1))
                .allowed("BEST_EFFORT with PRESERVE, or NONE with NONE")
                .help("Set both to `NONE`, or both to their defaults");
        }
    }
}

fn schedule(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "Schedule.ScheduleExpression";
    for it in cx.of("AWS::DataSync::Task") {
        let Some(text) = it.text(property) else { continue };
        let fault = if text.starts_with("at(") {
            Some("is neither cron(..) nor rate(..)".to_owned())
        } else {
            schedule_fault(text)
        };
        if let Some(fault) = fault {
            findings
                .on(&it, property, format!("the schedule expression {fault}"))
                .found(text)
                .allowed("an expression such as cron(0 5 ? * * *) or rate(12 hours)");
        }
    }
}

fn logs(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::DataSync::Task").filter(|it| !it.has("CloudWatchLogGroupArn")) {
        if let Some(level @ ("BASIC" | "TRANSFER")) = it.text("Options.LogLevel") {
            findings
                .on(&it, "Options.LogLevel", "the task has a log level, but no log group")
                .found(format!("{level} without `CloudWatchLogGroupArn`"));
        }
    }
}
