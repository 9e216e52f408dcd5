//! Volumes of containers.

use stanchion_template::Node;
use stanchion_template::language::Answer;

use super::storage_of;
use crate::view::identity::{items, resource_of};
use crate::view::value::scalar;
use crate::view::{Resource, View};

/// A volume of a container with a file system of the template.
pub(super) struct Volume<'a> {
    pub(super) storage: Resource<'a>,
    pub(super) access_point: Option<Resource<'a>>,
    pub(super) root: Option<&'a str>,
    pub(super) tls: Answer,
    pub(super) iam: Answer,
    /// The key of the configuration.
    pub(super) key: &'static str,
}

/// The keys of volumes with EFS: of ECS and of AWS Batch.
const EFS: [(&str, &str, &str); 2] = [
    ("EFSVolumeConfiguration", "FilesystemId", "IAM"),
    ("EfsVolumeConfiguration", "FileSystemId", "Iam"),
];

/// Returns the volume of an entry of a task or job definition.
pub(super) fn volume<'a>(view: &View<'a>, entry: &'a Node) -> Option<Volume<'a>> {
    for (key, id, iam) in EFS {
        let Some(config) = entry.get(key) else { continue };
        let authorization = config.get("AuthorizationConfig");
        let (storage, _) = storage_of(view, config.get(id)?)?;
        let access_point = authorization.and_then(|it| it.get("AccessPointId"));
        return Some(Volume {
            storage,
            access_point: access_point.and_then(|it| access_point_of(view, it)),
            root: config.get("RootDirectory").and_then(Node::as_text),
            tls: enabled(config.get("TransitEncryption")),
            iam: enabled(authorization.and_then(|it| it.get(iam))),
            key,
        });
    }
    let key = "S3FilesVolumeConfiguration";
    let config = entry.get(key)?;
    let (storage, _) = storage_of(view, config.get("FileSystemArn")?)?;
    Some(Volume {
        storage,
        access_point: config.get("AccessPointArn").and_then(|it| access_point_of(view, it)),
        root: config.get("RootDirectory").and_then(Node::as_text),
        // S3 Files requires both.
        tls: Answer::Yes,
        iam: Answer::Yes,
        key,
    })
}

fn access_point_of<'a>(view: &View<'a>, node: &Node) -> Option<Resource<'a>> {
    resource_of(view, node).filter(|it| it.kind.ends_with("::AccessPoint"))
}

fn enabled(node: Option<&Node>) -> Answer {
    match node {
        None => Answer::No,
        Some(node) => node.as_text().map(|it| it == "ENABLED").into(),
    }
}

/// Returns whether a container of a list mounts a volume.
pub(super) fn is_used(containers: &[&Node], volume: Option<&Node>) -> Answer {
    let mut answers = Vec::new();
    for container in containers {
        let Some(points) = container.get("MountPoints") else { continue };
        let Some(points) = items(Some(points)) else {
            answers.push(Answer::Unknown);
            continue;
        };
        for source in points.iter().map(|it| it.get("SourceVolume")) {
            answers.push(match (source, volume) {
                _ if source == volume => Answer::Yes,
                (Some(one), Some(other)) => {
                    let is_known = one.as_text().is_some() && other.as_text().is_some();
                    is_known.then_some(false).into()
                }
                _ => Answer::Unknown,
            });
        }
    }
    Answer::any(answers)
}

/// Returns true if all containers of a list mount a volume read-only.
pub(super) fn is_read_only(containers: &[&Node], volume: Option<&Node>) -> bool {
    let points: Vec<&Node> = containers
        .iter()
        .filter_map(|it| it.get("MountPoints")?.as_list())
        .flatten()
        .filter(|it| it.get("SourceVolume") == volume)
        .collect();
    let is_set = |it: &Node| {
        it.get("ReadOnly").and_then(scalar).is_some_and(|it| it.eq_ignore_ascii_case("true"))
    };
    !points.is_empty() && points.iter().all(|it| is_set(it))
}
