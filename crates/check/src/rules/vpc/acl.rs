//! Network ACLs.

use std::collections::BTreeMap;

use super::key;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::vpc::ACL_RULE_NUMBERS;
use crate::rule::{Findings, Rule};
use crate::view::value::scalar;

const ENTRY: &str = "AWS::EC2::NetworkAclEntry";

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::VPC_024, numbers), Rule::new(code::VPC_029, form)];

fn numbers(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut seen: BTreeMap<(String, bool, u64), &str> = BTreeMap::new();
    for it in cx.of(ENTRY) {
        let Some(number) = it.number("RuleNumber") else { continue };
        if !ACL_RULE_NUMBERS.has(number) {
            findings
                .on(&it, "RuleNumber", "the rule number of the network ACL is out of range")
                .found(number)
                .allowed(ACL_RULE_NUMBERS.to_string());
        }
        let is_egress = if it.has("Egress") { it.boolean("Egress") } else { Some(false) };
        let (Some(acl), Some(is_egress)) = (it.get("NetworkAclId"), is_egress) else { continue };
        if let Some(first) = seen.insert((key(cx, acl), is_egress, number.to_bits()), it.id) {
            let direction = if is_egress { "outbound" } else { "inbound" };
            findings
                .on(
                    &it,
                    "RuleNumber",
                    format!("the rule {first} has the same {direction} rule number"),
                )
                .found(number)
                .allowed("a number that no other rule of this direction has");
        }
    }
}

fn form(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENTRY) {
        let blocks: Vec<&str> =
            ["CidrBlock", "Ipv6CidrBlock"].into_iter().filter(|name| it.has(name)).collect();
        if blocks.len() != 1 {
            findings
                .at(&it.path(), "a rule of a network ACL must have exactly one CIDR block")
                .found(if blocks.is_empty() { "neither of the two" } else { "both" })
                .allowed("`CidrBlock` or `Ipv6CidrBlock`");
        }
        let protocol = it.get("Protocol").and_then(scalar);
        let (name, needed) = match protocol.as_deref() {
            Some("6" | "tcp") => ("TCP", "PortRange"),
            Some("17" | "udp") => ("UDP", "PortRange"),
            Some("1" | "icmp") => ("ICMP", "Icmp"),
            _ => continue,
        };
        if !it.has(needed) {
            findings
                .on(&it, needed, format!("a rule for {name} requires `{needed}`"))
                .found("not set");
        }
        let (from, to) = (it.number("PortRange.From"), it.number("PortRange.To"));
        if let (Some(from), Some(to)) = (from, to)
            && (from > to || from < 0.0 || to > 65_535.0)
        {
            findings
                .on(&it, "PortRange", "the rule of the network ACL has no valid port range")
                .found(format!("{from} to {to}"))
                .allowed("0 to 65535, the lower port first");
        }
    }
}
