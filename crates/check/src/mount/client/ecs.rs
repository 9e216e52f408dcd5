//! Tasks of Amazon ECS.

use std::collections::BTreeMap;
use std::sync::Arc;

use stanchion_template::language::{Answer, Reference, Text};
use stanchion_template::{Map, Node};

use super::cluster::{Clusters, Host};
use super::network::{groups, nodes};
use super::placement::of_group;
use super::volume::{is_read_only, is_used, volume};
use super::{path_of, role_in};
use crate::model::embedded;
use crate::mount::chain::{By, Mount, Placement};
use crate::view::identity::{items, resource_of};
use crate::view::{Resource, View};

const TASK: &str = "AWS::ECS::TaskDefinition";

pub(super) fn add<'a>(view: &View<'a>, mounts: &mut Vec<Mount<'a>>) {
    if view.of(TASK).next().is_none() {
        return;
    }
    let (uses, clusters) = (uses(view), Clusters::new(view));
    for task in view.of(TASK) {
        let of_task = uses.get(task.id).map(Vec::as_slice).unwrap_or_default();
        let is_in_vpc = task.text("NetworkMode") == Some("awsvpc");
        let placements: Arc<[Placement<'a>]> =
            of_task.iter().flat_map(|it| it.placements(view, &clusters, is_in_vpc)).collect();
        let list = items(task.get("ContainerDefinitions"));
        let containers: Vec<&Node> = list.unwrap_or_default().iter().collect();
        for (at, entry) in items(task.get("Volumes")).unwrap_or_default().iter().enumerate() {
            let Some(volume) = volume(view, entry) else { continue };
            let is_used = list.map(|_| is_used(&containers, entry.get("Name")));
            mounts.push(Mount {
                by: By::EcsTask,
                compute: task,
                path: path_of(&task, &["Volumes", &at.to_string(), volume.key]),
                storage: volume.storage,
                access_point: volume.access_point,
                role: role_in(view, task.get("TaskRoleArn")),
                tls: volume.tls,
                iam: volume.iam,
                is_read_only: is_read_only(&containers, entry.get("Name")),
                root: volume.root.map(Into::into),
                placements: Arc::clone(&placements),
                line: None,
                script: None,
                early: None,
                image: None,
                is_used: is_used.unwrap_or(Answer::Unknown),
            });
        }
    }
}

/// A resource that runs tasks.
enum Use<'a> {
    Service(Resource<'a>),
    /// A rule or a schedule, with its target, the parameters of the task, and the key of its network.
    Started(Resource<'a>, &'a Node, &'static str),
    Machine(Resource<'a>),
}

/// Returns what runs the tasks of each task definition: services, rules, schedules and state machines.
fn uses<'a>(view: &View<'a>) -> BTreeMap<&'a str, Vec<Use<'a>>> {
    let mut uses: BTreeMap<&'a str, Vec<Use<'a>>> = BTreeMap::new();
    let mut add = |node: Option<&Node>, by: Use<'a>| {
        if let Some(task) = node.and_then(|it| resource_of(view, it)).filter(|it| it.kind == TASK) {
            uses.entry(task.id).or_default().push(by);
        }
    };
    for service in view.of("AWS::ECS::Service") {
        add(service.get("TaskDefinition"), Use::Service(service));
    }
    let task_of = |target: &'a Node| target.get("EcsParameters")?.get("TaskDefinitionArn");
    for rule in view.of("AWS::Events::Rule") {
        for target in items(rule.get("Targets")).unwrap_or_default() {
            add(task_of(target), Use::Started(rule, target, "AwsVpcConfiguration"));
        }
    }
    for schedule in view.of("AWS::Scheduler::Schedule") {
        if let Some(target) = schedule.get("Target") {
            add(task_of(target), Use::Started(schedule, target, "AwsvpcConfiguration"));
        }
    }
    for machine in view.of("AWS::StepFunctions::StateMachine") {
        for task in tasks_of(view, &machine) {
            uses.entry(task.id).or_default().push(Use::Machine(machine));
        }
    }
    uses
}

impl<'a> Use<'a> {
    /// Returns the networks in which the tasks run.
    fn placements(
        &self,
        view: &View<'a>,
        clusters: &Clusters<'a>,
        is_in_vpc: bool,
    ) -> Vec<Placement<'a>> {
        match self {
            Use::Service(service) if is_in_vpc => {
                let network = service.get("NetworkConfiguration.AwsvpcConfiguration");
                let doubt = clusters.doubt(view, service.properties(), service.get("Cluster"));
                let names = ("Subnets", "SecurityGroups");
                let placement = in_vpc(view, *service, network, names);
                vec![Placement { starts_at_once: true, doubt, ..placement }]
            }
            Use::Service(service) => on_instances(view, clusters, *service),
            Use::Started(starter, target, key) => {
                let parameters = target.get("EcsParameters");
                if !is_in_vpc {
                    return vec![unknown(*starter)];
                }
                let network = parameters.and_then(|it| it.get("NetworkConfiguration")?.get(key));
                let own = parameters.and_then(Node::as_map);
                let doubt = own.and_then(|it| clusters.doubt(view, it, target.get("Arn")));
                let placement = in_vpc(view, *starter, network, ("Subnets", "SecurityGroups"));
                vec![Placement { doubt, ..placement }]
            }
            // The network of the task is in the definition or its input.
            Use::Machine(machine) => vec![unknown(*machine)],
        }
    }
}

/// Returns a network that the template does not show.
fn unknown(starter: Resource<'_>) -> Placement<'_> {
    Placement { starter, subnets: None, groups: None, starts_at_once: false, doubt: None }
}

fn in_vpc<'a>(
    view: &View<'a>,
    starter: Resource<'a>,
    network: Option<&'a Node>,
    (subnets, security_groups): (&str, &str),
) -> Placement<'a> {
    let subnets = nodes(network.and_then(|it| it.get(subnets)));
    let groups = network.and_then(|it| groups(view, it.get(security_groups), subnets.as_deref()));
    Placement { subnets, groups, ..unknown(starter) }
}

/// Returns the networks of the container instances on which a service runs: the Auto Scaling groups of its capacity
/// providers, or those of its cluster.
fn on_instances<'a>(
    view: &View<'a>,
    clusters: &Clusters<'a>,
    service: Resource<'a>,
) -> Vec<Placement<'a>> {
    let host = clusters.host(view, service.properties(), service.get("Cluster"));
    let groups = match &host {
        Host::Instances(groups) => groups.as_slice(),
        Host::Managed | Host::Unknown => &[],
    };
    if groups.is_empty() {
        return vec![Placement { starts_at_once: true, ..unknown(service) }];
    }
    let all = groups.iter().flat_map(|group| of_group(view, group));
    all.map(|it| {
        let group = it.placement.starter;
        let doubt = it.placement.doubt.clone();
        let doubt = doubt.or_else(|| clusters.capacity().doubt(&group));
        Placement { starter: service, doubt, ..it.placement }
    })
    .collect()
}

/// Returns the task definitions of the tasks that a state machine runs.
fn tasks_of<'a>(view: &View<'a>, machine: &Resource<'a>) -> Vec<Resource<'a>> {
    let definition = match (machine.get("Definition"), machine.get("DefinitionString")) {
        (Some(node), _) => Some(node.clone()),
        (None, Some(text)) => embedded::document(text),
        (None, None) => None,
    };
    let mut tasks: BTreeMap<&'a str, Resource<'a>> = BTreeMap::new();
    let mut add = |node: &Node| {
        let named = Text::of(node);
        for task in named.references().map(Reference::name).filter_map(|it| view.resource(it)) {
            if task.kind == TASK {
                tasks.insert(task.id, task);
            }
        }
    };
    let substituted = machine.get("DefinitionSubstitutions").and_then(Node::as_map);
    substituted.into_iter().flat_map(Map::values).for_each(&mut add);
    if let Some(definition) = definition {
        definition.walk(&mut |node| {
            let of_task = node.get("TaskDefinition").or_else(|| node.get("TaskDefinition.$"));
            of_task.into_iter().for_each(&mut add);
        });
    }
    tasks.into_values().collect()
}
