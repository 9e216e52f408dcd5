//! Defines managed node groups.

use stanchion_aws::eks;
use stanchion_template::{Id, Value};

use super::Cluster;
use crate::Text;
use crate::attach::{
    EfsMount, LustreMount, MountsEfs, MountsLustre, MountsOpenZfs, MountsS3Files, OpenZfsMount,
    S3FilesMount,
};
use crate::compute::LaunchTemplate;
use crate::iam::Role;
use crate::network::SecurityGroup;
use crate::units::MountPath;
use crate::user_data::CloudConfig;

/// A managed node group: EC2 instances that EKS starts, updates and replaces, and on which pods run.
///
/// Storage that is mounted on the group is mounted on every node, before the node joins the cluster. Pods use it through
/// host paths. Use a [`Workload`](super::Workload) for volumes of pods.
///
/// ```
/// use stanchion_constructs::eks::{Cluster, NodeGroup, TaintEffect};
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::units::KubernetesVersion;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// # let cluster = Cluster::builder(&network, KubernetesVersion::V1_34).creator_is_admin(true).build(&stack, "Cluster");
///
/// let models = FileSystem::builder(&network).build(&stack, "Models");
/// let nodes = NodeGroup::builder(&cluster, "m7i.2xlarge", 2)
///     .range(0, 8)
///     .spot()
///     .taint("dedicated", Some("training"), TaintEffect::NoSchedule)
///     .build(&stack, "Training");
/// models.mount_on(&nodes, mount_path!("/mnt/models"), Mount::read_only());
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html)
#[derive(Clone, Debug)]
pub struct NodeGroup {
    pub(super) resource: eks::NodegroupRef,
    pub(super) cluster: Cluster,
    pub(super) template: LaunchTemplate,
}

impl NodeGroup {
    /// Returns the name of the node group.
    pub fn name(&self) -> Value<String> {
        self.resource.nodegroup_name()
    }

    /// Returns the cluster.
    pub fn cluster(&self) -> &Cluster {
        &self.cluster
    }

    /// Returns the role of the nodes. Pods have roles of their own, through [`PodIdentity`](super::PodIdentity).
    pub fn role(&self) -> &Role {
        self.template.role()
    }

    /// Returns the security group of the nodes: the cluster security group, or the one that was set.
    pub fn security_group(&self) -> &SecurityGroup {
        self.template.security_group()
    }

    /// Returns the launch template of the nodes.
    pub fn launch_template(&self) -> &LaunchTemplate {
        &self.template
    }

    /// Returns the resource.
    pub fn resource(&self) -> &eks::NodegroupRef {
        &self.resource
    }

    /// Adds cloud-config that runs when a node first starts, before it joins the cluster.
    pub fn configure(&self, config: CloudConfig) {
        self.template.configure(config);
    }

    /// Adds a script that runs when a node first starts, before it joins the cluster and after cloud-config.
    pub fn run_script(&self, script: impl Into<Text>) {
        self.template.run_script(script);
    }
}

impl AsRef<Id> for NodeGroup {
    fn as_ref(&self) -> &Id {
        self.resource.as_ref()
    }
}

impl MountsEfs for NodeGroup {
    fn mount_efs(&self, mount: EfsMount) {
        self.template.mount_efs(mount);
    }
}

impl MountsLustre for NodeGroup {
    fn mount_lustre(&self, mount: LustreMount) {
        self.template.mount_lustre(mount);
    }
}

impl MountsOpenZfs for NodeGroup {
    fn mount_openzfs(&self, mount: OpenZfsMount) {
        self.template.mount_openzfs(mount);
    }
}

impl MountsS3Files for NodeGroup {
    type At = MountPath;

    fn mount_s3_files(&self, mount: S3FilesMount) {
        self.template.mount_s3_files(mount);
    }
}
