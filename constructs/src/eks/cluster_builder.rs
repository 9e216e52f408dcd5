//! The options of EKS clusters.

use std::cell::RefCell;
use std::collections::BTreeSet;

use stanchion_aws::eks;
use stanchion_aws::eks::cluster as l1;
use stanchion_check::facts::eks::{
    CLUSTER_ZONES, DEFAULT_SERVICE_BLOCKS, OLDEST_MINOR_VERSION, PRIVATE_SUBNET_TAG,
    PUBLIC_SUBNET_TAG, SERVICE_BLOCKS, SERVICE_PREFIX, minor_version,
};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, counted};

use super::add_on::AddOn;
use super::cluster::ClusterData;
use super::{Cluster, EndpointAccess};
use crate::iam::{Principal, Role};
use crate::network::{SecurityGroup, Subnet, Tier, Vpc};
use crate::non_empty::non_empty;
use crate::units::{Ipv4Block, KubernetesVersion};

/// A log of the control plane of a cluster, in CloudWatch Logs.
///
/// [AWS documentation](https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ControlPlaneLog {
    /// The requests to the API server.
    Api,
    /// The calls in the cluster, and the users that made them.
    Audit,
    /// The identities of IAM that were authenticated.
    Authenticator,
    /// The controllers of Kubernetes.
    ControllerManager,
    /// The decisions on which node a pod runs.
    Scheduler,
}

impl ControlPlaneLog {
    fn value(self) -> Value<l1::LoggingTypeConfigType> {
        match self {
            ControlPlaneLog::Api => l1::LoggingTypeConfigType::API,
            ControlPlaneLog::Audit => l1::LoggingTypeConfigType::AUDIT,
            ControlPlaneLog::Authenticator => l1::LoggingTypeConfigType::AUTHENTICATOR,
            ControlPlaneLog::ControllerManager => l1::LoggingTypeConfigType::CONTROLLER_MANAGER,
            ControlPlaneLog::Scheduler => l1::LoggingTypeConfigType::SCHEDULER,
        }
    }
}

/// The support of the cluster when the standard support of the Kubernetes version ends.
///
/// [AWS documentation](https://docs.aws.amazon.com/eks/latest/userguide/view-upgrade-policy.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UpgradeSupport {
    /// EKS updates the cluster to the next version.
    Standard,
    /// The cluster keeps its version for another year, at an additional cost.
    Extended,
}

/// Builds a [`Cluster`].
#[derive(Clone, Debug)]
#[must_use = "a cluster exists after `build`"]
pub struct ClusterBuilder {
    vpc: Vpc,
    version: KubernetesVersion,
    name: Option<Value<String>>,
    role: Option<Role>,
    subnets: Option<Vec<Subnet>>,
    security_groups: Vec<SecurityGroup>,
    endpoint: EndpointAccess,
    logs: BTreeSet<ControlPlaneLog>,
    kms_key: Option<Value<String>>,
    deletion_protection: bool,
    upgrade: Option<UpgradeSupport>,
    service_block: Option<Ipv4Block>,
    creator_is_admin: bool,
    default_add_ons: bool,
}

impl Cluster {
    /// Returns a builder for a cluster in a VPC, with a version of Kubernetes. An update of the version updates the
    /// control plane in place, by one minor version at a time.
    pub fn builder(vpc: &Vpc, version: KubernetesVersion) -> ClusterBuilder {
        ClusterBuilder {
            vpc: vpc.clone(),
            version,
            name: None,
            role: None,
            subnets: None,
            security_groups: Vec::new(),
            endpoint: EndpointAccess::Private,
            logs: BTreeSet::from([ControlPlaneLog::Audit, ControlPlaneLog::Authenticator]),
            kms_key: None,
            deletion_protection: false,
            upgrade: None,
            service_block: None,
            creator_is_admin: false,
            default_add_ons: true,
        }
    }
}

impl ClusterBuilder {
    /// Sets the name, 1-100 letters, digits, hyphens and underscores. Default: a name that CloudFormation generates. An
    /// update replaces the cluster.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Sets the role of the control plane. Default: a new role with the policy `AmazonEKSClusterPolicy`. An update replaces
    /// the cluster.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Sets the subnets of the network interfaces of the control plane, in at least two Availability Zones. Default: the
    /// private subnets of the VPC, or its isolated or public ones if it has none.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Adds a security group to the network interfaces of the control plane, beside the cluster security group. Default:
    /// none.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_groups.push(group.clone());
        self
    }

    /// Sets the networks from which the API server can be reached. Default: [`EndpointAccess::Private`], the VPC.
    pub fn endpoint_access(mut self, access: EndpointAccess) -> Self {
        self.endpoint = access;
        self
    }

    /// Sets the logs of the control plane, which have a cost. Default: `Audit` and `Authenticator`.
    pub fn logs(mut self, logs: impl IntoIterator<Item = ControlPlaneLog>) -> Self {
        self.logs = logs.into_iter().collect();
        self
    }

    /// Sets the KMS key that encrypts the secrets of Kubernetes, by its ARN. Default: a key of AWS. An update replaces the
    /// cluster.
    pub fn kms_key(mut self, arn: impl IntoValue<String>) -> Self {
        self.kms_key = Some(arn.into_value());
        self
    }

    /// Sets whether EKS refuses to delete the cluster. Default: `false`, so that a failed creation rolls back.
    pub fn deletion_protection(mut self, on: bool) -> Self {
        self.deletion_protection = on;
        self
    }

    /// Sets what happens when the standard support of the version ends. Default: [`UpgradeSupport::Extended`], the default
    /// of EKS.
    pub fn upgrade_support(mut self, support: UpgradeSupport) -> Self {
        self.upgrade = Some(support);
        self
    }

    /// Sets the block of the addresses of services, a private block of /12 to /24 that the VPC does not use. Default:
    /// 172.20.0.0/16, or 10.100.0.0/16 if the VPC overlaps it. An update replaces the cluster.
    pub fn service_block(mut self, block: Ipv4Block) -> Self {
        self.service_block = Some(block);
        self
    }

    /// Sets whether the identity that creates the cluster administers it: that of the deployment, or the role of
    /// CloudFormation. Default: `false`; [`AccessEntry`](super::AccessEntry) gives access. An update replaces the cluster.
    pub fn creator_is_admin(mut self, on: bool) -> Self {
        self.creator_is_admin = on;
        self
    }

    /// Sets whether the stack creates the add-ons VPC CNI, kube-proxy, CoreDNS and the Pod Identity agent. Default: `true`.
    /// Without them, EKS installs the first three in versions that it does not update. CoreDNS is added if the stack of
    /// the cluster has nodes; a stack of nodes elsewhere needs [`AddOn::core_dns`](super::AddOn::core_dns). An update
    /// replaces the cluster.
    pub fn default_add_ons(mut self, on: bool) -> Self {
        self.default_add_ons = on;
        self
    }

    /// Creates the cluster. Reports subnets, a version and a block of services that EKS does not support, and a cluster
    /// to which nobody has access.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Cluster {
        let scope = scope.construct(id);
        let subnets = self.subnets.clone().unwrap_or_else(|| self.vpc.inner_subnets());
        let service_block = self.service_block.or_else(|| default_block(&self.vpc));
        self.check(&scope, &subnets, service_block);
        self.vpc.tag_subnets(Tier::Public, PUBLIC_SUBNET_TAG);
        self.vpc.tag_subnets(Tier::Private, PRIVATE_SUBNET_TAG);
        let role = self.role.clone().unwrap_or_else(|| {
            Role::builder(Principal::service("eks.amazonaws.com"))
                .aws_managed_policy("AmazonEKSClusterPolicy")
                .build(&scope, "Role")
        });
        let (vpc, default_add_ons) = (self.vpc.clone(), self.default_add_ons);
        let creator_is_admin = self.creator_is_admin;
        let resource = scope.add("Cluster", self.resource(&role, &subnets, service_block));
        for dependency in role.dependencies() {
            scope.edit(&resource).depends_on(&dependency);
        }
        let group = resource.cluster_security_group_id();
        let security_group = SecurityGroup::of_service(scope.child("SecurityGroup"), group, &vpc);
        let cluster = Cluster::create(ClusterData {
            scope: scope.clone(),
            name: resource.reference(),
            vpc,
            security_group,
            resource: Some(resource),
            role: Some(role),
            service_block,
            content: RefCell::default(),
        });
        if default_add_ons {
            add_defaults(&cluster);
        }
        let late = cluster.clone();
        scope.on_synthesis(move |scope| {
            if !creator_is_admin && !late.0.content.borrow().has_access_entry {
                scope.report(
                    Diagnostic::new(code::EKS_007, "no identity has access to the cluster")
                        .property("AccessConfig")
                        .found("no access entry, and no access of the creator")
                        .help("Add an `AccessEntry` with an `AccessPolicy`, or set `creator_is_admin(true)`"),
                );
            }
        });
        cluster
    }

    fn check(&self, scope: &Scope, subnets: &[Subnet], service_block: Option<Ipv4Block>) {
        let zones: BTreeSet<&str> = subnets.iter().map(|it| it.zone().key()).collect();
        if zones.len() < CLUSTER_ZONES {
            scope.report(
                Diagnostic::new(
                    code::EKS_004,
                    "the subnets of the cluster are in fewer than two Availability Zones",
                )
                .property("ResourcesVpcConfig.SubnetIds")
                .found(counted(zones.len(), "Availability Zone"))
                .allowed("at least 2 Availability Zones"),
            );
        }
        check_version(scope, &self.version);
        if let Some(block) = service_block.or(self.service_block) {
            self.check_block(scope, block);
        }
    }

    fn check_block(&self, scope: &Scope, block: Ipv4Block) {
        let is_private = SERVICE_BLOCKS
            .iter()
            .filter_map(|it| it.parse::<Ipv4Block>().ok())
            .any(|it| it.contains(block));
        let vpc = self.vpc.block().filter(|it| it.overlaps(block));
        if is_private && SERVICE_PREFIX.has(block.prefix()) && vpc.is_none() {
            return;
        }
        let message = match vpc {
            Some(_) => "the block of service addresses overlaps the VPC",
            None => "the block of service addresses is not a private block of /12 to /24",
        };
        let found = match vpc {
            Some(vpc) => format!("{block}, and {vpc} of the VPC"),
            None => block.to_string(),
        };
        scope.report(
            Diagnostic::new(code::EKS_006, message)
                .property("KubernetesNetworkConfig.ServiceIpv4Cidr")
                .found(found)
                .allowed(format!(
                    "/{} to /{} in {}",
                    SERVICE_PREFIX.least,
                    SERVICE_PREFIX.most,
                    SERVICE_BLOCKS.join(", ")
                )),
        );
    }

    fn resource(
        self,
        role: &Role,
        subnets: &[Subnet],
        service_block: Option<Ipv4Block>,
    ) -> eks::Cluster {
        let access = l1::AccessConfig::new()
            .authentication_mode(l1::AuthenticationMode::API)
            .bootstrap_cluster_creator_admin_permissions(self.creator_is_admin);
        let encryption = self.kms_key.map(|key| {
            let provider = l1::Provider::new().key_arn(key);
            [l1::EncryptionConfig::new().provider(provider).resources(["secrets"])]
        });
        let network = service_block
            .map(|it| l1::KubernetesNetworkConfig::new().service_ipv4_cidr(it.to_string()));
        let logs: Vec<_> =
            self.logs.iter().map(|it| l1::LoggingTypeConfig::new().r#type(it.value())).collect();
        let logging = non_empty(logs).map(|it| {
            l1::Logging::new().cluster_logging(l1::ClusterLogging::new().enabled_types(it))
        });
        let groups: Vec<_> = self.security_groups.iter().map(SecurityGroup::id).collect();
        let ids: Vec<_> = subnets.iter().map(Subnet::id).collect();
        let config = l1::ResourcesVpcConfig::new().subnet_ids(ids);
        let config = self
            .endpoint
            .write(config)
            .set_opt(non_empty(groups), l1::ResourcesVpcConfig::security_group_ids);
        let upgrade = self.upgrade.map(|it| {
            l1::UpgradePolicy::new().support_type(match it {
                UpgradeSupport::Standard => l1::SupportType::STANDARD,
                UpgradeSupport::Extended => l1::SupportType::EXTENDED,
            })
        });
        eks::Cluster::new()
            .access_config(access)
            .set_opt(
                self.default_add_ons.then_some(false),
                eks::Cluster::bootstrap_self_managed_addons,
            )
            .set_opt(self.deletion_protection.then_some(true), eks::Cluster::deletion_protection)
            .set_opt(encryption, eks::Cluster::encryption_config)
            .set_opt(network, eks::Cluster::kubernetes_network_config)
            .set_opt(logging, eks::Cluster::logging)
            .set_opt(self.name, eks::Cluster::name)
            .resources_vpc_config(config)
            .role_arn(role.arn())
            .set_opt(upgrade, eks::Cluster::upgrade_policy)
            .version(self.version.as_str().to_owned())
    }
}

/// Returns the block of service addresses that EKS would choose for a VPC.
fn default_block(vpc: &Vpc) -> Option<Ipv4Block> {
    let blocks = DEFAULT_SERVICE_BLOCKS.iter().filter_map(|it| it.parse::<Ipv4Block>().ok());
    let own = vpc.block();
    blocks.into_iter().find(|it| own.is_none_or(|own| !own.overlaps(*it)))
}

/// Reports a version that is past its support.
pub(super) fn check_version(scope: &Scope, version: &KubernetesVersion) {
    if minor_version(version.as_str()).is_some_and(|it| it < OLDEST_MINOR_VERSION) {
        scope.report(
            Diagnostic::new(code::EKS_005, "EKS no longer supports the version of Kubernetes")
                .property("Version")
                .found(version.as_str())
                .allowed(format!("1.{OLDEST_MINOR_VERSION} and later")),
        );
    }
}

/// Adds the add-ons that every cluster needs.
fn add_defaults(cluster: &Cluster) {
    let scope = cluster.scope();
    for (id, add_on) in
        [("VpcCni", AddOn::vpc_cni(cluster)), ("KubeProxy", AddOn::kube_proxy(cluster))]
    {
        let add_on = add_on.build(scope, id);
        cluster.0.content.borrow_mut().first_add_ons.push(add_on.as_ref().clone());
    }
    AddOn::pod_identity_agent(cluster).build(scope, "PodIdentityAgent");
    let late = cluster.clone();
    scope.on_synthesis(move |scope| {
        // Its pods need compute, and the stack of the compute may depend on this one.
        if late.compute_near(scope).is_empty() {
            return;
        }
        let is_on_fargate = late.0.content.borrow().node_groups.is_empty();
        let dns = AddOn::core_dns(&late);
        let dns =
            if is_on_fargate { dns.configuration(r#"{"computeType":"Fargate"}"#) } else { dns };
        dns.add(scope, "CoreDns");
    });
}
