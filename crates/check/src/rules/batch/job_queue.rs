//! Job queues.

use std::collections::BTreeSet;

use stanchion_template::{Node, counted};

use super::{ENVIRONMENT, QUEUE, compute_type};
use crate::analysis::Analysis;
use crate::code;
use crate::code::Severity;
use crate::facts::batch::{ENVIRONMENTS_PER_QUEUE, PRIORITY};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::{items, of_kind};
use crate::view::value::number;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::BAT_044, environments), Rule::new(code::BAT_045, limits)];

fn environments(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "ComputeEnvironmentOrder";
    for it in cx.of(QUEUE) {
        let names = [property, "ServiceEnvironmentOrder"];
        let there: Vec<&str> = names.into_iter().filter(|name| it.has(name)).collect();
        if there.len() != 1 {
            findings
                .on(&it, property, "a job queue must have exactly one list of environments")
                .found(if there.is_empty() {
                    "none of them".to_owned()
                } else {
                    there.join(" and ")
                })
                .allowed(format!("one of {}", names.join(", ")));
        }
        if let Some(priority) = it.number("Priority").filter(|it| !PRIORITY.has(*it)) {
            findings
                .on(&it, "Priority", "the priority of the job queue is out of range")
                .found(priority)
                .allowed(PRIORITY.to_string());
        }
        let Some(list) = items(it.get(property)) else { continue };
        if list.len() > ENVIRONMENTS_PER_QUEUE.most as usize {
            findings
                .on(&it, property, "the job queue has too many environments")
                .found(list.len())
                .allowed(format!("up to {}, by default", ENVIRONMENTS_PER_QUEUE.most))
                .severity(Severity::Warning);
        }
        let mut orders = BTreeSet::new();
        for (at, entry) in list.iter().enumerate() {
            let Some(order) = entry.get("Order").and_then(number) else { continue };
            if !orders.insert(order.to_bits()) {
                findings
                    .on(
                        &it,
                        &format!("{property}.{at}.Order"),
                        "two compute environments have the same `Order`",
                    )
                    .found(order);
            }
        }
        kinds(cx, &it, list, findings);
    }
}

fn kinds(cx: &Analysis<'_>, queue: &Resource<'_>, list: &[Node], findings: &mut Findings<'_>) {
    let kinds: BTreeSet<bool> = list
        .iter()
        .filter_map(|it| of_kind(cx, it.get("ComputeEnvironment")?, ENVIRONMENT))
        .filter_map(|it| Some(compute_type(&it)?.starts_with("FARGATE")))
        .collect();
    if kinds.len() > 1 {
        findings
            .on(
                queue,
                "ComputeEnvironmentOrder",
                "a job queue cannot mix EC2 and Fargate compute environments",
            )
            .found("EC2 and Fargate")
            .allowed("only one of the two");
    }
}

fn limits(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(QUEUE) {
        for (at, entry) in
            it.list("JobStateTimeLimitActions").unwrap_or_default().iter().enumerate()
        {
            let path = |name: &str| format!("JobStateTimeLimitActions.{at}.{name}");
            let state = entry.get("State").and_then(Node::as_text);
            if let Some(state) = state.filter(|it| *it != "RUNNABLE") {
                findings
                    .on(
                        &it,
                        &path("State"),
                        "the time limit action does not apply to this job state",
                    )
                    .found(state)
                    .allowed("RUNNABLE");
            }
            let seconds = entry.get("MaxTimeSeconds").and_then(number);
            if let Some(seconds) = seconds.filter(|it| !(600.0..=86_400.0).contains(it)) {
                findings
                    .on(&it, &path("MaxTimeSeconds"), "`MaxTimeSeconds` is out of range")
                    .found(counted(seconds, "second"))
                    .allowed("600 to 86400 seconds");
            }
        }
    }
}
