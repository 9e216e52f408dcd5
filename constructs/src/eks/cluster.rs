//! Defines EKS clusters.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use stanchion_aws::eks;
use stanchion_check::facts::eks::Driver;
use stanchion_core::Scope;
use stanchion_template::{Id, Value};

use crate::iam::{Role, Statement};
use crate::network::{SecurityGroup, Vpc};
use crate::units::Ipv4Block;

/// An EKS cluster: the control plane of Kubernetes. [`NodeGroup`](super::NodeGroup) and
/// [`FargateProfile`](super::FargateProfile) add the compute on which pods run, and [`AddOn`](super::AddOn) the drivers of
/// storage.
///
/// Identities get access by access entries, and the config map `aws-auth` is not used. The cluster has the add-ons VPC CNI,
/// kube-proxy, CoreDNS and the Pod Identity agent. Its subnets get the tags by which Kubernetes finds subnets for load
/// balancers.
///
/// ```
/// use stanchion_constructs::eks::{AccessEntry, AccessPolicy, AddOn, Cluster, NodeGroup, Workload};
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::units::KubernetesVersion;
///
/// let app = App::new();
/// let stack = app.stack("Research");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// let cluster = Cluster::builder(&network, KubernetesVersion::V1_34).build(&stack, "Cluster");
/// AccessEntry::builder(&cluster, "arn:aws:iam::111122223333:role/admin")
///     .policy(AccessPolicy::ClusterAdmin)
///     .build(&stack, "Admin");
/// NodeGroup::builder(&cluster, "m7i.large", 2).build(&stack, "Nodes");
/// AddOn::efs_csi(&cluster).build(&stack, "EfsDriver");
///
/// let data = FileSystem::builder(&network).build(&stack, "Data");
/// let align = Workload::builder(&cluster, "align", "public.ecr.aws/docker/library/busybox:1.37").build(&stack, "Align");
/// data.mount_on(&align, mount_path!("/data"), Mount::read_write());
/// let assembly = app.synth().unwrap();
/// assert!(assembly.artefacts()["Research/align.yaml"].contains("mountPath: /data"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html)
#[derive(Clone, Debug)]
pub struct Cluster(pub(super) Rc<ClusterData>);

#[derive(Debug)]
pub(super) struct ClusterData {
    pub(super) scope: Scope,
    pub(super) name: Value<String>,
    pub(super) vpc: Vpc,
    pub(super) security_group: SecurityGroup,
    /// The resource, or `None` for an imported cluster.
    pub(super) resource: Option<eks::ClusterRef>,
    pub(super) role: Option<Role>,
    pub(super) service_block: Option<Ipv4Block>,
    /// The content of the cluster: added by other constructs, and read during synthesis.
    pub(super) content: RefCell<ClusterContent>,
}

/// The names and conditions that other constructs add to a cluster.
#[derive(Debug, Default)]
pub(super) struct ClusterContent {
    pub(super) node_groups: Vec<Compute>,
    pub(super) profiles: Vec<Compute>,
    /// The add-ons that nodes wait for.
    pub(super) first_add_ons: Vec<Id>,
    pub(super) has_access_entry: bool,
    /// The roles of the drivers, by the names of their add-ons. `None` for a driver without a known role.
    drivers: BTreeMap<&'static str, Option<Role>>,
    /// The permissions that pods need of drivers, by the names of the add-ons.
    permissions: BTreeMap<&'static str, Vec<Statement>>,
}

/// A node group or Fargate profile.
#[derive(Debug)]
pub(super) struct Compute {
    pub(super) scope: Scope,
    pub(super) id: Id,
    pub(super) zones: Vec<String>,
}

impl Cluster {
    pub(super) fn create(data: ClusterData) -> Cluster {
        Cluster(Rc::new(data))
    }

    /// Returns the name of the cluster.
    pub fn name(&self) -> Value<String> {
        self.0.name.clone()
    }

    /// Returns the VPC of the cluster.
    pub fn vpc(&self) -> &Vpc {
        &self.0.vpc
    }

    /// Returns the cluster security group, which EKS creates. The network interfaces of the control plane have it, nodes
    /// without security groups of their own, and pods on Fargate. It allows all traffic between them.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/eks/latest/userguide/sec-group-reqs.html)
    pub fn security_group(&self) -> &SecurityGroup {
        &self.0.security_group
    }

    /// Returns the resource, or `None` for an imported cluster.
    pub fn resource(&self) -> Option<&eks::ClusterRef> {
        self.0.resource.as_ref()
    }

    /// Returns the role of the control plane, or `None` for an imported cluster.
    pub fn role(&self) -> Option<&Role> {
        self.0.role.as_ref()
    }

    /// Returns the scope of the cluster.
    pub(super) fn scope(&self) -> &Scope {
        &self.0.scope
    }

    /// Returns whether the program creates the cluster.
    pub(super) fn is_own(&self) -> bool {
        self.0.resource.is_some()
    }

    /// Returns whether the program adds a driver to the cluster, or the import names one.
    pub(super) fn has_driver(&self, driver: &Driver) -> bool {
        self.0.content.borrow().drivers.contains_key(driver.name)
    }

    /// Adds a driver with its role. It gets the permissions that pods have asked for.
    pub(super) fn add_driver(&self, driver: &Driver, role: Option<&Role>) {
        let mut content = self.0.content.borrow_mut();
        content.drivers.insert(driver.name, role.cloned());
        let asked = content.permissions.get(driver.name).cloned().unwrap_or_default();
        drop(content);
        if let Some(role) = role {
            asked.into_iter().for_each(|it| role.allow(it));
        }
    }

    /// Allows a driver what pods need of it, now or when it is added.
    pub(super) fn allow_driver(&self, driver: &Driver, statement: Statement) {
        let mut content = self.0.content.borrow_mut();
        content.permissions.entry(driver.name).or_default().push(statement.clone());
        let role = content.drivers.get(driver.name).cloned().flatten();
        drop(content);
        if let Some(role) = role {
            role.allow(statement);
        }
    }

    /// Returns the node groups and Fargate profiles in the stack of a scope, on which the pods of add-ons run.
    pub(super) fn compute_near(&self, scope: &Scope) -> Vec<Id> {
        let content = self.0.content.borrow();
        let all = content.node_groups.iter().chain(&content.profiles);
        all.filter(|it| it.scope.is_same_stack(scope)).map(|it| it.id.clone()).collect()
    }

    /// Returns the Availability Zones of the nodes that the program adds.
    pub(super) fn zones(&self) -> Vec<String> {
        let content = self.0.content.borrow();
        let zones: BTreeSet<&String> =
            content.node_groups.iter().flat_map(|it| &it.zones).collect();
        zones.into_iter().cloned().collect()
    }
}

impl AsRef<Id> for Cluster {
    fn as_ref(&self) -> &Id {
        self.0.resource.as_ref().map_or(self.0.security_group.as_ref(), AsRef::as_ref)
    }
}
