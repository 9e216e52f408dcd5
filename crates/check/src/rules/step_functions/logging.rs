//! Logs of state machines.

use stanchion_template::Node;

use super::MACHINE;
use super::definition::tasks;
use crate::analysis::Analysis;
use crate::code;
use crate::model::role;
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::Resource;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::SFN_018, delivery), Rule::new(code::SFN_019, wait)];

const LEVEL: &str = "LoggingConfiguration.Level";
const DESTINATIONS: &str = "LoggingConfiguration.Destinations";
const ACTION: &str = "logs:CreateLogDelivery";

/// Returns true if a state machine writes logs.
fn logs(machine: &Resource<'_>) -> bool {
    machine.text(LEVEL).is_some_and(|it| it != "OFF")
}

fn delivery(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let roles = cx.roles();
    for it in cx.of(MACHINE).filter(logs) {
        let destinations = it.get(DESTINATIONS);
        if destinations.is_none_or(|it| it.as_list().is_some_and(<[_]>::is_empty)) {
            findings
                .on(&it, LEVEL, "the state machine has a log level and no log group")
                .found(it.text(LEVEL).unwrap_or_default())
                .allowed("`Destinations` with a log group, or the level OFF")
                .help("Set `Destinations` to a log group, or `Level` to OFF");
            continue;
        }
        let items = destinations.and_then(Node::as_list).unwrap_or_default();
        for (at, item) in items.iter().enumerate() {
            let inner = "CloudWatchLogsLogGroup.LogGroupArn";
            let arn = item.get("CloudWatchLogsLogGroup").and_then(|it| it.get("LogGroupArn"));
            let Some(arn) = arn.map(Script::of) else { continue };
            let is_open = !arn.is_complete || arn.text.contains("{{") || arn.text.ends_with('}');
            if arn.text.starts_with("arn:") && !is_open && !arn.text.ends_with(":*") {
                findings
                    .on(
                        &it,
                        &format!("{DESTINATIONS}.{at}.{inner}"),
                        "the ARN of the log group does not end with :*",
                    )
                    .found(&arn.text)
                    .allowed(format!("{}:*", arn.text))
                    .help("Add `:*` to the ARN");
            }
        }
        let Some(role) = it.get("RoleArn").and_then(|it| role::role(cx, it)) else { continue };
        if !roles.may(cx, &role, ACTION, None) {
            findings
                .on(&it, "LoggingConfiguration", format!("the role {} cannot deliver logs", role.id))
                .found(format!("no {ACTION}"))
                .allowed("logs:CreateLogDelivery, logs:GetLogDelivery, logs:UpdateLogDelivery, logs:DeleteLogDelivery, logs:ListLogDeliveries, logs:PutResourcePolicy, logs:DescribeResourcePolicies and logs:DescribeLogGroups on *");
        }
    }
}

fn wait(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let roles = cx.roles();
    for it in cx.of(MACHINE) {
        let Some(role) = it.get("RoleArn").and_then(|it| role::role(cx, it)) else { continue };
        let synchronous = || tasks(&it).iter().any(|(_, it)| it.contains(".sync"));
        let action = if logs(&it) {
            ACTION
        } else if synchronous() {
            "events:PutRule"
        } else {
            continue;
        };
        if let Some(first) = roles.not_awaited(cx, cx.edges(), &it, &role, action) {
            findings
                .at(&it.path(), format!("{} does not wait for the policy {}", it.id, first.id))
                .found(format!("{action} for the role {} only through {}", role.id, first.id))
                .help(format!("Add `DependsOn: {}` to {}", first.id, it.id));
        }
    }
}
