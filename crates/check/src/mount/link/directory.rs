//! The link of the directory that the client mounts.

use std::collections::BTreeMap;

use super::super::chain::{By, Link, Mount};
use super::Proof;
use crate::code;
use crate::code::Severity;
use crate::view::identity::{key_of, resource_of};
use crate::view::value::scalar;
use crate::view::{Resource, View};
use stanchion_template::Node;

/// The keys of the settings with which an access point creates its directory: of EFS and of S3 Files.
const CREATION: [&str; 2] = ["RootDirectory.CreationInfo", "RootDirectory.CreationPermissions"];

pub(super) fn links<'a>(proof: &Proof<'a, '_>, mount: &Mount<'a>, links: &mut Vec<Link>) {
    let link = Link::new(code::MNT_011, "directory", &mount.path);
    if let Some(access_point) = mount.access_point {
        let path = access_point.text("RootDirectory.Path");
        links.push(match path {
            None if !access_point.has("RootDirectory.Path") => link.holds("the root directory"),
            Some("/") => link.holds("the root directory"),
            _ if creates(&access_point) => match lacks_permission(mount, &access_point) {
                Some(doubt) => link.open(doubt),
                None => link.holds("the access point creates it"),
            },
            Some(path) if is_made_elsewhere(proof, &access_point, path) => {
                link.holds(format!("another access point creates {path}"))
            }
            // The directory can exist: a client can have created it, or a replica has it.
            Some(path) => link
                .broken(
                    Severity::Warning,
                    format!(
                        "nothing in the template creates {path}, the directory of {}",
                        access_point.id
                    ),
                )
                .help("Set `RootDirectory.CreationInfo` of the access point"),
            None => link.open("the directory of the access point is unknown"),
        });
        return;
    }
    // The link of the volume examines it.
    if mount.is_openzfs() {
        return;
    }
    // A directory of SageMaker Studio or of DataSync is usually that of a user or of data that exists.
    if matches!(mount.by, By::Studio | By::DataSync) {
        return;
    }
    let root = mount.root.as_deref().filter(|it| *it != "/" && !it.is_empty());
    let Some(root) = root else { return };
    if mount.by == By::CodeBuild
        && let Some(point) = creator(proof.view, &mount.storage, root)
    {
        links.push(match is_used(proof.view, &point) {
            true => link.holds(format!("a client of {} creates it", point.id)),
            false => link.open(without_client(&point)),
        });
        return;
    }
    links.push(
        link.broken(
            Severity::Warning,
            format!("nothing in the template creates the directory {root}"),
        )
        .help(match mount.by {
            By::CodeBuild => {
                "Add an access point that creates it, and mount the access point on a client"
            }
            _ => "Mount through an access point, which creates its directory",
        }),
    );
}

/// Returns true if a resource of the template refers to an access point, whose first mount creates its directory.
pub(super) fn is_used(view: &View<'_>, point: &Resource<'_>) -> bool {
    view.references().flatten().any(|it| it.name == point.id)
}

/// Says that the directory of an access point may not exist.
pub(super) fn without_client(point: &Resource<'_>) -> String {
    format!("the first mount of {} creates it, and no resource of the template uses it", point.id)
}

/// Returns the access point of a file system that creates a directory.
pub(super) fn creator<'a>(
    view: &View<'a>,
    storage: &Resource<'a>,
    path: &str,
) -> Option<Resource<'a>> {
    let of_storage = |it: &Resource<'a>| {
        let system = it.get("FileSystemId").and_then(|it| resource_of(view, it));
        system.is_some_and(|it| it.id == storage.id) && creates(it)
    };
    view.of("AWS::EFS::AccessPoint")
        .filter(of_storage)
        .find(|it| it.text("RootDirectory.Path") == Some(path))
}

fn is_made_elsewhere<'a>(proof: &Proof<'a, '_>, access_point: &Resource<'a>, path: &str) -> bool {
    let directories = proof.directories.get_or_init(|| Directories::of(proof.view));
    directories.has(proof.view, access_point, path)
}

/// Returns why the user of an access point may not use the directory that it creates.
fn lacks_permission(mount: &Mount<'_>, access_point: &Resource<'_>) -> Option<String> {
    let settings = CREATION.iter().find_map(|it| access_point.get(it))?;
    let of = |node: Option<&Node>| Some(scalar(node?)?.into_owned());
    let user = access_point.get("PosixUser")?;
    let (uid, gid) = (of(user.get("Uid"))?, of(user.get("Gid"))?);
    let mode = u32::from_str_radix(&of(settings.get("Permissions"))?, 8).ok()?;
    let shift = if of(settings.get("OwnerUid"))? == uid {
        6
    } else if of(settings.get("OwnerGid"))? == gid {
        3
    } else {
        0
    };
    let wanted = if mount.is_read_only { 0o5 } else { 0o7 };
    let is_root = uid == "0";
    (!is_root && (mode >> shift) & wanted != wanted).then(|| {
        format!(
            "the directory of {} has the permissions {mode:o}, which keep user {uid} from a part of the access",
            access_point.id
        )
    })
}

pub(super) fn creates(access_point: &Resource<'_>) -> bool {
    CREATION.iter().any(|it| access_point.has(it))
}

/// The directories that access points create, by their file system.
#[derive(Debug, Default)]
pub(crate) struct Directories<'a>(BTreeMap<String, BTreeMap<&'a str, Vec<&'a str>>>);

impl<'a> Directories<'a> {
    pub(crate) fn of(view: &View<'a>) -> Directories<'a> {
        let mut all = Directories::default();
        for kind in ["AWS::EFS::AccessPoint", "AWS::S3Files::AccessPoint"] {
            for it in view.of(kind).filter(creates) {
                let path = it.text("RootDirectory.Path");
                if let (Some(key), Some(path)) = (key(view, &it), path) {
                    all.0.entry(key).or_default().entry(path).or_default().push(it.id);
                }
            }
        }
        all
    }

    /// Returns true if another access point of the same file system creates a directory, or one below it.
    pub(crate) fn has(&self, view: &View<'a>, access_point: &Resource<'a>, path: &str) -> bool {
        let Some(paths) = key(view, access_point).and_then(|it| self.0.get(&it)) else {
            return false;
        };
        let is_other = |ids: &Vec<&str>| ids.iter().any(|it| *it != access_point.id);
        let below = format!("{path}/");
        let mut inside = paths.range(below.as_str()..).take_while(|(it, _)| it.starts_with(&below));
        paths.get(path).is_some_and(is_other) || inside.any(|(_, ids)| is_other(ids))
    }
}

/// Returns a text that is the same for access points of the same file system.
fn key(view: &View<'_>, access_point: &Resource<'_>) -> Option<String> {
    let system = key_of(view, access_point.get("FileSystemId")?);
    Some(format!("{} {system}", access_point.kind))
}
