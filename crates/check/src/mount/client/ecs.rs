//! Tasks of Amazon ECS.

use stanchion_template::Node;
use stanchion_template::language::Text;

use super::placement::{groups, nodes, of_group};
use super::volume::{is_read_only, volume};
use super::{path_of, role_in};
use crate::model::embedded;
use crate::mount::chain::{By, Mount, Placement};
use crate::view::identity::{items, of_kind, resource_of};
use crate::view::{Resource, View};

pub(super) fn add<'a>(view: &View<'a>, mounts: &mut Vec<Mount<'a>>) {
    for task in view.of("AWS::ECS::TaskDefinition") {
        let placements = placements(view, &task);
        let containers: Vec<&Node> =
            items(task.get("ContainerDefinitions")).unwrap_or_default().iter().collect();
        for (at, entry) in items(task.get("Volumes")).unwrap_or_default().iter().enumerate() {
            let Some(volume) = volume(view, entry) else { continue };
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
                root: volume.root,
                placements: placements.clone(),
                line: None,
                script: None,
            });
        }
    }
}

/// Returns the networks in which a task runs: by its services, by rules and schedules, and by state machines.
fn placements<'a>(view: &View<'a>, task: &Resource<'a>) -> Vec<Placement<'a>> {
    let is_of_task = |node: Option<&Node>| {
        node.and_then(|it| resource_of(view, it)).is_some_and(|it| it.id == task.id)
    };
    let is_in_vpc = task.text("NetworkMode") == Some("awsvpc");
    let mut placements = Vec::new();
    for service in view.of("AWS::ECS::Service").filter(|it| is_of_task(it.get("TaskDefinition"))) {
        if is_in_vpc {
            let network = service.get("NetworkConfiguration.AwsvpcConfiguration");
            placements.push(in_vpc(view, service, network, "Subnets", "SecurityGroups", true));
        } else {
            placements.extend(on_instances(view, service));
        }
    }
    for rule in view.of("AWS::Events::Rule") {
        for target in items(rule.get("Targets")).unwrap_or_default() {
            let parameters = target.get("EcsParameters");
            if is_of_task(parameters.and_then(|it| it.get("TaskDefinitionArn"))) {
                placements.push(started(view, rule, parameters, is_in_vpc, "AwsVpcConfiguration"));
            }
        }
    }
    for schedule in view.of("AWS::Scheduler::Schedule") {
        let parameters = schedule.get("Target.EcsParameters");
        if is_of_task(parameters.and_then(|it| it.get("TaskDefinitionArn"))) {
            placements.push(started(view, schedule, parameters, is_in_vpc, "AwsvpcConfiguration"));
        }
    }
    for machine in view.of("AWS::StepFunctions::StateMachine") {
        if runs_task(&machine, task) {
            // The network of the task is in the definition or its input.
            placements.push(Placement {
                starter: machine,
                subnets: None,
                groups: None,
                starts_at_once: false,
            });
        }
    }
    placements
}

fn in_vpc<'a>(
    view: &View<'a>,
    starter: Resource<'a>,
    network: Option<&'a Node>,
    subnets: &str,
    security_groups: &str,
    starts_at_once: bool,
) -> Placement<'a> {
    let subnets = nodes(network.and_then(|it| it.get(subnets)));
    let groups = network.and_then(|it| groups(view, it.get(security_groups), subnets.as_deref()));
    Placement { starter, subnets, groups, starts_at_once }
}

fn started<'a>(
    view: &View<'a>,
    starter: Resource<'a>,
    parameters: Option<&'a Node>,
    is_in_vpc: bool,
    key: &str,
) -> Placement<'a> {
    let network = parameters.and_then(|it| it.get("NetworkConfiguration")?.get(key));
    if is_in_vpc {
        in_vpc(view, starter, network, "Subnets", "SecurityGroups", false)
    } else {
        Placement { starter, subnets: None, groups: None, starts_at_once: false }
    }
}

/// Returns the networks of the container instances on which a service runs: the Auto Scaling groups of its capacity
/// providers, or those of its cluster.
fn on_instances<'a>(view: &View<'a>, service: Resource<'a>) -> Vec<Placement<'a>> {
    let of_service: Vec<&'a Node> = items(service.get("CapacityProviderStrategy"))
        .unwrap_or_default()
        .iter()
        .filter_map(|it| it.get("CapacityProvider"))
        .collect();
    let providers = if of_service.is_empty() {
        let cluster = service.get("Cluster").and_then(|it| resource_of(view, it));
        let mut all = Vec::new();
        for joined in view.of("AWS::ECS::ClusterCapacityProviderAssociations") {
            let of = joined.get("Cluster").and_then(|it| resource_of(view, it));
            if cluster.is_some() && of.map(|it| it.id) == cluster.map(|it| it.id) {
                all.extend(nodes(joined.get("CapacityProviders")).unwrap_or_default());
            }
        }
        all.extend(cluster.and_then(|it| nodes(it.get("CapacityProviders"))).unwrap_or_default());
        all
    } else {
        of_service
    };
    let groups: Vec<Resource<'a>> = providers
        .iter()
        .filter_map(|it| of_kind(view, it, "AWS::ECS::CapacityProvider"))
        .filter_map(|it| it.get("AutoScalingGroupProvider.AutoScalingGroupArn"))
        .filter_map(|it| of_kind(view, it, "AWS::AutoScaling::AutoScalingGroup"))
        .collect();
    if groups.is_empty() {
        return vec![Placement {
            starter: service,
            subnets: None,
            groups: None,
            starts_at_once: true,
        }];
    }
    groups
        .iter()
        .map(|group| {
            let placement = of_group(view, group);
            Placement { starter: service, ..placement }
        })
        .collect()
}

/// Returns true if a state machine runs a task with this task definition.
fn runs_task(machine: &Resource<'_>, task: &Resource<'_>) -> bool {
    let definition = match (machine.get("Definition"), machine.get("DefinitionString")) {
        (Some(node), _) => Some(node.clone()),
        (None, Some(text)) => embedded::document(text),
        (None, None) => None,
    };
    let names = |node: &Node| Text::of(node).names(task.id);
    let substituted = machine.get("DefinitionSubstitutions").and_then(Node::as_map);
    let by_substitution = substituted.is_some_and(|it| it.values().any(names));
    let mut found = by_substitution;
    if let Some(definition) = definition {
        definition.walk(&mut |node| {
            if let Some(of_task) =
                node.get("TaskDefinition").or_else(|| node.get("TaskDefinition.$"))
            {
                found |= names(of_task);
            }
        });
    }
    found
}
