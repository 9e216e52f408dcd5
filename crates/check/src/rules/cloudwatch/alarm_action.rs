//! Actions of alarms on instances.

use stanchion_template::Node;
use stanchion_template::language::{Piece, Text};

use super::ALARM;
use crate::analysis::Analysis;
use crate::code;
use crate::code::Severity;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::CWA_013, instances)];

/// Returns the action on an instance in an ARN such as `arn:aws:automate:eu-west-1:ec2:stop`.
fn action(node: &Node) -> Option<&'static str> {
    let text = Text::of(node);
    let literal = |it: &Piece| match it {
        Piece::Literal(text) => text.to_string(),
        _ => String::from("?"),
    };
    let arn: String = text.pieces().iter().map(literal).collect();
    if !arn.starts_with("arn:") || !arn.contains(":automate:") {
        return None;
    }
    ["stop", "terminate", "reboot", "recover"]
        .into_iter()
        .find(|it| arn.ends_with(&format!(":ec2:{it}")))
}

fn instances(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for alarm in cx.of(ALARM) {
        for property in ["AlarmActions", "OKActions", "InsufficientDataActions"] {
            let Some(list) = alarm.list(property) else { continue };
            for (at, node) in list.iter().enumerate() {
                let Some(action) = action(node) else { continue };
                let path = format!("{property}.{at}");
                let dimensions: Option<Vec<&str>> = match alarm.get("Dimensions") {
                    None => Some(Vec::new()),
                    Some(list) => list.as_list().and_then(|list| {
                        list.iter().map(|it| it.get("Name").and_then(Node::as_text)).collect()
                    }),
                };
                let Some(dimensions) = dimensions else { continue };
                let is_single = alarm.has("MetricName");
                if is_single && !dimensions.contains(&"InstanceId") {
                    let message = "the alarm does not watch the metric of one instance, so it cannot act on it";
                    findings
                        .on(&alarm, &path, message)
                        .found(match dimensions.as_slice() {
                            [] => "no dimension".to_owned(),
                            names => format!("the dimensions {}", names.join(", ")),
                        })
                        .allowed("a metric with the dimension InstanceId");
                } else if let Some(metric) = alarm.text("MetricName")
                    && action == "recover"
                    && !["StatusCheckFailed", "StatusCheckFailed_System"].contains(&metric)
                {
                    findings
                        .on(&alarm, &path, "an alarm on this metric cannot recover an instance")
                        .found(metric)
                        .allowed("StatusCheckFailed_System")
                        .severity(Severity::Warning);
                }
            }
        }
    }
}
