//! Locations of DataSync.

use crate::view::identity::reference_of;
use stanchion_template::Node;

use crate::analysis::Analysis;
use crate::code;
use crate::model::network::{zone_is_same, zone_of_subnet};
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::{is_same, items, name_of, of_kind, resource_of};
use crate::view::references::is_after;

const EFS: &str = "AWS::DataSync::LocationEFS";

/// The locations that name security groups by their ARNs.
const KINDS: [&str; 5] = [
    EFS,
    "AWS::DataSync::LocationFSxLustre",
    "AWS::DataSync::LocationFSxONTAP",
    "AWS::DataSync::LocationFSxOpenZFS",
    "AWS::DataSync::LocationFSxWindows",
];

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::DSY_002, arns),
    Rule::new(code::DSY_003, tls),
    Rule::new(code::DSY_004, waits),
    Rule::new(code::DSY_011, zone),
];

/// Returns the ARNs of subnets and security groups in a location, with their properties.
fn network<'a>(location: &Resource<'a>) -> Vec<(String, &'a Node)> {
    let mut all = Vec::new();
    if let Some(node) = location.get("Ec2Config.SubnetArn") {
        all.push(("Ec2Config.SubnetArn".to_owned(), node));
    }
    for list in ["Ec2Config.SecurityGroupArns", "SecurityGroupArns"] {
        for (at, node) in items(location.get(list)).unwrap_or_default().iter().enumerate() {
            all.push((format!("{list}.{at}"), node));
        }
    }
    all
}

fn arns(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in KINDS {
        for it in cx.of(kind) {
            for (property, node) in network(&it) {
                let is_id = reference_of(node).is_some()
                    && resource_of(cx, node).is_some_and(|it| it.kind.starts_with("AWS::EC2::"));
                let is_literal_id =
                    node.as_text().is_some_and(|it| !it.starts_with("arn:") && !it.contains("{{"));
                if is_id || is_literal_id {
                    findings
                        .on(&it, &property, "the location requires an ARN here, not an id")
                        .found(node.describe());
                }
            }
            let named = |node: &Node, kind: &str| {
                let script = Script::of(node);
                let names = script.names.iter().filter_map(|it| cx.resource(it));
                names.into_iter().find(|it| it.kind == kind)
            };
            let subnet = it.get("Ec2Config.SubnetArn").and_then(|it| named(it, "AWS::EC2::Subnet"));
            let vpc = subnet.and_then(|it| it.get("VpcId"));
            for (property, node) in network(&it) {
                let group = named(node, "AWS::EC2::SecurityGroup");
                let of_group = group.and_then(|it| it.get("VpcId"));
                if let (Some(vpc), Some(of_group)) = (vpc, of_group)
                    && is_same(cx, vpc, of_group) == Some(false)
                {
                    findings
                        .on(
                            &it,
                            &property,
                            "the security group is in a different VPC than the subnet",
                        )
                        .found(of_group.describe())
                        .allowed(vpc.describe());
                }
            }
        }
    }
}

fn tls(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(EFS) {
        let is_clear =
            !it.has("InTransitEncryption") || it.text("InTransitEncryption") == Some("NONE");
        for name in ["AccessPointArn", "FileSystemAccessRoleArn"] {
            if it.has(name) && is_clear {
                findings
                    .on(
                        &it,
                        "InTransitEncryption",
                        format!("`{name}` requires encryption in transit"),
                    )
                    .found(it.text("InTransitEncryption").unwrap_or("not set"))
                    .allowed("TLS1_2");
            }
        }
    }
}

fn waits(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let edges = cx.edges();
    for it in cx.of(EFS) {
        let system =
            it.get("EfsFilesystemArn").and_then(|it| of_kind(cx, it, "AWS::EFS::FileSystem"));
        let Some(system) = system else { continue };
        let targets: Vec<&str> = cx
            .of("AWS::EFS::MountTarget")
            .filter(|it| it.get("FileSystemId").and_then(name_of) == Some(system.id))
            .map(|it| it.id)
            .collect();
        let waits = targets.iter().any(|target| is_after(edges, it.id, target));
        if !targets.is_empty() && !waits {
            findings
                .at(&it.path(), format!("the location {} does not depend on a mount target", it.id))
                .help(format!("Add `DependsOn: [{}]`", targets.join(", ")));
        }
    }
}

fn zone(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(EFS) {
        let system =
            it.get("EfsFilesystemArn").and_then(|it| of_kind(cx, it, "AWS::EFS::FileSystem"));
        let subnet = it.get("Ec2Config.SubnetArn").and_then(|node| {
            let script = Script::of(node);
            let mut names = script.names.iter().filter_map(|it| cx.resource(it));
            names.find(|it| it.kind == "AWS::EC2::Subnet")
        });
        let (Some(system), Some(zone)) = (system, subnet.and_then(|it| zone_of(&it))) else {
            continue;
        };
        let mut targets = cx
            .of("AWS::EFS::MountTarget")
            .filter(|it| it.get("FileSystemId").and_then(name_of) == Some(system.id))
            .peekable();
        let is_elsewhere = |it: Resource<'_>| {
            let own = it.get("SubnetId").and_then(|it| zone_of_subnet(cx, it));
            own.is_some_and(|own| zone_is_same(own, zone) == Some(false))
        };
        if targets.peek().is_some() && targets.all(is_elsewhere) {
            findings
                .on(
                    &it,
                    "Ec2Config.SubnetArn",
                    "the file system has no mount target in the zone of this subnet",
                )
                .found(zone.describe())
                .allowed("a subnet in a zone with a mount target");
        }
    }
}

/// Returns the Availability Zone of a subnet.
fn zone_of<'a>(subnet: &Resource<'a>) -> Option<&'a Node> {
    subnet.get("AvailabilityZone").or_else(|| subnet.get("AvailabilityZoneId"))
}
