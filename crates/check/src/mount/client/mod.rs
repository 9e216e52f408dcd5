//! Finds the mounts of a template, by the kind of compute.

mod batch;
mod cluster;
mod codebuild;
mod data_sync;
mod ecs;
mod instance;
mod lambda;
mod network;
mod placement;
mod start;
mod studio;
mod transfer;
mod volume;

use stanchion_template::language::{Reference, Text};
use stanchion_template::{Node, Segment, path};

use super::chain::{Mount, Role};
use super::scripts::Scripted;
use crate::model::role;
use crate::model::traffic::Group;
use crate::view::identity::resource_of;
use crate::view::{Resource, View};

const EFS: &str = "AWS::EFS::FileSystem";
const S3_FILES: &str = "AWS::S3Files::FileSystem";
const FSX: &str = "AWS::FSx::FileSystem";

/// Returns the security groups of an instance, or of the instances of an Auto Scaling group for each of its launch templates.
/// Those that are unknown are left out.
pub(crate) fn groups_of_instances<'a>(
    view: &View<'a>,
    resource: &Resource<'a>,
) -> Vec<Vec<Group<'a>>> {
    let runs = match resource.kind {
        "AWS::AutoScaling::AutoScalingGroup" => placement::of_group(view, resource),
        "AWS::EC2::Instance" => vec![placement::of_instance(view, resource)],
        _ => Vec::new(),
    };
    let known = runs.into_iter().map(|it| it.placement).filter(|it| it.doubt.is_none());
    known.filter_map(|it| it.groups).collect()
}

/// Returns every mount of a file system of the template.
pub(super) fn mounts<'a>(view: &View<'a>, scripts: &[Scripted<'a>]) -> Vec<Mount<'a>> {
    let mut mounts = Vec::new();
    lambda::add(view, &mut mounts);
    batch::add(view, &mut mounts);
    ecs::add(view, &mut mounts);
    instance::add(view, scripts, &mut mounts);
    studio::add(view, &mut mounts);
    data_sync::add(view, &mut mounts);
    codebuild::add(view, &mut mounts);
    transfer::add(view, &mut mounts);
    mounts
}

/// Returns the file system that a value names, and the access point if it names one.
fn storage_of<'a>(view: &View<'a>, node: &Node) -> Option<(Resource<'a>, Option<Resource<'a>>)> {
    storage_behind(view, resource_of(view, node)?)
}

/// Returns the file system that a resource is or belongs to, and the access point if it is one.
fn storage_behind<'a>(
    view: &View<'a>,
    named: Resource<'a>,
) -> Option<(Resource<'a>, Option<Resource<'a>>)> {
    let of = || resource_of(view, named.get("FileSystemId")?);
    match named.kind {
        EFS | S3_FILES => Some((named, None)),
        // The schema of FSx is for all its file systems.
        FSX => {
            let kind = named.text("FileSystemType");
            kind.is_none_or(|it| matches!(it, "LUSTRE" | "OPENZFS")).then_some((named, None))
        }
        "AWS::EFS::AccessPoint" | "AWS::S3Files::AccessPoint" => Some((of()?, Some(named))),
        "AWS::EFS::MountTarget" | "AWS::S3Files::MountTarget" => Some((of()?, None)),
        _ => None,
    }
    .filter(|(it, _)| matches!(it.kind, EFS | S3_FILES | FSX))
}

fn path_of(resource: &Resource<'_>, steps: &[&str]) -> Vec<Segment> {
    let mut path = resource.properties_path();
    path.extend(steps.iter().flat_map(|it| path::segments(it)));
    path
}

/// Returns the EFS file system that a path or a DNS name refers to.
fn file_system_in<'a>(view: &View<'a>, text: &Text) -> Option<Resource<'a>> {
    let named = |it: &Reference| view.resource(it.name()).filter(|it| it.kind == EFS);
    text.references().find_map(named)
}

/// Returns the role that a value names.
fn role_in<'a>(view: &View<'a>, node: Option<&Node>) -> Role<'a> {
    match node {
        None => Role::None,
        Some(node) => role::role(view, node).map_or(Role::Unknown, Role::Known),
    }
}
