//! Reasons that leave open if a client is where the template shows it, and if it can mount at all.

use std::collections::BTreeSet;

use stanchion_template::counted;
use stanchion_template::language::{Answer, Text};

use super::Proof;
use super::arn::is_in_stack;
use crate::code::{self, Severity};
use crate::model::role;
use crate::mount::chain::{By, Link, Mount};
use crate::view::identity::{items, resource_of};
use crate::view::{Resource, View};

/// The name of the links about what starts the client.
const CLIENT: &str = "client";

const NOTEBOOK: &str = "AWS::SageMaker::NotebookInstance";

pub(super) fn links<'a>(proof: &Proof<'a, '_>, mount: &Mount<'a>, links: &mut Vec<Link>) {
    let view = proof.view;
    access_point(view, mount, links);
    volume(view, mount, links);
    trust(mount, links);
    let doubt = match mount.by {
        By::Lambda => arn_of_another_region(mount),
        By::EcsTask => on_windows(mount),
        _ => None,
    };
    links.extend(doubt.map(|it| Link::new(code::MNT_012, CLIENT, &mount.path).open(it)));
}

/// Adds the reasons why the clients may not run where the template shows them.
pub(super) fn doubts<'a>(proof: &Proof<'a, '_>, mount: &Mount<'a>, links: &mut Vec<Link>) {
    let queue = (mount.by == By::BatchJob).then(|| without_queue(proof, mount)).flatten();
    let own = mount.placements.iter().filter_map(|it| it.doubt.clone());
    let idle = mount.placements.iter().filter_map(|it| proof.capacity.doubt(&it.starter));
    let doubts: BTreeSet<String> = queue.into_iter().chain(own).chain(idle).collect();
    links.extend(
        first(doubts).into_iter().map(|it| Link::new(code::MNT_012, CLIENT, &mount.path).open(it)),
    );
}

/// Returns the first reasons. The last of them says how many there are besides.
fn first(doubts: BTreeSet<String>) -> Vec<String> {
    const SHOWN: usize = 3;
    let more = doubts.len().saturating_sub(SHOWN);
    let mut shown: Vec<String> = doubts.into_iter().take(SHOWN).collect();
    if let Some(last) = shown.last_mut().filter(|_| more > 0) {
        last.push_str(&format!(", and {}", counted(more, "similar reason")));
    }
    shown
}

/// A volume that no container mounts has no effect.
fn volume(view: &View<'_>, mount: &Mount<'_>, links: &mut Vec<Link>) {
    let link = Link::new(code::MNT_020, "mount point", &mount.path);
    match mount.is_used {
        Answer::Yes => {}
        Answer::No if !view.has_macros() => {
            links.push(link.broken(Severity::Warning, "no container mounts the volume").help(
                "Add an entry to `MountPoints` of a container, with the volume as `SourceVolume`",
            ));
        }
        Answer::No | Answer::Unknown => {
            links.push(link.open("the template does not show which container mounts the volume"));
        }
    }
}

/// The role of the client trusts the service that assumes it. The rule IAM-012 reports it for the property of the role.
fn trust(mount: &Mount<'_>, links: &mut Vec<Link>) {
    let service = match mount.by {
        By::Lambda => "lambda.amazonaws.com",
        By::BatchJob | By::EcsTask => "ecs-tasks.amazonaws.com",
        By::Instance if mount.compute.kind != NOTEBOOK => "ec2.amazonaws.com",
        By::Instance | By::Studio => "sagemaker.amazonaws.com",
        By::DataSync => "datasync.amazonaws.com",
        By::CodeBuild => "codebuild.amazonaws.com",
        By::Transfer => "transfer.amazonaws.com",
    };
    let Some(role) = mount.role.known() else { return };
    let link = Link::new(code::IAM_012, "trust", &mount.path);
    match role::trusts(role, service) {
        Some(true) => {}
        Some(false) => links.push(
            link.broken(Severity::Error, format!("{} does not trust {service}", role.id))
                .help(format!("Add {service} to the trust policy of {}", role.id)),
        ),
        None => links.push(
            link.open(format!("the template does not show that {} trusts {service}", role.id)),
        ),
    }
}

/// EFS refuses a mount through an access point of another file system.
fn access_point(view: &View<'_>, mount: &Mount<'_>, links: &mut Vec<Link>) {
    let Some(access_point) = mount.access_point else { return };
    let link = Link::new(code::MNT_008, "access point", &mount.path);
    let (storage, own) = (mount.storage.id, access_point.id);
    match access_point.get("FileSystemId").and_then(|it| resource_of(view, it)) {
        Some(of) if of.id == storage => {}
        Some(of) => links.push(
            link.broken(
                Severity::Error,
                format!("{own} is an access point of {}, not of {storage}", of.id),
            )
            .help(format!("Use an access point of {storage}")),
        ),
        None => links.push(link.open(format!("the file system of {own} is unknown"))),
    }
}

/// The access point of a function is written as an ARN.
fn arn_of_another_region(mount: &Mount<'_>) -> Option<String> {
    let configs = items(mount.compute.get("FileSystemConfigs")).unwrap_or_default();
    let arns = configs.iter().filter_map(|it| it.get("Arn"));
    let service = if mount.is_s3_files() { "s3files" } else { "elasticfilesystem" };
    let is_elsewhere = |text: Text| {
        text.only_reference().is_none()
            && mount.access_point.is_some_and(|it| text.names(it.id))
            && !is_in_stack(&text, service, |_| true)
    };
    arns.map(Text::of)
        .any(is_elsewhere)
        .then(|| "the ARN of the access point can be that of another Region or account".to_owned())
}

/// Returns the enabled compute environments of the enabled job queues.
pub(super) fn queued<'a>(view: &View<'a>) -> BTreeSet<&'a str> {
    let is_enabled = |it: &Resource<'a>| it.text("State").is_none_or(|it| it == "ENABLED");
    let mut queued = BTreeSet::new();
    for queue in view.of("AWS::Batch::JobQueue").filter(is_enabled) {
        let order = items(queue.get("ComputeEnvironmentOrder")).unwrap_or_default();
        let used = order.iter().filter_map(|it| resource_of(view, it.get("ComputeEnvironment")?));
        queued.extend(used.filter(is_enabled).map(|it| it.id));
    }
    queued
}

/// Jobs run in the compute environments of their queue.
fn without_queue(proof: &Proof<'_, '_>, mount: &Mount<'_>) -> Option<String> {
    let mut without = mount.placements.iter().map(|it| it.starter.id);
    let environment = without.find(|it| !proof.queued.contains(it))?;
    Some(format!("no job queue of the template is known to use {environment}"))
}

/// Containers of Windows have no volumes of EFS.
fn on_windows(mount: &Mount<'_>) -> Option<String> {
    let family = mount.compute.text("RuntimePlatform.OperatingSystemFamily")?;
    family
        .starts_with("WINDOWS")
        .then(|| "containers of Windows do not support volumes of EFS".to_owned())
}

#[cfg(test)]
mod tests {
    use super::first;

    #[test]
    fn reasons_that_are_not_shown_are_counted() {
        let of = |count: u32| first((1..=count).map(|it| it.to_string()).collect());
        assert_eq!(of(1), ["1"]);
        assert_eq!(of(3), ["1", "2", "3"]);
        assert_eq!(of(4), ["1", "2", "3, and 1 similar reason"]);
        assert_eq!(of(5), ["1", "2", "3, and 2 similar reasons"]);
    }
}
