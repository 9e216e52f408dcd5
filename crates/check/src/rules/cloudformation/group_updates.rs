//! The values of creation and update policies.

use stanchion_template::{Map, Node, Segment, path};

use crate::analysis::Analysis;
use crate::code;
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::value::number;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::CFN_047, policies)];

const ROLLING: &str = "AutoScalingRollingUpdate";

/// The keys below each key of the policies.
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html> and
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html>
const KEYS: [(&str, &str, &[&str]); 6] = [
    ("CreationPolicy", "AutoScalingCreationPolicy", &["MinSuccessfulInstancesPercent"]),
    ("CreationPolicy", "ResourceSignal", &["Count", "Timeout"]),
    ("UpdatePolicy", "AutoScalingReplacingUpdate", &["WillReplace"]),
    (
        "UpdatePolicy",
        ROLLING,
        &[
            "MaxBatchSize",
            "MinActiveInstancesPercent",
            "MinInstancesInService",
            "MinSuccessfulInstancesPercent",
            "PauseTime",
            "SuspendProcesses",
            "WaitOnResourceSignals",
        ],
    ),
    ("UpdatePolicy", "AutoScalingScheduledAction", &["IgnoreUnmodifiedGroupSizeProperties"]),
    (
        "UpdatePolicy",
        "CodeDeployLambdaAliasUpdate",
        &[
            "AfterAllowTrafficHook",
            "ApplicationName",
            "BeforeAllowTrafficHook",
            "DeploymentGroupName",
        ],
    ),
];

/// The longest time that CloudFormation waits for signals of a creation, in hours.
const TIMEOUT_HOURS: f64 = 12.0;
/// The longest pause of a rolling update, in hours.
const PAUSE_HOURS: f64 = 1.0;

fn policies(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for resource in cx.resources().iter().filter(|it| it.kind.starts_with("AWS::")) {
        for (attribute, policy, known) in KEYS {
            let body = resource.body.get(attribute).and_then(|it| it.get(policy));
            for key in body.and_then(Node::as_map).into_iter().flat_map(Map::keys) {
                if known.contains(&key) || key.starts_with("Fn::") {
                    continue;
                }
                let entry = findings
                    .at_key(
                        &at(resource, attribute, policy, key),
                        format!("`{policy}` does not have the key `{key}`"),
                    )
                    .found(key);
                match nearest(key, known.iter().copied()) {
                    Some(close) => entry.suggest(close),
                    None => entry.allowed(known.join(", ")),
                };
            }
        }
        durations(findings, resource);
        if resource.kind == "AWS::AutoScaling::AutoScalingGroup" {
            sizes(findings, resource);
        }
    }
}

fn at(resource: &Resource<'_>, attribute: &str, policy: &str, key: &str) -> Vec<Segment> {
    [resource.path(), vec![attribute.into(), policy.into(), key.into()]].concat()
}

fn value<'a>(
    resource: &Resource<'a>,
    attribute: &str,
    policy: &str,
    key: &str,
) -> Option<&'a Node> {
    path::get(resource.body.get(attribute)?.as_map()?, &format!("{policy}.{key}"))
}

fn durations(findings: &mut Findings<'_>, resource: &Resource<'_>) {
    for (attribute, policy, key, hours) in [
        ("CreationPolicy", "ResourceSignal", "Timeout", TIMEOUT_HOURS),
        ("UpdatePolicy", ROLLING, "PauseTime", PAUSE_HOURS),
    ] {
        let found = value(resource, attribute, policy, key).and_then(Node::as_text);
        let Some(text) = found.filter(|it| !it.contains("{{")) else { continue };
        let message = match seconds(text) {
            None => format!("`{key}` is not a duration"),
            Some(it) if it > hours * 3600.0 => format!("`{key}` is too long"),
            Some(_) => continue,
        };
        findings
            .at(&at(resource, attribute, policy, key), message)
            .found(text)
            .allowed(format!("a duration such as PT15M, up to PT{hours}H"));
    }
    let (attribute, policy, key) = ("CreationPolicy", "ResourceSignal", "Count");
    let count = value(resource, attribute, policy, key).and_then(number);
    if let Some(count) = count.filter(|it| *it < 0.0 || it.fract() != 0.0) {
        findings
            .at(
                &at(resource, attribute, policy, key),
                "the number of signals is not a whole number",
            )
            .found(count)
            .allowed("a whole number from 0");
    }
}

/// Returns the seconds of a duration in the form `PT1H30M15S`.
fn seconds(text: &str) -> Option<f64> {
    let mut rest = text.strip_prefix('P')?;
    let (mut total, mut parts, mut in_time) = (0.0, 0, false);
    while !rest.is_empty() {
        if let Some(time) = rest.strip_prefix('T').filter(|_| !in_time) {
            (rest, in_time) = (time, true);
            continue;
        }
        let digits = rest.find(|it: char| !it.is_ascii_digit() && it != '.')?;
        let (amount, unit) = rest.split_at(digits);
        let amount: f64 = amount.parse().ok()?;
        let unit = unit.chars().next()?;
        total += amount
            * match (unit, in_time) {
                ('H', true) => 3600.0,
                ('M', true) => 60.0,
                ('S', true) => 1.0,
                ('D', false) => 86_400.0,
                _ => return None,
            };
        parts += 1;
        rest = &rest[digits + unit.len_utf8()..];
    }
    (parts > 0).then_some(total)
}

fn sizes(findings: &mut Findings<'_>, group: &Resource<'_>) {
    let of = |attribute: &str, policy: &str, key: &str| {
        value(group, attribute, policy, key).and_then(number)
    };
    let in_service = of("UpdatePolicy", ROLLING, "MinInstancesInService");
    if let (Some(least), Some(most)) = (in_service, group.number("MaxSize"))
        && least >= most
        && most > 0.0
    {
        findings
            .at(
                &at(group, "UpdatePolicy", ROLLING, "MinInstancesInService"),
                "`MinInstancesInService` is not below `MaxSize` of the group",
            )
            .found(format!("{least} of {most}"))
            .allowed(format!("0 to {}", most - 1.0))
            .help("Lower `MinInstancesInService`, or raise `MaxSize`");
    }
    let creation = "AutoScalingCreationPolicy";
    for (attribute, policy, key, least, most) in [
        ("UpdatePolicy", ROLLING, "MinSuccessfulInstancesPercent", 0.0, 100.0),
        ("UpdatePolicy", ROLLING, "MinActiveInstancesPercent", 0.0, 100.0),
        ("UpdatePolicy", ROLLING, "MaxBatchSize", 1.0, 100.0),
        ("CreationPolicy", creation, "MinSuccessfulInstancesPercent", 0.0, 100.0),
    ] {
        let found = of(attribute, policy, key).filter(|it| !(least..=most).contains(it));
        if let Some(found) = found {
            findings
                .at(&at(group, attribute, policy, key), format!("`{key}` is out of range"))
                .found(found)
                .allowed(format!("{least} to {most}"));
        }
    }
}
