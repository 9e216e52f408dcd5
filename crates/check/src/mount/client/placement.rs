//! The networks in which instances run, with the role and the image that they have there.

use stanchion_template::Node;

use super::network::{groups, nodes, own};
use super::role_in;
use super::start::{DefaultGroup, Identity, Start, Starts, templates_of};
use crate::model::launch_template::prefix_of;
use crate::model::role;
use crate::model::traffic::Group;
use crate::mount::chain::{Placement, Role};
use crate::view::{Resource, View};

/// Instances with the same settings: where they run, and with which role and image.
#[derive(Clone, Debug)]
pub(super) struct Run<'a> {
    pub(super) placement: Placement<'a>,
    pub(super) role: Role<'a>,
    pub(super) image: Option<&'a Node>,
}

/// Returns the instances of a launch template, or an instance itself.
pub(super) fn of_instances<'a>(
    view: &View<'a>,
    starts: &Starts<'a>,
    resource: &Resource<'a>,
) -> Vec<Run<'a>> {
    let Some(prefix) = prefix_of(resource.kind) else { return Vec::new() };
    if resource.kind == "AWS::EC2::Instance" {
        return vec![of_instance(view, resource)];
    }
    starts.of(resource.id).iter().map(|it| run(view, resource, prefix, it)).collect()
}

/// Returns an instance that has its own user data.
pub(super) fn of_instance<'a>(view: &View<'a>, instance: &Resource<'a>) -> Run<'a> {
    let own = own(instance, "");
    let template = templates_of(view, instance).into_iter().next();
    let of_template = |name: &str| {
        let template = template.as_ref()?.template?;
        template.get(&format!("{}{name}", prefix_of(template.kind)?))
    };
    let below = template.as_ref().and_then(|it| it.template).and_then(|it| {
        let prefix = prefix_of(it.kind)?;
        Some(super::network::own(&it, prefix))
    });
    let subnets = own.subnet.or(below.as_ref().and_then(|it| it.subnet)).map(|it| vec![it]);
    let groups = match (own.groups, instance.has("LaunchTemplate")) {
        // A launch template that is elsewhere can set the groups.
        (None, true) => below.and_then(|it| groups(view, it.groups, subnets.as_deref())),
        (node, _) => groups(view, node, subnets.as_deref()),
    };
    let is_elsewhere =
        instance.has("LaunchTemplate") && template.as_ref().is_none_or(|it| it.template.is_none());
    let role = match profile(instance, "").or_else(|| {
        let template = template.as_ref()?.template?;
        profile(&template, prefix_of(template.kind)?)
    }) {
        Some(node) => of_profile(view, node),
        None if is_elsewhere => Role::Unknown,
        None => Role::None,
    };
    let image = instance.get("ImageId").or_else(|| of_template("ImageId"));
    let placement =
        Placement { starter: *instance, subnets, groups, starts_at_once: true, doubt: None };
    Run { placement, role, image }
}

fn run<'a>(view: &View<'a>, template: &Resource<'a>, prefix: &str, start: &Start<'a>) -> Run<'a> {
    let own = own(template, prefix);
    let of_template = own.subnet.map(|it| vec![it]);
    // The settings of all but Auto Scaling groups replace those of the launch template.
    let (subnets, node) = match start.starter.kind {
        "AWS::AutoScaling::AutoScalingGroup" => {
            (of_template.or_else(|| start.subnets.clone()), own.groups.or(start.groups))
        }
        _ => (start.subnets.clone().or(of_template), start.groups.or(own.groups)),
    };
    let groups = match node {
        Some(_) => groups(view, node, subnets.as_deref()),
        None => match start.default {
            DefaultGroup::OfVpc => groups(view, None, subnets.as_deref()),
            DefaultGroup::OfCluster(cluster) => Some(vec![Group::OfCluster(cluster)]),
            DefaultGroup::Unknown => None,
        },
    };
    let role = match start.identity {
        Identity::Profile(node) => of_profile(view, node),
        Identity::Role(node) => role_in(view, Some(node)),
        Identity::OfTemplate => {
            profile(template, prefix).map_or(Role::None, |it| of_profile(view, it))
        }
    };
    let placement = Placement {
        starter: start.starter,
        subnets,
        groups,
        starts_at_once: !start.starter.kind.starts_with("AWS::Batch::"),
        doubt: start.doubt.clone(),
    };
    let image = start.image.or_else(|| template.get(&format!("{prefix}ImageId")));
    Run { placement, role, image }
}

/// Returns the instances of an Auto Scaling group, for each of its launch templates.
pub(super) fn of_group<'a>(view: &View<'a>, group: &Resource<'a>) -> Vec<Run<'a>> {
    let subnets = nodes(group.get("VPCZoneIdentifier"));
    let unknown = |doubt| Run {
        placement: Placement {
            starter: *group,
            subnets: subnets.clone(),
            groups: None,
            starts_at_once: true,
            doubt,
        },
        role: Role::Unknown,
        image: None,
    };
    let mut runs = Vec::new();
    for used in templates_of(view, group) {
        let of = used.template.and_then(|it| Some((it, prefix_of(it.kind)?)));
        runs.push(match of {
            Some((template, prefix)) => {
                let start = Start::of_group(*group, &used);
                run(view, &template, prefix, &start)
            }
            None => unknown(used.doubt),
        });
    }
    if runs.is_empty() {
        runs.push(unknown(None));
    }
    runs
}

/// Returns the role and the image of the instances of a launch template that nothing in the template starts.
pub(super) fn of_template<'a>(
    view: &View<'a>,
    template: &Resource<'a>,
) -> (Role<'a>, Option<&'a Node>) {
    let Some(prefix) = prefix_of(template.kind) else { return (Role::Unknown, None) };
    let role = profile(template, prefix).map_or(Role::None, |it| of_profile(view, it));
    (role, template.get(&format!("{prefix}ImageId")))
}

/// Returns the instance profile that a resource sets.
fn profile<'a>(resource: &Resource<'a>, prefix: &str) -> Option<&'a Node> {
    [".Arn", ".Name", ""]
        .iter()
        .find_map(|it| resource.get(&format!("{prefix}IamInstanceProfile{it}")))
}

fn of_profile<'a>(view: &View<'a>, node: &Node) -> Role<'a> {
    role::of_profile(view, node).map_or(Role::Unknown, Role::Known)
}
