//! Instances, volumes and networks.

use stanchion_template::Node;

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::of_kind;
use crate::view::value::{number, scalar};

pub(super) fn rules() -> Vec<Rule> {
    const ENCRYPTED: &str = "BlockDeviceMappings.*.Ebs.Encrypted";
    const ADDRESS: &str = "NetworkInterfaces.*.AssociatePublicIpAddress";
    vec![
        Rule::property(
            code::BPR_005,
            "AWS::EC2::LaunchTemplate",
            "LaunchTemplateData.MetadataOptions.HttpTokens",
        )
        .when_absent("optional")
        .one_of(["required"]),
        Rule::property(code::BPR_006, "AWS::EC2::Instance", ADDRESS).none_of(["true"]),
        Rule::property(
            code::BPR_007,
            "AWS::EC2::LaunchTemplate",
            format!("LaunchTemplateData.{ADDRESS}"),
        )
        .none_of(["true"]),
        Rule::property(code::BPR_008, "AWS::EC2::Subnet", "MapPublicIpOnLaunch").none_of(["true"]),
        Rule::property(code::BPR_009, "AWS::EC2::Volume", "Encrypted")
            .when_absent("false")
            .one_of(["true"]),
        Rule::new(code::BPR_010, flow_logs),
        Rule::property(
            code::BPR_036,
            "AWS::EC2::LaunchTemplate",
            format!("LaunchTemplateData.{ENCRYPTED}"),
        )
        .also(
            "AWS::EC2::SpotFleet",
            format!("SpotFleetRequestConfigData.LaunchSpecifications.*.{ENCRYPTED}"),
        )
        .none_of(["false"]),
        Rule::property(code::BPR_037, "AWS::EC2::NetworkInterface", "SourceDestCheck")
            .also("AWS::EC2::Instance", "SourceDestCheck")
            .none_of(["false"]),
        Rule::new(code::BPR_038, network_acls),
        Rule::property(code::BPR_039, "AWS::EC2::TransitGateway", "AutoAcceptSharedAttachments")
            .none_of(["enable"]),
        Rule::property(
            code::BPR_040,
            "AWS::EC2::ClientVpnEndpoint",
            "ConnectionLogOptions.Enabled",
        )
        .when_absent("false")
        .one_of(["true"]),
        Rule::new(code::BPR_041, tunnel_logs),
        Rule::property(
            code::BPR_042,
            "AWS::AutoScaling::AutoScalingGroup",
            "LaunchConfigurationName",
        )
        .forbidden(),
    ]
}

fn flow_logs(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let logs: Vec<_> = cx.resources_of("AWS::EC2::FlowLog").collect();
    for vpc in cx.resources_of("AWS::EC2::VPC") {
        // A flow log of something unknown can be about the VPC.
        let is_of = |id: &Node| {
            of_kind(cx, id, "AWS::EC2::VPC").map_or(id.as_text().is_none(), |it| it.id == vpc.id)
        };
        let has_log = logs.iter().any(|it| it.get("ResourceId").is_none_or(is_of));
        if !has_log && !cx.may_be_used_elsewhere(vpc.id) {
            findings.about(&vpc, "no flow log of the template names the VPC");
        }
    }
}

/// The ports of remote access, of SSH and RDP.
const REMOTE: [f64; 2] = [22.0, 3389.0];

fn network_acls(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for entry in cx.resources_of("AWS::EC2::NetworkAclEntry") {
        let text = |property: &str| cx.value(&entry, property).text().map(String::from);
        // Entries are inbound unless they say otherwise.
        let egress = cx.value(&entry, "Egress");
        let is_inbound = egress.is_absent() || egress.text().as_deref() == Some("false");
        let from = [("CidrBlock", "0.0.0.0/0"), ("Ipv6CidrBlock", "::/0")];
        let from = from.into_iter().find(|(name, all)| text(name).as_deref() == Some(*all));
        let Some((property, all)) = from.filter(|_| is_inbound) else { continue };
        let is_open = match text("Protocol").as_deref() {
            Some("-1") => true,
            Some("6") => covers_remote_access(&entry),
            _ => false,
        };
        if is_open && text("RuleAction").as_deref() == Some("allow") {
            findings
                .on(&entry, property, "the entry allows port 22 or 3389 from the internet")
                .found(all)
                .allowed("addresses of administrators");
        }
    }
}

/// Returns true if the ports of an entry contain one of remote access.
fn covers_remote_access(entry: &Resource<'_>) -> bool {
    let end = |name: &str| entry.get("PortRange").and_then(|it| it.get(name)).and_then(number);
    let (Some(from), Some(to)) = (end("From"), end("To")) else { return false };
    REMOTE.iter().any(|it| (from..=to).contains(it))
}

/// A connection has two tunnels.
fn tunnel_logs(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const OPTIONS: &str = "VpnTunnelOptionsSpecifications";
    for it in cx.resources_of("AWS::EC2::VPNConnection").filter(|_| !cx.has_macros()) {
        if cx.value(&it, OPTIONS).is_unknown() {
            continue;
        }
        let tunnels = it.list(OPTIONS).unwrap_or_default();
        let may_log = |tunnel: &&Node| {
            let logs = tunnel.get("LogOptions").and_then(|it| it.get("CloudwatchLogOptions"));
            let enabled = logs.and_then(|it| it.get("LogEnabled"));
            let is_hidden = tunnel.as_map().is_none();
            is_hidden || enabled.is_some_and(|it| scalar(it).is_none_or(|it| it == "true"))
        };
        if tunnels.iter().filter(may_log).count() < 2 {
            findings
                .on(&it, OPTIONS, "a tunnel of the connection has no logs")
                .allowed("two tunnels with `LogEnabled` true");
        }
    }
}
