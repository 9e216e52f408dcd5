//! The network interfaces of instances, and what their instance types support.

use std::collections::BTreeSet;

use stanchion_template::Node;

use super::launches;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::instance_types::{InstanceType, find};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::value::number;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::EC2_010, interfaces), Rule::new(code::EC2_013, conflicts)];

fn interfaces(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (resource, prefix) in launches(cx) {
        let name = resource.text(&format!("{prefix}InstanceType"));
        let Some(kind) = name.and_then(find) else { continue };
        let path = format!("{prefix}NetworkInterfaces");
        let Some(list) = resource.list(&path) else { continue };
        check(&resource, &path, list, kind, findings);
    }
}

fn is_efa(interface: &Node) -> bool {
    let kind = interface.get("InterfaceType").and_then(Node::as_text);
    kind.is_some_and(|it| matches!(it, "efa" | "efa-only"))
}

fn check(
    resource: &Resource<'_>,
    path: &str,
    list: &[Node],
    kind: InstanceType,
    findings: &mut Findings<'_>,
) {
    if list.len() > kind.network_interfaces as usize {
        findings
            .on(
                resource,
                path,
                format!("{} does not support this number of network interfaces", kind.name),
            )
            .found(list.len())
            .allowed(format!("up to {}", kind.network_interfaces));
    }
    let count = list.iter().filter(|it| is_efa(it)).count();
    if count > kind.efa_interfaces as usize {
        findings
            .on(
                resource,
                path,
                if kind.efa_interfaces == 0 {
                    format!("{} does not support EFA", kind.name)
                } else {
                    format!("{} does not support this number of EFA interfaces", kind.name)
                },
            )
            .found(count)
            .allowed(format!("up to {}", kind.efa_interfaces))
            .help("Use an instance type that supports EFA, or an interface without it");
    }
    for (at, interface) in list.iter().enumerate() {
        let card = interface.get("NetworkCardIndex").and_then(number);
        if let Some(card) = card.filter(|it| *it >= f64::from(kind.network_cards)) {
            findings
                .on(
                    resource,
                    &format!("{path}.{at}.NetworkCardIndex"),
                    format!("{} does not have this network card", kind.name),
                )
                .found(card)
                .allowed(format!("0 to {}", kind.network_cards.saturating_sub(1)));
        }
    }
}

fn conflicts(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (resource, prefix) in launches(cx) {
        let path = format!("{prefix}NetworkInterfaces");
        let Some(list) = resource.list(&path).filter(|it| it.len() > 1) else { continue };
        let is_true = |it: &Node| match it {
            Node::Bool(value) => *value,
            it => it.as_text().is_some_and(|it| it.eq_ignore_ascii_case("true")),
        };
        let mut known = BTreeSet::new();
        for (at, interface) in list.iter().enumerate() {
            if interface.get("AssociatePublicIpAddress").is_some_and(is_true) {
                findings
                    .on(
                        &resource,
                        &format!("{path}.{at}.AssociatePublicIpAddress"),
                        "EC2 assigns a public address only to instances with one network interface",
                    )
                    .found(format!("{} network interfaces", list.len()))
                    .allowed("1")
                    .help("Remove `AssociatePublicIpAddress`, and associate an Elastic IP address");
            }
            let value = |name: &str| interface.get(name).map(number);
            let Some(Some(device)) = value("DeviceIndex") else { continue };
            let Some(card) = value("NetworkCardIndex").unwrap_or(Some(0.0)) else { continue };
            if !known.insert((card.to_bits(), device.to_bits())) {
                findings
                    .on(
                        &resource,
                        &format!("{path}.{at}.DeviceIndex"),
                        "two network interfaces of the instance have the same `DeviceIndex`",
                    )
                    .found(device)
                    .allowed("a different index for each interface of a network card");
            }
        }
    }
}
