//! Add-ons of clusters, which EKS installs and updates.

use std::borrow::Cow;

use stanchion_aws::eks;
use stanchion_aws::eks::addon as l1;
use stanchion_check::facts::eks::{
    Driver, EFS_DRIVER, LUSTRE_DRIVER, POD_IDENTITY_AGENT, S3_DRIVER,
};
use stanchion_core::Scope;
use stanchion_template::{Id, IntoValue, SetOpt, Value};

use super::Cluster;
use super::pod_identity::role_of_pods;
use crate::iam::{Role, RoleBuilder};
use crate::non_empty::non_empty;

/// An add-on of a cluster. Drivers of storage get a role through EKS Pod Identity, which mounts extend with the permissions
/// that they need.
///
/// ```
/// use stanchion_constructs::eks::{AddOn, Cluster};
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::units::KubernetesVersion;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// # let cluster = Cluster::builder(&network, KubernetesVersion::V1_34).creator_is_admin(true).build(&stack, "Cluster");
///
/// AddOn::efs_csi(&cluster).build(&stack, "EfsDriver");
/// AddOn::named(&cluster, "amazon-cloudwatch-observability").build(&stack, "Observability");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-addon.html)
#[derive(Clone, Debug)]
pub struct AddOn {
    resource: eks::AddonRef,
    role: Option<Role>,
}

/// Builds an [`AddOn`].
#[derive(Clone, Debug)]
#[must_use = "an add-on exists after `build`"]
pub struct AddOnBuilder {
    cluster_name: Value<String>,
    /// `None` for a cluster of which only the name is known.
    cluster: Option<Cluster>,
    name: Cow<'static, str>,
    driver: Option<Driver>,
    version: Option<Value<String>>,
    configuration: Option<String>,
    role: Option<Role>,
    identities: Vec<(String, Role)>,
    overwrite: bool,
    preserve: bool,
    /// True if the add-on has pods that do not run on every node, and is not ready without nodes.
    needs_compute: bool,
}

impl AddOn {
    /// Returns a builder for an add-on by its name, such as `amazon-cloudwatch-observability`. It is created when the stack
    /// has nodes. An update of the name replaces the add-on.
    pub fn named(cluster: &Cluster, name: impl Into<String>) -> AddOnBuilder {
        AddOnBuilder::new(cluster, Cow::Owned(name.into()))
    }

    /// Returns a builder for the VPC CNI, which gives pods addresses of the VPC. A cluster has it by default.
    pub fn vpc_cni(cluster: &Cluster) -> AddOnBuilder {
        AddOnBuilder::on_every_node(cluster, "vpc-cni")
    }

    /// Returns a builder for kube-proxy, which connects pods to services. A cluster has it by default.
    pub fn kube_proxy(cluster: &Cluster) -> AddOnBuilder {
        AddOnBuilder::on_every_node(cluster, "kube-proxy")
    }

    /// Returns a builder for CoreDNS, which resolves the names of services. A cluster with nodes has it by default.
    pub fn core_dns(cluster: &Cluster) -> AddOnBuilder {
        AddOnBuilder::new(cluster, Cow::Borrowed("coredns"))
    }

    /// Returns a builder for the agent that gives pods the credentials of EKS Pod Identity. A cluster has it by default.
    pub fn pod_identity_agent(cluster: &Cluster) -> AddOnBuilder {
        AddOnBuilder::on_every_node(cluster, POD_IDENTITY_AGENT)
    }

    /// Returns a builder for the driver of EFS and S3 Files.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/eks/latest/userguide/efs-csi.html)
    pub fn efs_csi(cluster: &Cluster) -> AddOnBuilder {
        AddOnBuilder::of_driver(cluster, EFS_DRIVER)
    }

    /// Returns a builder for the driver of FSx for Lustre.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/eks/latest/userguide/fsx-csi.html)
    pub fn lustre_csi(cluster: &Cluster) -> AddOnBuilder {
        AddOnBuilder::of_driver(cluster, LUSTRE_DRIVER)
    }

    /// Returns a builder for the driver of Mountpoint for S3. Its role gets permissions on the buckets that pods mount.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/eks/latest/userguide/s3-csi.html)
    pub fn s3_csi(cluster: &Cluster) -> AddOnBuilder {
        AddOnBuilder::of_driver(cluster, S3_DRIVER)
    }

    /// Returns the role of the driver, or `None` for an add-on without a role.
    pub fn role(&self) -> Option<&Role> {
        self.role.as_ref()
    }

    /// Returns the resource.
    pub fn resource(&self) -> &eks::AddonRef {
        &self.resource
    }
}

impl AsRef<Id> for AddOn {
    fn as_ref(&self) -> &Id {
        self.resource.as_ref()
    }
}

/// Returns a builder for the role of a driver, with the managed policy of AWS.
pub(super) fn role_of(driver: &Driver) -> RoleBuilder {
    let role = role_of_pods();
    match driver.policy {
        Some(policy) => role.aws_managed_policy(policy),
        None => role,
    }
}

impl AddOnBuilder {
    fn new(cluster: &Cluster, name: Cow<'static, str>) -> AddOnBuilder {
        let cluster_name = cluster.name();
        AddOnBuilder {
            cluster: Some(cluster.clone()),
            ..AddOnBuilder::in_named(cluster_name, name)
        }
    }

    fn in_named(cluster_name: Value<String>, name: Cow<'static, str>) -> AddOnBuilder {
        AddOnBuilder {
            cluster_name,
            cluster: None,
            name,
            driver: None,
            version: None,
            configuration: None,
            role: None,
            identities: Vec::new(),
            overwrite: false,
            preserve: false,
            needs_compute: true,
        }
    }

    fn on_every_node(cluster: &Cluster, name: &'static str) -> AddOnBuilder {
        AddOnBuilder { needs_compute: false, ..AddOnBuilder::new(cluster, Cow::Borrowed(name)) }
    }

    fn of_driver(cluster: &Cluster, driver: Driver) -> AddOnBuilder {
        let builder = AddOnBuilder::new(cluster, Cow::Borrowed(driver.name));
        AddOnBuilder { driver: Some(driver), ..builder }
    }

    /// Returns a builder for a driver in a cluster of which only the name is known.
    pub(super) fn in_cluster_named(cluster: Value<String>, driver: Driver) -> AddOnBuilder {
        let builder = AddOnBuilder::in_named(cluster, Cow::Borrowed(driver.name));
        AddOnBuilder { driver: Some(driver), ..builder }
    }

    /// Sets the version of the add-on, such as `v2.1.0-eksbuild.1`. Default: the default of EKS for the cluster.
    pub fn version(mut self, version: impl IntoValue<String>) -> Self {
        self.version = Some(version.into_value());
        self
    }

    /// Sets configuration values as JSON, in the schema of the add-on (`ConfigurationValues`). Default: none.
    pub fn configuration(mut self, json: impl Into<String>) -> Self {
        self.configuration = Some(json.into());
        self
    }

    /// Sets the role of a driver, which `pods.eks.amazonaws.com` must be allowed to assume. Default: a new role with the
    /// managed policy of AWS for the driver.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Gives a service account of the add-on a role through EKS Pod Identity. Default: the service accounts of drivers
    /// have the role of the driver.
    pub fn identity(mut self, service_account: impl Into<String>, role: &Role) -> Self {
        self.identities.push((service_account.into(), role.clone()));
        self
    }

    /// Replaces what the cluster already has of the add-on (`ResolveConflicts` `OVERWRITE`). Default: the creation fails
    /// if settings conflict.
    pub fn overwrite(mut self) -> Self {
        self.overwrite = true;
        self
    }

    /// Keeps the software in the cluster when the add-on is deleted (`PreserveOnDelete`). Default: off.
    pub fn preserve_on_delete(mut self) -> Self {
        self.preserve = true;
        self
    }

    /// Returns the role of the pods and the associations with their service accounts.
    fn identities(&self, scope: &Scope) -> (Option<Role>, Vec<(String, Role)>) {
        let Some(driver) = &self.driver else { return (None, self.identities.clone()) };
        let role = self.role.clone().unwrap_or_else(|| role_of(driver).build(scope, "Role"));
        let is_other = |account: &&&str| !self.identities.iter().any(|(it, _)| it == **account);
        let own = driver.accounts.iter().filter(is_other);
        let own = own.map(|account| ((*account).to_owned(), role.clone()));
        let all = own.chain(self.identities.iter().cloned()).collect();
        (Some(role), all)
    }

    /// Adds the resource to a scope during synthesis, when all compute of the cluster is known.
    pub(super) fn add(self, scope: &Scope, id: &str) {
        let cluster = self.cluster.clone();
        let (resource, _) = self.create(scope, id);
        for compute in cluster.iter().flat_map(|it| it.compute_near(scope)) {
            scope.edit(&resource).depends_on(&compute);
        }
    }

    fn create(self, scope: &Scope, id: &str) -> (eks::AddonRef, Option<Role>) {
        let (role, identities) = self.identities(scope);
        let identities: Vec<_> = identities
            .iter()
            .map(|(account, role)| {
                l1::PodIdentityAssociation::new()
                    .role_arn(role.arn())
                    .service_account(account.clone())
            })
            .collect();
        let resource = eks::Addon::new()
            .addon_name(self.name.into_owned())
            .set_opt(self.version, eks::Addon::addon_version)
            .cluster_name(self.cluster_name)
            .set_opt(self.configuration, eks::Addon::configuration_values)
            .set_opt(non_empty(identities), eks::Addon::pod_identity_associations)
            .set_opt(self.preserve.then_some(true), eks::Addon::preserve_on_delete)
            .set_opt(
                self.overwrite.then_some(l1::ResolveConflicts::OVERWRITE),
                eks::Addon::resolve_conflicts,
            );
        (scope.add(id, resource), role)
    }

    /// Creates the add-on. An add-on whose pods need nodes depends on the node groups of its stack.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> AddOn {
        self.build_in(&scope.construct(id))
    }

    /// Creates the add-on in the scope of a construct.
    pub(super) fn build_in(self, scope: &Scope) -> AddOn {
        let (cluster, driver, needs_compute) =
            (self.cluster.clone(), self.driver, self.needs_compute);
        let (resource, role) = self.create(scope, "Addon");
        if let (Some(cluster), Some(driver)) = (&cluster, &driver) {
            cluster.add_driver(driver, role.as_ref());
        }
        let (late, of_driver) = (resource.clone(), role.clone());
        scope.on_synthesis(move |scope| {
            for policy in of_driver.iter().flat_map(Role::dependencies) {
                scope.edit(&late).depends_on(&policy);
            }
            if let Some(cluster) = cluster.filter(|_| needs_compute) {
                for compute in cluster.compute_near(scope) {
                    scope.edit(&late).depends_on(&compute);
                }
            }
        });
        AddOn { resource, role }
    }
}
