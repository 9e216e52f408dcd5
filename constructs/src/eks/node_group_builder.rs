//! The options of managed node groups.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_aws::eks;
use stanchion_aws::eks::nodegroup as l1;
use stanchion_check::facts::eks::{
    MAX_UNAVAILABLE, is_label_key, is_label_value, is_reserved_label,
};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::cluster::Compute;
use super::node_config::node_config;
use super::{Cluster, NodeGroup, NodeImage, TaintEffect};
use crate::Text;
use crate::compute::{BlockDevice, InstanceType, LaunchTemplate, LaunchTemplateBuilder};
use crate::iam::{Principal, Role};
use crate::network::{SecurityGroup, Subnet};
use crate::non_empty::non_empty;
use crate::user_data::CloudConfig;

/// The nodes that may be unavailable during an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unavailable {
    /// A number of nodes, 1-100.
    Nodes(u32),
    /// A percentage of the nodes, 1-100.
    Percent(u32),
}

/// Builds a [`NodeGroup`].
#[derive(Clone, Debug)]
#[must_use = "a node group exists after `build`"]
pub struct NodeGroupBuilder {
    cluster: Cluster,
    size: u32,
    min: u32,
    max: u32,
    types: Vec<InstanceType>,
    spot: bool,
    image: NodeImage,
    subnets: Option<Vec<Subnet>>,
    security_group: Option<SecurityGroup>,
    role: Option<Role>,
    labels: BTreeMap<String, Value<String>>,
    taints: Vec<(String, Option<Value<String>>, TaintEffect)>,
    unavailable: Option<Unavailable>,
    node_repair: bool,
    block_devices: Vec<BlockDevice>,
    cloud_config: CloudConfig,
    scripts: Vec<Text>,
    key_pair: Option<Value<String>>,
    instance_tags: Vec<(String, Value<String>)>,
}

impl NodeGroup {
    /// Returns a builder for a node group of an instance type, such as `m7i.large`, with a number of nodes. An update of
    /// the number sets the size again, whatever an autoscaler has set since. An update of the type replaces the group.
    pub fn builder(
        cluster: &Cluster,
        instance_type: impl Into<InstanceType>,
        size: u32,
    ) -> NodeGroupBuilder {
        NodeGroupBuilder {
            cluster: cluster.clone(),
            size,
            min: size,
            max: size.max(1),
            types: vec![instance_type.into()],
            spot: false,
            image: NodeImage::AmazonLinux2023,
            subnets: None,
            security_group: None,
            role: None,
            labels: BTreeMap::new(),
            taints: Vec::new(),
            unavailable: None,
            node_repair: false,
            block_devices: Vec::new(),
            cloud_config: CloudConfig::new(),
            scripts: Vec::new(),
            key_pair: None,
            instance_tags: Vec::new(),
        }
    }
}

impl NodeGroupBuilder {
    /// Sets the minimum, 0 or more, and the maximum, 1 or more, with the size between them. Default: both equal the size.
    pub fn range(mut self, min: u32, max: u32) -> Self {
        (self.min, self.max) = (min, max);
        self
    }

    /// Adds another instance type that EKS may start, with the same processor. Default: the type of `builder`. An update
    /// replaces the group.
    pub fn instance_type(mut self, name: impl Into<InstanceType>) -> Self {
        self.types.push(name.into());
        self
    }

    /// Uses Spot Instances, which cost less and may be interrupted. Default: On-Demand Instances. An update replaces the
    /// group.
    pub fn spot(mut self) -> Self {
        self.spot = true;
        self
    }

    /// Sets the image. Default: [`NodeImage::AmazonLinux2023`]. An update replaces the group.
    pub fn image(mut self, image: NodeImage) -> Self {
        self.image = image;
        self
    }

    /// Sets the subnets. Default: the private subnets of the VPC, or its isolated or public ones if it has none. An update
    /// replaces the group.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Adds a security group to the nodes, to which mounts on the group open file systems. Default: only the cluster
    /// security group, which nodes always have.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// Sets the role of the nodes. Default: a new role with the policies of AWS for nodes and for Systems Manager. An
    /// update replaces the group.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Adds a label of Kubernetes to the nodes. Default: none.
    pub fn label(mut self, key: impl Into<String>, value: impl IntoValue<String>) -> Self {
        self.labels.insert(key.into(), value.into_value());
        self
    }

    /// Adds a taint to the nodes, which keeps pods away that do not tolerate it. Default: none.
    pub fn taint<V: IntoValue<String>>(
        mut self,
        key: impl Into<String>,
        value: Option<V>,
        effect: TaintEffect,
    ) -> Self {
        self.taints.push((key.into(), value.map(IntoValue::into_value), effect));
        self
    }

    /// Sets how many nodes may be unavailable during an update, 1-100, as a number or a percentage. Default: 1, the default
    /// of EKS.
    pub fn max_unavailable(mut self, nodes: Unavailable) -> Self {
        self.unavailable = Some(nodes);
        self
    }

    /// Replaces or restarts nodes that have a fault (`NodeRepairConfig`). Default: off.
    pub fn node_repair(mut self) -> Self {
        self.node_repair = true;
        self
    }

    /// Adds an EBS volume, or changes the root volume. Default: none.
    pub fn block_device(mut self, device: BlockDevice) -> Self {
        self.block_devices.push(device);
        self
    }

    /// Adds cloud-config that runs when a node first starts, after storage is mounted. Default: none.
    pub fn cloud_config(mut self, config: CloudConfig) -> Self {
        self.cloud_config = self.cloud_config.merge(config);
        self
    }

    /// Adds a script, with its interpreter line, that runs after cloud-config and before the node joins. Default: none.
    pub fn script(mut self, script: impl Into<Text>) -> Self {
        self.scripts.push(script.into());
        self
    }

    /// Sets the EC2 key pair that may log in to the nodes over SSH. Default: none; Systems Manager sessions do not need
    /// one.
    pub fn key_pair(mut self, name: impl IntoValue<String>) -> Self {
        self.key_pair = Some(name.into_value());
        self
    }

    /// Adds a tag to the nodes and their volumes. Default: none.
    pub fn instance_tag(mut self, key: impl Into<String>, value: impl IntoValue<String>) -> Self {
        self.instance_tags.push((key.into(), value.into_value()));
        self
    }

    /// Creates the node group and its launch template. Reports a size, instance types, labels and taints that are not
    /// valid, and mounts that cannot work.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> NodeGroup {
        let scope = scope.construct(id);
        let cluster = self.cluster.clone();
        let vpc = cluster.vpc().clone();
        let subnets = self.subnets.clone().unwrap_or_else(|| vpc.inner_subnets());
        self.check(&scope);
        let template = self.template(&scope);
        let resource = scope.add("NodeGroup", self.resource(&template, &subnets));
        let zones: Vec<String> = subnets.iter().map(|it| it.zone().key().to_owned()).collect();
        let (at, id) = (scope.clone(), resource.as_ref().clone());
        let compute = Compute { scope: at, id, zones: zones.clone() };
        cluster.0.content.borrow_mut().node_groups.push(compute);
        let (late, of_cluster, nodes) = (template.clone(), cluster.clone(), resource.clone());
        scope.on_synthesis(move |scope| {
            late.check_mounts(scope, &zones);
            let first = of_cluster.0.content.borrow().first_add_ons.clone();
            // Nodes with a group of their own have the cluster security group too.
            let rules = of_cluster.security_group().rules();
            let internet = vpc.internet_dependencies_of(&subnets);
            let all = late.dependencies().into_iter().chain(rules).chain(first).chain(internet);
            for dependency in all {
                scope.edit(&nodes).depends_on(&dependency);
            }
        });
        NodeGroup { resource, cluster, template }
    }

    fn check(&self, scope: &Scope) {
        let architecture = self.architecture();
        let image = self.image.machine_image(architecture);
        InstanceType::check(&self.types, image.architecture(), scope);
        if !(self.min..=self.max).contains(&self.size) || self.max == 0 {
            scope.report(
                Diagnostic::new(code::EKS_013, "the size of the node group is not in its range")
                    .property("ScalingConfig.DesiredSize")
                    .found(format!("{}, with a range of {} to {}", self.size, self.min, self.max))
                    .allowed("from the minimum to the maximum, which is at least 1"),
            );
        }
        if let Some(Unavailable::Nodes(count) | Unavailable::Percent(count)) = self.unavailable
            && !MAX_UNAVAILABLE.has(count)
        {
            scope.report(
                Diagnostic::new(
                    code::EKS_013,
                    "the number of nodes that may be unavailable is out of range",
                )
                .property("UpdateConfig")
                .found(count)
                .allowed(MAX_UNAVAILABLE.to_string()),
            );
        }
        self.check_labels(scope);
    }

    fn check_labels(&self, scope: &Scope) {
        let report = |property: &str, message: &str, found: String, allowed: &str| {
            scope.report(
                Diagnostic::new(code::EKS_017, message.to_owned())
                    .property(property)
                    .found(found)
                    .allowed(allowed),
            );
        };
        let form = "at most 63 letters, digits, hyphens, underscores and periods, with a letter or digit at both ends";
        for (key, value) in &self.labels {
            if is_reserved_label(key) {
                let message = "the key of the label has a prefix that EKS reserves";
                report("Labels", message, key.clone(), "a prefix of your own domain, or none");
            } else if !is_label_key(key) {
                let message = "the key of the label is not valid";
                report("Labels", message, format!("{key:?}"), form);
            }
            let value = value.node().as_text().filter(|it| !is_label_value(it));
            if let Some(value) = value {
                report("Labels", "the value of the label is not valid", format!("{value:?}"), form);
            }
        }
        let mut seen = BTreeSet::new();
        for (key, value, effect) in &self.taints {
            if !seen.insert((key, effect)) {
                let found = format!("{key} with {}", effect.name());
                let message = "two taints have the same key and effect";
                report("Taints", message, found, "each pair of key and effect once");
            }
            let value = value.as_ref().and_then(|it| it.node().as_text());
            if !is_label_key(key) || value.is_some_and(|it| !is_label_value(it)) {
                let found = format!("{key}={}", value.unwrap_or_default());
                report("Taints", "the key or value of the taint is not valid", found, form);
            }
        }
    }

    fn architecture(&self) -> crate::compute::Architecture {
        self.types.first().map(InstanceType::architecture).unwrap_or_default()
    }

    /// Returns the configuration by which nodes with an image of their own join the cluster.
    fn node_config(&self, scope: &Scope) -> Option<Text> {
        let NodeImage::Custom(_) = &self.image else { return None };
        match (self.cluster.resource(), self.cluster.0.service_block) {
            (Some(cluster), Some(block)) => Some(node_config(cluster, block, &self.taints)),
            _ => {
                scope.report(
                    Diagnostic::new(
                        code::EKS_012,
                        "nodes with an image of their own cannot join an imported cluster",
                    )
                    .property("LaunchTemplate")
                    .found(
                        "NodeImage::Custom with an imported cluster, whose certificate is unknown",
                    )
                    .help("Use an image of EKS, or create the cluster in this program"),
                );
                None
            }
        }
    }

    fn template(&self, scope: &Scope) -> LaunchTemplate {
        let role = self.role.clone().unwrap_or_else(|| {
            let role = Role::builder(Principal::service("ec2.amazonaws.com"));
            let policies = [
                "AmazonEKSWorkerNodePolicy",
                "AmazonEKS_CNI_Policy",
                "AmazonEC2ContainerRegistryPullOnly",
                "AmazonSSMManagedInstanceCore",
            ];
            policies
                .iter()
                .fold(role, |role, it| role.aws_managed_policy(it))
                .build(scope, "NodeRole")
        });
        let of_cluster = self.cluster.security_group();
        let own = self.security_group.as_ref();
        let groups = own.map(|it| vec![of_cluster.id(), it.id()]).unwrap_or_default();
        let mut template = LaunchTemplate::builder(self.cluster.vpc())
            .image(self.image.machine_image(self.architecture()))
            .role(&role)
            .security_group(own.unwrap_or(of_cluster))
            // Pods that are not in the network of their node are one hop further away.
            .imds_hop_limit(2)
            .cloud_config(self.cloud_config.clone())
            .leave_to_eks(groups, self.node_config(scope))
            .set_opt(self.key_pair.clone(), LaunchTemplateBuilder::key_pair);
        for device in &self.block_devices {
            template = template.block_device(device.clone());
        }
        for script in &self.scripts {
            template = template.script(script);
        }
        for (key, value) in &self.instance_tags {
            template = template.instance_tag(key, value);
        }
        let template = template.build(scope, "Node");
        // Nodes join after cloud-init, whether it fails or not.
        // Source: `nodeadm-run.service` of <https://github.com/awslabs/amazon-eks-ami>
        template.run_on_mount_failure(
            "systemctl mask --no-block nodeadm-run.service kubelet.service 2> /dev/null",
        );
        template
    }

    fn resource(self, template: &LaunchTemplate, subnets: &[Subnet]) -> eks::Nodegroup {
        let specification = l1::LaunchTemplateSpecification::new()
            .id(template.id())
            .version(template.latest_version());
        let scaling =
            l1::ScalingConfig::new().desired_size(self.size).max_size(self.max).min_size(self.min);
        let taints: Vec<_> = self
            .taints
            .iter()
            .map(|(key, value, effect)| {
                l1::Taint::new()
                    .effect(effect.value())
                    .key(key.clone())
                    .set_opt(value.clone(), l1::Taint::value)
            })
            .collect();
        let update = self.unavailable.map(|it| match it {
            Unavailable::Nodes(count) => l1::UpdateConfig::new().max_unavailable(count),
            Unavailable::Percent(percent) => {
                l1::UpdateConfig::new().max_unavailable_percentage(percent)
            }
        });
        let types: Vec<String> = self.types.iter().map(|it| it.name().to_owned()).collect();
        let ids: Vec<Value<String>> = subnets.iter().map(Subnet::id).collect();
        let architecture = self.architecture();
        let repair = self.node_repair.then(|| l1::NodeRepairConfig::new().enabled(true));
        eks::Nodegroup::new()
            .set_opt(self.image.ami_type(architecture), eks::Nodegroup::ami_type)
            .set_opt(self.spot.then_some(l1::CapacityType::SPOT), eks::Nodegroup::capacity_type)
            .cluster_name(self.cluster.name())
            .instance_types(types)
            .set_opt((!self.labels.is_empty()).then_some(self.labels), eks::Nodegroup::labels)
            .launch_template(specification)
            .set_opt(repair, eks::Nodegroup::node_repair_config)
            .node_role(template.role().arn())
            .scaling_config(scaling)
            .subnets(ids)
            .set_opt(non_empty(taints), eks::Nodegroup::taints)
            .set_opt(update, eks::Nodegroup::update_config)
    }
}
