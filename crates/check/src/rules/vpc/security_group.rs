//! Security groups.

use std::collections::BTreeSet;

use stanchion_template::language::is_conditional;
use stanchion_template::{Node, Segment};

use super::GROUP;
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::vpc::{self, GROUP_TEXT_CHARACTERS, PRIVATE_PORTS, RESERVED_GROUP_NAME};
use crate::model::openings::of_group;
use crate::rule::{Findings, Rule};
use crate::view::connections::Direction;
use crate::view::identity::resource_of;
use crate::view::value::{number, scalar};

/// The punctuation that names and descriptions of security groups can have.
const MARKS: &str = "._-:/()#,@[]+=&;{}!$*";

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::VPC_008, form),
    Rule::new(code::VPC_009, open),
    Rule::new(code::VPC_012, ports),
    Rule::new(code::VPC_013, peers),
];

fn form(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(GROUP) {
        if let Some(name) = it
            .text("GroupName")
            .filter(|it| it.to_ascii_lowercase().starts_with(RESERVED_GROUP_NAME))
        {
            findings
                .on(
                    &it,
                    "GroupName",
                    format!("the name of a security group cannot start with {RESERVED_GROUP_NAME}"),
                )
                .found(name);
        }
        let is_plain = |it: char| it.is_ascii_alphanumeric() || it == ' ' || MARKS.contains(it);
        for (property, text) in ["GroupDescription", "GroupName"]
            .into_iter()
            .filter_map(|name| Some((name, it.text(name)?)))
        {
            if text.chars().count() > GROUP_TEXT_CHARACTERS || !text.chars().all(is_plain) {
                findings
                    .on(&it, property, format!("EC2 does not accept this `{property}`"))
                    .found(text)
                    .allowed(format!(
                        "up to {GROUP_TEXT_CHARACTERS} letters, digits, spaces and {MARKS}"
                    ));
            }
        }
        for (name, direction) in
            [("SecurityGroupIngress", Direction::In), ("SecurityGroupEgress", Direction::Out)]
        {
            let rules = of_group(cx, &it, direction).unwrap_or_default();
            // A rule about a security group or prefix list counts for both.
            let count =
                |other: &str| rules.iter().filter(|it| it.rule.get(other).is_none()).count();
            for (count, family) in [(count("CidrIpv6"), "IPv4"), (count("CidrIp"), "IPv6")] {
                if count > vpc::GROUP_RULES {
                    findings
                        .on(
                            &it,
                            name,
                            format!(
                                "the security group exceeds the default quota of rules for {family}"
                            ),
                        )
                        .severity(Severity::Warning)
                        .found(count)
                        .allowed(format!(
                            "up to {}, or more with a raised quota",
                            vpc::GROUP_RULES
                        ));
                }
            }
        }
    }
}

/// Returns every security group rule with its path: those in a group and those that are resources.
pub(super) fn each<'a>(cx: &Analysis<'a>, direction: Direction) -> Vec<(Vec<Segment>, &'a Node)> {
    let (inside, outside) = match direction {
        Direction::In => ("SecurityGroupIngress", "AWS::EC2::SecurityGroupIngress"),
        Direction::Out => ("SecurityGroupEgress", "AWS::EC2::SecurityGroupEgress"),
    };
    let mut all = Vec::new();
    for group in cx.of(GROUP) {
        for (at, rule) in group.list(inside).unwrap_or_default().iter().enumerate() {
            let mut path = group.properties_path();
            path.extend([inside.into(), Segment::Index(at)]);
            all.push((path, rule));
        }
    }
    for rule in cx.of(outside) {
        if let Some(properties) = rule.body.get("Properties") {
            all.push((rule.properties_path(), properties));
        }
    }
    // A rule that is an expression is unknown.
    all.retain(|(_, it)| it.get("IpProtocol").is_some());
    all
}

/// Returns the security groups that load balancers use and nothing else. A load balancer only listens on the ports of its
/// listeners.
fn of_balancers<'a>(cx: &Analysis<'a>) -> BTreeSet<&'a str> {
    let (mut balancers, mut others) = (BTreeSet::new(), BTreeSet::new());
    for (resource, references) in cx.resources().iter().zip(cx.references()) {
        let is_balancer = resource.kind.starts_with("AWS::ElasticLoadBalancing");
        let is_rule = resource.kind.starts_with(GROUP);
        for name in references.iter().map(|it| it.name).filter(|_| !is_rule) {
            if is_balancer { &mut balancers } else { &mut others }.insert(name);
        }
    }
    balancers.retain(|it| !others.contains(it) && cx.visibility().hidden_from(it).is_none());
    balancers
}

fn open(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let balancers = of_balancers(cx);
    for (path, rule) in each(cx, Direction::In) {
        let own = match (path.get(1), rule.get("GroupId")) {
            (_, Some(group)) => resource_of(cx, group).map(|it| it.id),
            (Some(Segment::Key(id)), None) => Some(id.as_str()),
            _ => None,
        };
        if own.is_some_and(|it| balancers.contains(it)) {
            continue;
        }
        let text = |name: &str| rule.get(name).and_then(Node::as_text);
        let world = text("CidrIp").filter(|it| it.ends_with("/0"));
        let Some(world) = world.or_else(|| text("CidrIpv6").filter(|it| it.ends_with("/0"))) else {
            continue;
        };
        let protocol = rule.get("IpProtocol").and_then(scalar).unwrap_or_default();
        let is_all = protocol == "-1";
        if !is_all && protocol != "tcp" && protocol != "6" {
            continue;
        }
        let port = |name: &str| rule.get(name).and_then(number);
        let (from, to) = match (port("FromPort"), port("ToPort")) {
            // -1 stands for all ports.
            (Some(from), Some(to)) if from < 0.0 && to < 0.0 => (0.0, 65_535.0),
            (Some(from), Some(to)) => (from, to),
            _ if is_all => (0.0, 65_535.0),
            _ => continue,
        };
        let hit: Vec<String> = PRIVATE_PORTS
            .into_iter()
            .filter(|it| is_all || (from..=to).contains(&f64::from(*it)))
            .map(|it| it.to_string())
            .collect();
        if !hit.is_empty() {
            findings
                .at(&path, "a port for storage or remote access is open to the internet")
                .found(format!(
                    "{world} on {}",
                    if is_all { "all ports".to_owned() } else { hit.join(", ") }
                ));
        }
    }
}

fn ports(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (path, rule) in each(cx, Direction::In).into_iter().chain(each(cx, Direction::Out)) {
        let protocol = rule.get("IpProtocol").and_then(scalar).unwrap_or_default();
        let protocol = protocol.to_ascii_lowercase();
        let is_icmp = matches!(protocol.as_str(), "icmp" | "1");
        if !is_icmp && !matches!(protocol.as_str(), "tcp" | "udp" | "6" | "17") {
            continue;
        }
        let (from, to) = (rule.get("FromPort"), rule.get("ToPort"));
        let found = match (from.is_some(), to.is_some()) {
            (true, true) => None,
            (true, false) => Some("only `FromPort`"),
            (false, true) => Some("only `ToPort`"),
            (false, false) => Some("neither of the two"),
        };
        if let Some(found) = found {
            findings
                .at(&path, format!("a rule for {protocol} requires `FromPort` and `ToPort`"))
                .found(found)
                .allowed("`FromPort` and `ToPort`");
        }
        if is_icmp {
            continue;
        }
        let (Some(from), Some(to)) = (from.and_then(number), to.and_then(number)) else { continue };
        let is_all = from == -1.0 && to == -1.0;
        if !is_all && (from > to || to > 65_535.0 || from < 0.0) {
            findings
                .at(&path, "the security group rule has no valid port range")
                .found(format!("{from} to {to}"))
                .allowed("0 to 65535, the lower port first");
        }
    }
}

fn peers(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for direction in [Direction::In, Direction::Out] {
        let names: &[&str] = match direction {
            Direction::In => &[
                "CidrIp",
                "CidrIpv6",
                "SourcePrefixListId",
                "SourceSecurityGroupId",
                "SourceSecurityGroupName",
            ],
            Direction::Out => {
                &["CidrIp", "CidrIpv6", "DestinationPrefixListId", "DestinationSecurityGroupId"]
            }
        };
        for (path, rule) in each(cx, direction) {
            let there: BTreeSet<&str> = names
                .iter()
                .filter(|it| rule.get(it).is_some_and(|it| !crate::view::value::is_no_value(it)))
                .copied()
                .collect();
            let is_sure = !names.iter().any(|it| rule.get(it).is_some_and(is_conditional));
            let block = rule.get("CidrIp").and_then(Node::as_text);
            if let Some(text) = block.filter(|it| !it.contains("{{") && vpc::block(it).is_none()) {
                findings
                    .at(&path, "the CIDR block of the security group rule is not valid")
                    .found(text)
                    .allowed("an IPv4 CIDR block such as 10.0.0.0/16")
                    .help("Correct the CIDR block");
            }
            let block = rule.get("CidrIpv6").and_then(Node::as_text);
            let is_block = |it: &&str| it.contains("{{") || it.parse::<ipnet::Ipv6Net>().is_ok();
            if let Some(text) = block.filter(|it| !is_block(it)) {
                findings
                    .at(&path, "the IPv6 CIDR block of the security group rule is not valid")
                    .found(text)
                    .allowed("an IPv6 CIDR block such as ::/0")
                    .help("Correct the CIDR block, or use `CidrIp` for IPv4");
            }
            if there.len() != 1 && is_sure {
                let found: Vec<&str> = there.into_iter().collect();
                findings
                    .at(&path, "a security group rule must have exactly one source or destination")
                    .found(if found.is_empty() {
                        "none of them".to_owned()
                    } else {
                        found.join(" and ")
                    })
                    .allowed(format!("one of {}", names.join(", ")));
            }
        }
    }
}
