//! Endpoints of servers.

use std::collections::BTreeSet;

use stanchion_template::counted;

use super::SERVER;
use super::server::{endpoint_type, has_protocol};
use crate::analysis::Analysis;
use crate::code;
use crate::model::network::{is_public, subnet};
use crate::rule::{Findings, Rule};
use crate::view::identity::{items, key_of};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::TRF_004, details),
    Rule::new(code::TRF_005, addresses),
    Rule::new(code::TRF_006, public),
    Rule::new(code::TRF_008, deprecated),
];

const DETAILS: &str = "EndpointDetails";
const ADDRESSES: &str = "EndpointDetails.AddressAllocationIds";
const SUBNETS: &str = "EndpointDetails.SubnetIds";

fn details(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(SERVER) {
        let Some(kind) = endpoint_type(&it) else { continue };
        if kind == "PUBLIC" && it.has(DETAILS) {
            let set = if it.has("EndpointType") { "`EndpointType: PUBLIC`" } else { "no type" };
            findings
                .on(&it, DETAILS, "only an endpoint in a VPC has details")
                .found(format!("`EndpointDetails` with {set}"))
                .help("Set `EndpointType` to `VPC`, or remove `EndpointDetails`");
        }
        let is_known = it.get(DETAILS).is_none_or(|it| it.as_map().is_some()) && !it.is_opaque();
        if kind != "VPC" || !is_known {
            continue;
        }
        let lacks = |name: &&str| {
            let property = format!("{DETAILS}.{name}");
            !it.has(&property) || items(it.get(&property)).is_some_and(<[_]>::is_empty)
        };
        let missing: Vec<&str> = ["VpcId", "SubnetIds"].into_iter().filter(lacks).collect();
        if !missing.is_empty() {
            findings
                .on(&it, DETAILS, "an endpoint in a VPC requires the VPC and its subnets")
                .found(format!("no {}", missing.join(", ")))
                .allowed("VpcId, SubnetIds");
        }
        if it.has("EndpointDetails.VpcEndpointId") {
            findings
                .on(
                    &it,
                    "EndpointDetails.VpcEndpointId",
                    "`VpcEndpointId` requires the type VPC_ENDPOINT",
                )
                .found("`VpcEndpointId`, with `EndpointType: VPC`")
                .help("Remove `VpcEndpointId`. Transfer Family creates the VPC endpoint");
        }
    }
}

fn addresses(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(SERVER).filter(|it| it.has(ADDRESSES)) {
        if has_protocol(&it, "FTP") {
            findings
                .on(&it, ADDRESSES, "FTP does not support Elastic IP addresses")
                .found("`AddressAllocationIds`, with FTP");
        }
        if it.text("IpAddressType") == Some("DUALSTACK") {
            findings
                .on(&it, ADDRESSES, "a dual-stack endpoint does not support Elastic IP addresses")
                .found("`AddressAllocationIds`, with `IpAddressType: DUALSTACK`");
        }
        let Some(all) = items(it.get(ADDRESSES)) else { continue };
        if let Some(subnets) = items(it.get(SUBNETS))
            && subnets.len() != all.len()
        {
            findings.on(&it, ADDRESSES, "an endpoint requires one address for each subnet").found(
                format!("{}, {}", counted(all.len(), "address"), counted(subnets.len(), "subnet")),
            );
        }
        let mut known = BTreeSet::new();
        for (at, node) in all.iter().enumerate() {
            if !known.insert(key_of(cx, node)) {
                findings
                    .on(&it, &format!("{ADDRESSES}.{at}"), "the address is in the list twice")
                    .found(node.describe());
            }
        }
    }
}

fn public(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(SERVER).filter(|it| it.has(ADDRESSES)) {
        for (at, node) in items(it.get(SUBNETS)).unwrap_or_default().iter().enumerate() {
            let Some(subnet) = subnet(cx, node) else { continue };
            if is_public(cx, &subnet).is_no() {
                findings
                    .on(
                        &it,
                        &format!("{SUBNETS}.{at}"),
                        "the subnet has no route to an internet gateway",
                    )
                    .found(subnet.id);
            }
        }
    }
}

fn deprecated(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(SERVER).filter(|it| endpoint_type(it) == Some("VPC_ENDPOINT")) {
        findings
            .on(&it, "EndpointType", "new accounts cannot create a server of this type")
            .found("VPC_ENDPOINT")
            .allowed("VPC, PUBLIC");
    }
}
