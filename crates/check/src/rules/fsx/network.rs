//! Subnets and security groups.

use std::collections::BTreeSet;

use stanchion_template::{Node, counted};

use super::lustre;
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::fsx::{PORTS, ports_in_words};
use crate::model::openings::of_group;
use crate::rule::{Findings, Rule};
use crate::view::connections::Direction;
use crate::view::identity::{items, of_kind};
use crate::view::references::is_after;
use crate::view::value::number;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_001, subnets),
    Rule::new(code::FSX_003, network),
    Rule::new(code::FSX_070, ports),
    Rule::new(code::FSX_071, wide),
    Rule::new(code::FSX_073, waits),
];

fn subnets(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let Some(subnets) = items(it.resource.get("SubnetIds")) else { continue };
        if subnets.len() != 1 {
            findings
                .on(&it.resource, "SubnetIds", "a Lustre file system must have exactly one subnet")
                .found(counted(subnets.len(), "subnet"))
                .allowed("1");
        }
    }
}

fn network(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        if it.resource.text("NetworkType") == Some("DUAL") {
            findings
                .on(&it.resource, "NetworkType", "Lustre does not support dual-stack networking")
                .found("DUAL")
                .allowed("IPV4");
        }
    }
}

fn ports(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let Some(groups) = items(it.resource.get("SecurityGroupIds")) else { continue };
        for (ports, severity) in PORTS.into_iter().zip([Severity::Error, Severity::Warning]) {
            let all: Vec<&Node> = groups.iter().collect();
            let mut is_closed = !groups.is_empty();
            for node in groups {
                let group = of_kind(cx, node, "AWS::EC2::SecurityGroup");
                let openings = group.and_then(|it| of_group(cx, &it, Direction::In));
                is_closed &= openings.is_some_and(|openings| {
                    openings.iter().all(|it| {
                        // A rule that allows an address range may include the file system itself.
                        let is_group = it.rule.get("SourceSecurityGroupId").is_some();
                        it.covers(ports) == Some(false)
                            || (is_group && it.admits(cx, &all, &[]) == Some(false))
                    })
                });
            }
            if is_closed {
                let range = ports_in_words(ports);
                findings
                    .on(
                        &it.resource,
                        "SecurityGroupIds",
                        format!(
                            "no security group of the file system allows TCP {range} from itself"
                        ),
                    )
                    .severity(severity)
                    .found("no ingress rule from itself");
            }
        }
    }
}

fn wide(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        for node in items(it.resource.get("SecurityGroupIds")).unwrap_or_default() {
            let group = of_kind(cx, node, "AWS::EC2::SecurityGroup");
            let openings = group.and_then(|it| of_group(cx, &it, Direction::In));
            for opening in openings.unwrap_or_default() {
                let port = |name| opening.rule.get(name).and_then(number);
                let [(first, _), (_, last)] = PORTS;
                if port("FromPort") == Some(f64::from(first))
                    && port("ToPort") == Some(f64::from(last))
                {
                    findings
                        .at(&opening.path, "the ingress rule opens more ports than Lustre needs")
                        .found(ports_in_words((first, last)))
                        .allowed(PORTS.map(ports_in_words).join(" and "));
                }
            }
        }
    }
}

fn waits(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let [ports, _] = PORTS;
    for it in lustre(cx) {
        let Some(groups) = items(it.resource.get("SecurityGroupIds")) else { continue };
        let all: Vec<&Node> = groups.iter().collect();
        let mut late: BTreeSet<&str> = BTreeSet::new();
        let mut is_open = false;
        for node in groups {
            let group = of_kind(cx, node, "AWS::EC2::SecurityGroup");
            let Some(openings) = group.and_then(|it| of_group(cx, &it, Direction::In)) else {
                is_open = true;
                continue;
            };
            for opening in openings.iter().filter(|it| it.covers(ports) != Some(false)) {
                let of_group = opening.rule.get("SourceSecurityGroupId").is_some();
                match opening.own {
                    Some(id) if !is_after(cx.edges(), it.resource.id, id) => {
                        if of_group && opening.admits(cx, &all, &[]) == Some(true) {
                            late.insert(id);
                        }
                    }
                    // A rule that allows an address range may include the file system itself.
                    _ => is_open |= !of_group || opening.admits(cx, &all, &[]) != Some(false),
                }
            }
        }
        if let (false, Some(first)) = (is_open, late.first()) {
            findings
                .at(
                    &it.resource.path(),
                    format!(
                        "the file system does not depend on {first}, which opens TCP {} to itself",
                        ports_in_words(ports)
                    ),
                )
                .help(format!("Add `DependsOn: {first}`"));
        }
    }
}
