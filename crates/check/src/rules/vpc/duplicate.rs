//! Rules and routes that are in a template twice, and blocks whose address EC2 changes.

use std::collections::BTreeMap;

use stanchion_template::{Node, Segment};

use super::security_group::each;
use super::{GROUP, SUBNET, VPC, key};
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::vpc::without_host_bits;
use crate::rule::{Findings, Rule};
use crate::view::connections::Direction;
use crate::view::value::{number, scalar};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::VPC_026, group_rules),
    Rule::new(code::VPC_027, routes),
    Rule::new(code::VPC_028, host_bits),
];

/// The properties that name the other side of a security group rule.
const PEERS: [&str; 7] = [
    "CidrIp",
    "CidrIpv6",
    "SourcePrefixListId",
    "SourceSecurityGroupId",
    "SourceSecurityGroupName",
    "DestinationPrefixListId",
    "DestinationSecurityGroupId",
];

/// Returns a key that is equal for two rules that are the same for EC2, or `None` if a part is unknown.
fn content(cx: &Analysis<'_>, rule: &Node) -> Option<String> {
    let protocol = scalar(rule.get("IpProtocol")?)?.to_ascii_lowercase();
    let protocol = match protocol.as_str() {
        "6" => "tcp",
        "17" => "udp",
        "1" => "icmp",
        other => other,
    };
    let mut content = protocol.to_owned();
    // EC2 ignores the ports of a rule for all protocols.
    if protocol != "-1" {
        for name in ["FromPort", "ToPort"] {
            let port = match rule.get(name) {
                Some(node) => match number(node) {
                    Some(number) => number.to_string(),
                    None => key(cx, node),
                },
                None => String::new(),
            };
            content.push_str(&format!(" {port}"));
        }
    }
    let peers: Vec<(&str, &Node)> =
        PEERS.into_iter().filter_map(|name| Some((name, rule.get(name)?))).collect();
    let [(name, peer)] = peers.as_slice() else { return None };
    Some(format!("{content} {name} {}", key(cx, peer)))
}

fn group_rules(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for direction in [Direction::In, Direction::Out] {
        let mut seen: BTreeMap<(String, String), String> = BTreeMap::new();
        for (path, rule) in each(cx, direction) {
            let (Some(Segment::Key(id)), Some(content)) = (path.get(1), content(cx, rule)) else {
                continue;
            };
            let is_inside = cx.resource(id).is_some_and(|it| it.kind == GROUP);
            let group = match rule.get("GroupId") {
                _ if is_inside => format!("resource {id}"),
                Some(group) => key(cx, group),
                None => continue,
            };
            if let Some(first) = seen.insert((group, content), id.clone()) {
                // CloudFormation creates a group whose own list repeats a rule.
                let (of, severity) = match first == *id {
                    true => ("this security group".to_owned(), Severity::Warning),
                    false => (first, Severity::Error),
                };
                findings
                    .at(&path, format!("the security group rule repeats a rule of {of}"))
                    .severity(severity)
                    .found("the same protocol, ports and source or destination");
            }
        }
    }
}

fn routes(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut seen: BTreeMap<(String, String), &str> = BTreeMap::new();
    for it in cx.of("AWS::EC2::Route") {
        let Some(table) = it.get("RouteTableId") else { continue };
        for name in ["DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"]
        {
            let Some(destination) = it.get(name) else { continue };
            let place = (key(cx, table), format!("{name} {}", key(cx, destination)));
            if let Some(first) = seen.insert(place, it.id) {
                findings
                    .on(
                        &it,
                        name,
                        format!("the route {first} has the same destination in this route table"),
                    )
                    .found(destination.describe())
                    .allowed("one route for each destination");
            }
        }
    }
}

fn host_bits(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let places = [
        (VPC, "CidrBlock"),
        (SUBNET, "CidrBlock"),
        ("AWS::EC2::Route", "DestinationCidrBlock"),
        ("AWS::EC2::Route", "DestinationIpv6CidrBlock"),
        ("AWS::EC2::NetworkAclEntry", "CidrBlock"),
    ];
    for (kind, property) in places {
        for it in cx.of(kind) {
            if let Some(text) = it.text(property) {
                block(findings, &|| it.properties_path(), property, text);
            }
        }
    }
    for (path, rule) in each(cx, Direction::In).into_iter().chain(each(cx, Direction::Out)) {
        for name in ["CidrIp", "CidrIpv6"] {
            if let Some(text) = rule.get(name).and_then(Node::as_text) {
                block(findings, &|| path.clone(), name, text);
            }
        }
    }
}

/// Reports a block whose address EC2 changes, in a property of the map at a path.
fn block(findings: &mut Findings<'_>, path: &dyn Fn() -> Vec<Segment>, property: &str, text: &str) {
    let Some(block) = without_host_bits(text) else { return };
    let path = [path(), vec![property.into()]].concat();
    findings
        .at(&path, "EC2 drops the bits of the address that are behind the prefix length")
        .found(text)
        .allowed(block);
}
