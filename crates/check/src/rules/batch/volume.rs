//! Volumes of jobs.

use std::collections::BTreeSet;

use stanchion_template::{Node, Segment};

use super::jobs;
use crate::analysis::Analysis;
use crate::code;
use crate::code::Severity;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::BAT_020, mount_points),
    Rule::new(code::BAT_021, access_point),
    Rule::new(code::BAT_022, directory),
    Rule::new(code::BAT_023, iam),
    Rule::new(code::BAT_024, port),
    Rule::new(code::BAT_027, encryption),
    Rule::new(code::BAT_064, paths),
];

/// An EFS volume of a job or task.
struct Volume<'a> {
    path: Vec<Segment>,
    config: &'a Node,
    /// True if the job or task has a role.
    has_role: bool,
    iam: &'static str,
}

impl<'a> Volume<'a> {
    fn text(&self, name: &str) -> Option<&'a str> {
        self.config.get(name)?.as_text()
    }

    fn authorization(&self, name: &str) -> Option<&'a Node> {
        self.config.get("AuthorizationConfig")?.get(name)
    }

    /// Returns true if the volume is certainly not encrypted in transit.
    fn is_clear(&self) -> bool {
        match self.config.get("TransitEncryption") {
            None => true,
            Some(node) => node.as_text() == Some("DISABLED"),
        }
    }

    fn below(&self, name: &str) -> Vec<Segment> {
        [&self.path[..], &[Segment::from(name)]].concat()
    }
}

/// A node of a job or task that holds volumes and containers: the node, its path, and whether it has a role.
type Holder<'a> = (&'a Node, Vec<Segment>, bool);

fn holders<'a>(cx: &Analysis<'a>) -> Vec<Holder<'a>> {
    let mut holders = Vec::new();
    for it in jobs(cx) {
        let path = |steps: &[Segment]| [&it.properties_path()[..], steps].concat();
        if let Some(node) = it.get("ContainerProperties") {
            let has_role = node.get("JobRoleArn").is_some();
            holders.push((node, path(&[Segment::from("ContainerProperties")]), has_role));
        }
        if let Some(node) = it.get("EcsProperties.TaskProperties.0") {
            let steps = [
                Segment::from("EcsProperties"),
                Segment::from("TaskProperties"),
                Segment::Index(0),
            ];
            holders.push((node, path(&steps), node.get("TaskRoleArn").is_some()));
        }
    }
    for it in cx.of("AWS::ECS::TaskDefinition") {
        if let Some(node) = it.body.get("Properties") {
            holders.push((node, it.properties_path(), it.has("TaskRoleArn")));
        }
    }
    holders
}

fn volumes<'a>(cx: &Analysis<'a>) -> Vec<Volume<'a>> {
    let mut volumes = Vec::new();
    for (node, path, has_role) in holders(cx) {
        let list = node.get("Volumes").and_then(Node::as_list).unwrap_or_default();
        for (at, entry) in list.iter().enumerate() {
            for (name, iam) in
                [("EfsVolumeConfiguration", "Iam"), ("EFSVolumeConfiguration", "IAM")]
            {
                let Some(config) = entry.get(name).filter(|it| it.as_map().is_some()) else {
                    continue;
                };
                let steps = [Segment::from("Volumes"), Segment::Index(at), Segment::from(name)];
                let path = [&path[..], &steps].concat();
                volumes.push(Volume { path, config, has_role, iam });
            }
        }
    }
    volumes
}

fn mount_points(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (node, path, _) in holders(cx) {
        let volumes = node.get("Volumes");
        let list = volumes.and_then(Node::as_list).unwrap_or_default();
        if volumes.is_some_and(|it| it.as_list().is_none())
            || list.iter().any(|it| it.get("Name").and_then(Node::as_text).is_none())
        {
            continue;
        }
        let names: Vec<&str> = list.iter().filter_map(|it| it.get("Name")?.as_text()).collect();
        let mut check = |container: &Node, path: &[Segment]| {
            let points = container.get("MountPoints").and_then(Node::as_list).unwrap_or_default();
            for (at, point) in points.iter().enumerate() {
                let Some(source) = point.get("SourceVolume").and_then(Node::as_text) else {
                    continue;
                };
                if !names.contains(&source) {
                    let steps = [
                        Segment::from("MountPoints"),
                        Segment::Index(at),
                        Segment::from("SourceVolume"),
                    ];
                    findings
                        .at(
                            &[path, &steps].concat(),
                            format!(
                                "the container mounts the volume {source}, which is not defined"
                            ),
                        )
                        .found(source)
                        .allowed(if names.is_empty() {
                            "none: no volume is defined".to_owned()
                        } else {
                            names.join(", ")
                        });
                }
            }
        };
        check(node, &path);
        for list in ["ContainerDefinitions", "Containers"] {
            let containers = node.get(list).and_then(Node::as_list).unwrap_or_default();
            for (at, container) in containers.iter().enumerate() {
                check(container, &[&path[..], &[Segment::from(list), Segment::Index(at)]].concat());
            }
        }
    }
}

/// Reports containers that mount two volumes on one path.
fn paths(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (node, path, _) in holders(cx) {
        let mut containers = vec![(node, path.clone())];
        for list in ["ContainerDefinitions", "Containers"] {
            let entries = node.get(list).and_then(Node::as_list).unwrap_or_default();
            containers.extend(entries.iter().enumerate().map(|(at, it)| {
                (it, [&path[..], &[Segment::from(list), Segment::Index(at)]].concat())
            }));
        }
        for (container, path) in containers {
            let points = container.get("MountPoints").and_then(Node::as_list).unwrap_or_default();
            let mut known = BTreeSet::new();
            for (at, point) in points.iter().enumerate() {
                let place = point.get("ContainerPath").and_then(Node::as_text);
                let Some(place) = place.filter(|it| !it.contains("{{")) else { continue };
                if !known.insert(place) {
                    let steps = [
                        Segment::from("MountPoints"),
                        Segment::Index(at),
                        Segment::from("ContainerPath"),
                    ];
                    findings
                        .at(
                            &[&path[..], &steps].concat(),
                            "the container mounts two volumes on the same path",
                        )
                        .found(place)
                        .allowed("a different path for each volume");
                }
            }
        }
    }
}

fn access_point(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in volumes(cx) {
        if it.authorization("AccessPointId").is_some() && it.is_clear() {
            findings
                .at(
                    &it.below("TransitEncryption"),
                    "an EFS access point requires encryption in transit",
                )
                .found(it.text("TransitEncryption").unwrap_or("not set (default: DISABLED)"))
                .allowed("ENABLED");
        }
    }
}

fn directory(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in volumes(cx) {
        let root = it.text("RootDirectory").filter(|it| *it != "/" && !it.is_empty());
        if let (Some(_), Some(root)) = (it.authorization("AccessPointId"), root) {
            findings
                .at(
                    &it.below("RootDirectory"),
                    "a volume with an access point cannot set `RootDirectory`",
                )
                .found(root)
                .allowed("/ or not set");
        }
    }
}

fn iam(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in volumes(cx) {
        if it.authorization(it.iam).and_then(Node::as_text) != Some("ENABLED") {
            continue;
        }
        if it.is_clear() {
            findings
                .at(
                    &it.below("TransitEncryption"),
                    "IAM authorization requires encryption in transit",
                )
                .found(it.text("TransitEncryption").unwrap_or("not set (default: DISABLED)"))
                .allowed("ENABLED");
        }
        if !it.has_role {
            findings
                .at(
                    &it.below("AuthorizationConfig"),
                    "the volume uses IAM authorization, but there is no role",
                )
                .found("neither `JobRoleArn` nor `TaskRoleArn`");
        }
    }
}

fn port(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in volumes(cx) {
        let Some(port) = it.config.get("TransitEncryptionPort") else { continue };
        if it.is_clear() {
            findings
                .at(
                    &it.below("TransitEncryptionPort"),
                    "`TransitEncryptionPort` has no effect without encryption in transit",
                )
                .found(port.describe())
                .severity(Severity::Warning);
        }
        let number = crate::view::value::number(port).filter(|it| !(0.0..=65535.0).contains(it));
        if let Some(number) = number {
            findings
                .at(
                    &it.below("TransitEncryptionPort"),
                    "`TransitEncryptionPort` is not a valid port",
                )
                .found(number)
                .allowed("0 to 65535");
        }
    }
}

fn encryption(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in volumes(cx).iter().filter(|it| it.is_clear()) {
        findings
            .at(&it.below("TransitEncryption"), "the EFS volume is not encrypted in transit")
            .found(it.text("TransitEncryption").unwrap_or("not set (default: DISABLED)"))
            .allowed("ENABLED");
    }
}
