//! The networks in which instances run.

use stanchion_template::Node;

use crate::model::traffic::Group;
use crate::mount::chain::Placement;
use crate::view::identity::{items, of_kind, resource_of};
use crate::view::{Resource, View};

/// Returns the values of a list, or `None` if the list is unknown.
pub(super) fn nodes(node: Option<&Node>) -> Option<Vec<&Node>> {
    Some(items(node)?.iter().collect())
}

/// Returns the groups of a list. Without a list, network interfaces have the default group of their VPC.
pub(super) fn groups<'a>(
    view: &View<'a>,
    node: Option<&'a Node>,
    subnets: Option<&[&'a Node]>,
) -> Option<Vec<Group<'a>>> {
    match node {
        Some(_) => Group::all(view, node),
        None => Some(vec![Group::default_in(view, subnets?.first()?)?]),
    }
}

/// The subnet and groups that instances of a template or instance have, if it sets them.
struct Own<'a> {
    subnet: Option<&'a Node>,
    groups: Option<&'a Node>,
}

fn own<'a>(resource: &Resource<'a>, prefix: &str) -> Own<'a> {
    let interface = format!("{prefix}NetworkInterfaces.0");
    let get = |name: &str| resource.get(&format!("{prefix}{name}"));
    let of_interface = |name: &str| resource.get(&format!("{interface}.{name}"));
    Own {
        subnet: get("SubnetId").or_else(|| of_interface("SubnetId")),
        groups: get("SecurityGroupIds")
            .or_else(|| of_interface("Groups"))
            .or_else(|| of_interface("GroupSet"))
            .or_else(|| get("SecurityGroups")),
    }
}

/// The prefix of the properties of a resource that describes instances.
pub(super) fn prefix_of(kind: &str) -> Option<&'static str> {
    match kind {
        "AWS::EC2::LaunchTemplate" => Some("LaunchTemplateData."),
        "AWS::EC2::Instance" | "AWS::AutoScaling::LaunchConfiguration" => Some(""),
        _ => None,
    }
}

/// A resource that starts the instances of a launch template, with its own subnets and groups.
struct Start<'a> {
    starter: Resource<'a>,
    subnets: Option<Vec<&'a Node>>,
    groups: Option<&'a Node>,
    /// True if the starter decides the groups together with the launch template, in a way that the template does not
    /// show.
    has_other_groups: bool,
}

/// Returns the networks in which the instances of a launch template, or an instance, run with its user data.
pub(super) fn of_instances<'a>(view: &View<'a>, resource: &Resource<'a>) -> Vec<Placement<'a>> {
    let Some(prefix) = prefix_of(resource.kind) else { return Vec::new() };
    let own = own(resource, prefix);
    if resource.kind == "AWS::EC2::Instance" {
        let of_template = resource.get("LaunchTemplate");
        let subnets = own.subnet.map(|it| vec![it]);
        let groups = match (own.groups, of_template) {
            (None, Some(_)) => None,
            (node, _) => groups(view, node, subnets.as_deref()),
        };
        return vec![Placement { starter: *resource, subnets, groups, starts_at_once: true }];
    }
    let start = |it: Start<'a>| {
        let of_template = own.subnet.map(|it| vec![it]);
        // The settings of an instance replace those of its launch template.
        let (subnets, node) = match it.starter.kind {
            "AWS::EC2::Instance" => (it.subnets.or(of_template), it.groups.or(own.groups)),
            _ => (of_template.or(it.subnets), own.groups.or(it.groups)),
        };
        let groups = match node {
            None if it.has_other_groups => None,
            node => groups(view, node, subnets.as_deref()),
        };
        let starts_at_once = !it.starter.kind.starts_with("AWS::Batch::");
        Placement { starter: it.starter, subnets, groups, starts_at_once }
    };
    starts(view, resource).into_iter().map(start).collect()
}

/// Returns the networks of the instances of an Auto Scaling group.
pub(super) fn of_group<'a>(view: &View<'a>, group: &Resource<'a>) -> Placement<'a> {
    let template = template_of(view, group);
    let own = template.as_ref().and_then(|it| Some(own(it, prefix_of(it.kind)?)));
    let subnets = own
        .as_ref()
        .and_then(|it| it.subnet)
        .map(|it| vec![it])
        .or_else(|| nodes(group.get("VPCZoneIdentifier")));
    let groups = own.and_then(|it| groups(view, it.groups, subnets.as_deref()));
    Placement { starter: *group, subnets, groups, starts_at_once: true }
}

/// Returns the launch template or launch configuration of an Auto Scaling group.
fn template_of<'a>(view: &View<'a>, group: &Resource<'a>) -> Option<Resource<'a>> {
    const MIXED: &str = "MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification";
    let of = |specification: &str| {
        let specification = group.get(specification)?;
        let id = specification.get("LaunchTemplateId");
        id.or_else(|| specification.get("LaunchTemplateName"))
    };
    let named = of("LaunchTemplate").or_else(|| of(MIXED));
    resource_of(view, named.or_else(|| group.get("LaunchConfigurationName"))?)
}

/// Returns the resources that start instances with a launch template.
fn starts<'a>(view: &View<'a>, template: &Resource<'a>) -> Vec<Start<'a>> {
    let is_this = |node: Option<&Node>| {
        node.and_then(|it| resource_of(view, it)).is_some_and(|it| it.id == template.id)
    };
    let uses = |spec: Option<&Node>| {
        spec.is_some_and(|it| {
            ["LaunchTemplateId", "LaunchTemplateName", "Id", "Name"]
                .iter()
                .any(|name| is_this(it.get(name)))
        })
    };
    let mut starts = Vec::new();
    let mut add = |starter, subnets, groups| {
        starts.push(Start { starter, subnets, groups, has_other_groups: false });
    };
    for (kind, list) in [
        ("AWS::EC2::SpotFleet", "SpotFleetRequestConfigData.LaunchTemplateConfigs"),
        ("AWS::EC2::EC2Fleet", "LaunchTemplateConfigs"),
    ] {
        for fleet in view.of(kind) {
            for config in items(fleet.get(list)).unwrap_or_default() {
                if uses(config.get("LaunchTemplateSpecification")) {
                    add(fleet, subnets_of_overrides(config), None);
                }
            }
        }
    }
    for group in view.of("AWS::AutoScaling::AutoScalingGroup") {
        if template_of(view, &group).is_some_and(|it| it.id == template.id) {
            add(group, nodes(group.get("VPCZoneIdentifier")), None);
        }
    }
    for environment in view.of("AWS::Batch::ComputeEnvironment") {
        if uses(environment.get("ComputeResources.LaunchTemplate")) {
            let subnets = nodes(environment.get("ComputeResources.Subnets"));
            add(environment, subnets, environment.get("ComputeResources.SecurityGroupIds"));
        }
    }
    // An instance with user data of its own does not run that of the launch template.
    for instance in view.of("AWS::EC2::Instance").filter(|it| !it.has("UserData")) {
        if uses(instance.get("LaunchTemplate")) {
            let own = own(&instance, "");
            add(instance, own.subnet.map(|it| vec![it]), own.groups);
        }
    }
    for nodegroup in view.of("AWS::EKS::Nodegroup") {
        if uses(nodegroup.get("LaunchTemplate")) {
            let subnets = nodes(nodegroup.get("Subnets"));
            // Without groups in the launch template, EKS uses the group of the cluster.
            starts.push(Start {
                starter: nodegroup,
                subnets,
                groups: None,
                has_other_groups: true,
            });
        }
    }
    starts
}

fn subnets_of_overrides(config: &Node) -> Option<Vec<&Node>> {
    let mut subnets: Vec<&Node> = Vec::new();
    for entry in items(config.get("Overrides"))? {
        // A list of subnets is one text, separated by commas.
        let subnet =
            entry.get("SubnetId").filter(|it| it.as_text().is_none_or(|it| !it.contains(',')))?;
        if !subnets.contains(&subnet) {
            subnets.push(subnet);
        }
    }
    (!subnets.is_empty()).then_some(subnets)
}

/// Returns the instance profile of a launch template or instance.
pub(super) fn profile<'a>(view: &View<'a>, resource: &Resource<'a>) -> Option<&'a Node> {
    let prefix = prefix_of(resource.kind)?;
    let own = [".Arn", ".Name", ""]
        .iter()
        .find_map(|it| resource.get(&format!("{prefix}IamInstanceProfile{it}")));
    // AWS Batch uses the instance profile of the compute environment.
    own.or_else(|| {
        let environments = view.of("AWS::Batch::ComputeEnvironment").filter(|it| {
            let id = it.get("ComputeResources.LaunchTemplate.LaunchTemplateId");
            id.and_then(|it| of_kind(view, it, resource.kind))
                .is_some_and(|it| it.id == resource.id)
        });
        environments.into_iter().find_map(|it| it.get("ComputeResources.InstanceRole"))
    })
}
