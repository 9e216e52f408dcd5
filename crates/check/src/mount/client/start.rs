//! The resources that start instances with a launch template, and the settings with which they replace its own.

use std::collections::BTreeMap;

use stanchion_template::Node;
use stanchion_template::language::Text;

use super::network::{nodes, own};
use crate::view::identity::{items, of_kind, resource_of};
use crate::view::value::scalar;
use crate::view::{Resource, View};

/// The source of the role of instances.
#[derive(Clone, Copy, Debug)]
pub(super) enum Identity<'a> {
    /// The instance profile of the launch template.
    OfTemplate,
    Profile(&'a Node),
    /// The role of the nodes of an EKS node group.
    Role(&'a Node),
}

/// The security group of instances without groups.
#[derive(Clone, Copy, Debug)]
pub(super) enum DefaultGroup<'a> {
    OfVpc,
    /// The group that EKS creates for a cluster of the template.
    ///
    /// Source: <https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html>
    OfCluster(Resource<'a>),
    Unknown,
}

/// A resource that starts the instances of a launch template, with its own settings.
#[derive(Clone, Debug)]
pub(super) struct Start<'a> {
    pub(super) starter: Resource<'a>,
    pub(super) subnets: Option<Vec<&'a Node>>,
    pub(super) groups: Option<&'a Node>,
    /// The groups of instances for which neither the starter nor the launch template sets groups.
    pub(super) default: DefaultGroup<'a>,
    pub(super) identity: Identity<'a>,
    pub(super) image: Option<&'a Node>,
    /// The reason why the instances may not have the user data of the template.
    pub(super) doubt: Option<String>,
}

impl<'a> Start<'a> {
    fn new(starter: Resource<'a>, used: &Used<'a>) -> Start<'a> {
        Start {
            starter,
            subnets: None,
            groups: None,
            default: DefaultGroup::OfVpc,
            identity: Identity::OfTemplate,
            image: used.image,
            doubt: used.doubt.clone(),
        }
    }

    /// Creates the start of the instances of an Auto Scaling group.
    pub(super) fn of_group(group: Resource<'a>, used: &Used<'a>) -> Start<'a> {
        Start { subnets: nodes(group.get("VPCZoneIdentifier")), ..Start::new(group, used) }
    }
}

/// The resources that start instances, by the launch template or launch configuration that they use.
#[derive(Debug, Default)]
pub(super) struct Starts<'a>(BTreeMap<&'a str, Vec<Start<'a>>>);

impl<'a> Starts<'a> {
    pub(super) fn new(view: &View<'a>) -> Starts<'a> {
        let mut starts = Starts::default();
        for (kind, list) in [
            ("AWS::EC2::SpotFleet", "SpotFleetRequestConfigData.LaunchTemplateConfigs"),
            ("AWS::EC2::EC2Fleet", "LaunchTemplateConfigs"),
        ] {
            for fleet in view.of(kind) {
                for config in items(fleet.get(list)).unwrap_or_default() {
                    starts.of_config(view, fleet, config);
                }
            }
        }
        for group in view.of("AWS::AutoScaling::AutoScalingGroup") {
            for used in templates_of(view, &group) {
                starts.add(&used, Start::of_group(group, &used));
            }
        }
        for environment in view.of("AWS::Batch::ComputeEnvironment") {
            starts.of_environment(view, environment);
        }
        // An instance with user data of its own does not run that of the launch template.
        for instance in view.of("AWS::EC2::Instance").filter(|it| !it.has("UserData")) {
            for used in templates_of(view, &instance) {
                let own = own(&instance, "");
                let identity = match instance.get("IamInstanceProfile") {
                    Some(node) => Identity::Profile(node),
                    None => Identity::OfTemplate,
                };
                let start = Start {
                    subnets: own.subnet.map(|it| vec![it]),
                    groups: own.groups,
                    identity,
                    image: instance.get("ImageId"),
                    ..Start::new(instance, &used)
                };
                starts.add(&used, start);
            }
        }
        for nodegroup in view.of("AWS::EKS::Nodegroup") {
            let Some(used) = nodegroup.get("LaunchTemplate").map(|it| Used::of(view, it)) else {
                continue;
            };
            let cluster = nodegroup.get("ClusterName");
            let cluster = cluster.and_then(|it| of_kind(view, it, "AWS::EKS::Cluster"));
            let start = Start {
                subnets: nodes(nodegroup.get("Subnets")),
                default: cluster.map_or(DefaultGroup::Unknown, DefaultGroup::OfCluster),
                identity: nodegroup.get("NodeRole").map_or(Identity::OfTemplate, Identity::Role),
                ..Start::new(nodegroup, &used)
            };
            starts.add(&used, start);
        }
        starts
    }

    /// Returns the resources that start instances with a launch template or launch configuration.
    pub(super) fn of(&self, template: &str) -> &[Start<'a>] {
        self.0.get(template).map(Vec::as_slice).unwrap_or_default()
    }

    fn add(&mut self, used: &Used<'a>, start: Start<'a>) {
        if let Some(template) = used.template {
            self.0.entry(template.id).or_default().push(start);
        }
    }

    /// Adds the instances of a launch template of a fleet. Overrides with other roles or networks are instances of their
    /// own.
    fn of_config(&mut self, view: &View<'a>, fleet: Resource<'a>, config: &'a Node) {
        let Some(used) = config.get("LaunchTemplateSpecification").map(|it| Used::of(view, it))
        else {
            return;
        };
        let overrides = items(config.get("Overrides")).unwrap_or_default();
        let differs = |it: &&Node| {
            ["IamInstanceProfile", "NetworkInterfaces"].iter().any(|name| it.get(name).is_some())
        };
        let plain: Vec<&Node> = overrides.iter().filter(|it| !differs(it)).collect();
        if !plain.is_empty() || overrides.is_empty() {
            let subnets = subnets_of(&plain);
            self.add(&used, Start { subnets, ..Start::new(fleet, &used) });
        }
        for it in overrides.iter().filter(differs) {
            let interface = it.get("NetworkInterfaces").and_then(|it| it.as_list()?.first());
            let subnet = it.get("SubnetId").or_else(|| interface?.get("SubnetId"));
            let profile = it.get("IamInstanceProfile");
            let profile = profile.map(|it| it.get("Arn").or_else(|| it.get("Name")).unwrap_or(it));
            let start = Start {
                subnets: subnet.map(|it| vec![it]),
                groups: interface.and_then(|it| it.get("Groups")),
                identity: profile.map_or(Identity::OfTemplate, Identity::Profile),
                ..Start::new(fleet, &used)
            };
            self.add(&used, start);
        }
    }

    /// Adds the instances of a compute environment of AWS Batch, which replaces the role, subnets and groups of a launch
    /// template.
    ///
    /// Source: <https://docs.aws.amazon.com/batch/latest/userguide/launch-templates.html>
    fn of_environment(&mut self, view: &View<'a>, environment: Resource<'a>) {
        let Some(node) = environment.get("ComputeResources.LaunchTemplate") else { return };
        let others = items(node.get("Overrides")).unwrap_or_default();
        for used in others.iter().chain([node]).map(|it| Used::of(view, it)) {
            let role = environment.get("ComputeResources.InstanceRole");
            let own_image = "ComputeResources.Ec2Configuration.0.ImageIdOverride";
            let start = Start {
                subnets: nodes(environment.get("ComputeResources.Subnets")),
                groups: environment.get("ComputeResources.SecurityGroupIds"),
                identity: role.map_or(Identity::OfTemplate, Identity::Profile),
                image: environment
                    .get(own_image)
                    .or_else(|| environment.get("ComputeResources.ImageId")),
                ..Start::new(environment, &used)
            };
            self.add(&used, start);
        }
    }
}

/// A launch template or launch configuration that a resource uses.
#[derive(Clone, Debug)]
pub(super) struct Used<'a> {
    /// The launch template, if it is in the template.
    pub(super) template: Option<Resource<'a>>,
    pub(super) image: Option<&'a Node>,
    pub(super) doubt: Option<String>,
}

impl<'a> Used<'a> {
    /// Returns the launch template that a specification names.
    fn of(view: &View<'a>, specification: &Node) -> Used<'a> {
        let mut named = ["LaunchTemplateId", "LaunchTemplateName", "Id", "Name"]
            .iter()
            .filter_map(|name| resource_of(view, specification.get(name)?));
        let template = named.next();
        let version = specification.get("Version");
        let doubt = template.and_then(|it| other_version(&it, version?));
        Used { template, image: None, doubt }
    }
}

/// Returns why the version that is used can differ from the launch template of the template. When a stack is created, the
/// launch template has the version 1 only.
fn other_version(template: &Resource<'_>, version: &Node) -> Option<String> {
    let id = template.id;
    if let Some(version) = scalar(version) {
        let is_first = matches!(&*version, "1" | "$Latest" | "$Default");
        return (!is_first).then(|| {
            format!("version {version} of {id} can have other content than the template")
        });
    }
    let text = Text::of(version);
    let is_own = text.only_reference().is_some_and(|it| {
        let attributes = [Some("LatestVersionNumber"), Some("DefaultVersionNumber")];
        it.name() == id && attributes.contains(&it.attribute())
    });
    (!is_own).then(|| format!("the version of {id} that is used is unknown"))
}

/// Returns the launch templates and configurations of an Auto Scaling group or instance.
pub(super) fn templates_of<'a>(view: &View<'a>, resource: &Resource<'a>) -> Vec<Used<'a>> {
    if let Some(specification) = resource.get("LaunchTemplate") {
        return vec![Used::of(view, specification)];
    }
    if let Some(name) = resource.get("LaunchConfigurationName") {
        return vec![Used { template: resource_of(view, name), image: None, doubt: None }];
    }
    const MIXED: &str = "MixedInstancesPolicy.LaunchTemplate";
    let base = resource.get(&format!("{MIXED}.LaunchTemplateSpecification"));
    let overrides = items(resource.get(&format!("{MIXED}.Overrides"))).unwrap_or_default();
    let mut all: Vec<(Option<&Node>, Option<&Node>)> = Vec::new();
    // An override can name another launch template and another image.
    for it in overrides {
        let of = (it.get("LaunchTemplateSpecification").or(base), it.get("ImageId"));
        if !all.contains(&of) {
            all.push(of);
        }
    }
    if overrides.is_empty() {
        all.push((base, None));
    }
    let used = |(specification, image): (Option<&'a Node>, Option<&'a Node>)| {
        Some(Used { image, ..Used::of(view, specification?) })
    };
    all.into_iter().filter_map(used).collect()
}

/// Returns the subnets in overrides of a fleet, or `None` if one of them sets none, or not as a single value.
fn subnets_of<'a>(overrides: &[&'a Node]) -> Option<Vec<&'a Node>> {
    let mut subnets: Vec<&Node> = Vec::new();
    for entry in overrides {
        // A list of subnets is one text, separated by commas.
        let subnet =
            entry.get("SubnetId").filter(|it| it.as_text().is_none_or(|it| !it.contains(',')))?;
        if !subnets.contains(&subnet) {
            subnets.push(subnet);
        }
    }
    (!subnets.is_empty()).then_some(subnets)
}
