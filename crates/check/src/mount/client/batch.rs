//! Jobs of AWS Batch.

use std::collections::BTreeMap;
use std::sync::Arc;

use stanchion_template::Node;
use stanchion_template::language::Answer;

use super::network::{groups, nodes};
use super::volume::{is_read_only, is_used, volume};
use super::{path_of, role_in};
use crate::mount::chain::{By, Mount, Placement};
use crate::view::identity::items;
use crate::view::{Resource, View};

/// The property with the launch template of ECS Managed Instances.
const MANAGED_INSTANCES_TEMPLATE: &str =
    "ComputeResources.ManagedInstancesProvider.InstanceLaunchTemplate";

pub(super) fn add<'a>(view: &View<'a>, mounts: &mut Vec<Mount<'a>>) {
    // Jobs for the same platforms run in the same environments.
    let mut by_platforms: BTreeMap<Vec<&str>, Arc<[Placement<'a>]>> = BTreeMap::new();
    for job in view.of("AWS::Batch::JobDefinition") {
        let list = job.list("PlatformCapabilities").unwrap_or_default();
        let platforms: Vec<&str> = list.iter().filter_map(Node::as_text).collect();
        let placements = by_platforms.entry(platforms).or_insert_with_key(|platforms| {
            view.of("AWS::Batch::ComputeEnvironment")
                .filter(|it| runs_on(platforms, it))
                .map(|it| placement(view, it))
                .collect()
        });
        for (steps, container) in containers(&job) {
            let Some(entries) = items(container.get("Volumes")) else { continue };
            for (at, entry) in entries.iter().enumerate() {
                let Some(volume) = volume(view, entry) else { continue };
                let path = format!("{steps}.Volumes.{at}.{}", volume.key);
                let role = container.get("JobRoleArn").or_else(|| container.get("TaskRoleArn"));
                let list = container.get("Containers");
                let inner = items(list).unwrap_or_default();
                let is_known = list.is_none() || items(list).is_some();
                let all: Vec<&Node> = inner.iter().chain([container]).collect();
                mounts.push(Mount {
                    by: By::BatchJob,
                    compute: job,
                    path: path_of(&job, &[&path]),
                    storage: volume.storage,
                    access_point: volume.access_point,
                    role: role_in(view, role),
                    tls: volume.tls,
                    iam: volume.iam,
                    is_read_only: is_read_only(&all, entry.get("Name")),
                    root: volume.root.map(Into::into),
                    placements: Arc::clone(placements),
                    line: None,
                    script: None,
                    early: None,
                    image: None,
                    is_used: if is_known {
                        is_used(&all, entry.get("Name"))
                    } else {
                        Answer::Unknown
                    },
                });
            }
        }
    }
}

/// Returns every part of a job definition that has volumes, with its path.
fn containers<'a>(job: &Resource<'a>) -> Vec<(String, &'a Node)> {
    let mut found = Vec::new();
    let mut add = |path: String| {
        if let Some(node) = job.get(&path) {
            found.push((path, node));
        }
    };
    add("ContainerProperties".to_owned());
    let tasks = job.list("EcsProperties.TaskProperties").map_or(0, <[Node]>::len);
    (0..tasks).for_each(|it| add(format!("EcsProperties.TaskProperties.{it}")));
    let ranges = job.list("NodeProperties.NodeRangeProperties").map_or(0, <[Node]>::len);
    for range in 0..ranges {
        let range = format!("NodeProperties.NodeRangeProperties.{range}");
        add(format!("{range}.Container"));
        let tasks =
            job.list(&format!("{range}.EcsProperties.TaskProperties")).map_or(0, <[Node]>::len);
        (0..tasks).for_each(|it| add(format!("{range}.EcsProperties.TaskProperties.{it}")));
    }
    found
}

fn placement<'a>(view: &View<'a>, environment: Resource<'a>) -> Placement<'a> {
    let managed = format!("{MANAGED_INSTANCES_TEMPLATE}.NetworkConfiguration");
    let either = |own: &str, of_managed: &str| {
        let own = environment.get(&format!("ComputeResources.{own}"));
        own.or_else(|| environment.get(&format!("{managed}.{of_managed}")))
    };
    let subnets = nodes(either("Subnets", "Subnets"));
    let groups = either("SecurityGroupIds", "SecurityGroups")
        .and_then(|it| groups(view, Some(it), subnets.as_deref()));
    Placement { starter: environment, subnets, groups, starts_at_once: false, doubt: None }
}

/// Returns true if containers for these platforms can run in an environment, or if the platforms are not set.
fn runs_on(platforms: &[&str], environment: &Resource<'_>) -> bool {
    let wants = |name: &str| platforms.contains(&name);
    if environment.has("EksConfiguration") {
        return false;
    }
    match environment.text("ComputeResources.Type") {
        None => true,
        Some(kind) if kind.starts_with("FARGATE") => wants("FARGATE"),
        Some("ECS_MANAGED_INSTANCES") => wants("MANAGED_INSTANCES"),
        Some(_) => platforms.is_empty() || wants("EC2"),
    }
}
