//! Fargate profiles.

use std::collections::BTreeMap;

use stanchion_aws::eks;
use stanchion_aws::eks::fargate_profile as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Id, SetOpt, Value, pseudo};

use super::Cluster;
use super::cluster::Compute;
use crate::iam::{Operator, PolicyDocument, Principal, Role, Statement};
use crate::network::{Subnet, Tier};
use crate::non_empty::non_empty;
use crate::text;

/// A Fargate profile: the pods of a cluster that run on Fargate, by their namespaces and labels.
///
/// Pods on Fargate mount EFS through [`Workload::on_fargate`](super::Workload::on_fargate).
///
/// ```
/// use stanchion_constructs::eks::{Cluster, FargateProfile};
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::units::KubernetesVersion;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// # let cluster = Cluster::builder(&network, KubernetesVersion::V1_34).creator_is_admin(true).build(&stack, "Cluster");
///
/// FargateProfile::builder(&cluster, "reports").build(&stack, "Reports");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-fargateprofile.html)
#[derive(Clone, Debug)]
pub struct FargateProfile {
    resource: eks::FargateProfileRef,
    cluster: Cluster,
    role: Role,
    zones: Vec<String>,
    namespaces: Vec<String>,
}

/// Builds a [`FargateProfile`].
#[derive(Clone, Debug)]
#[must_use = "a profile exists after `build`"]
pub struct FargateProfileBuilder {
    cluster: Cluster,
    selectors: Vec<(String, BTreeMap<String, String>)>,
    subnets: Option<Vec<Subnet>>,
    role: Option<Role>,
}

impl FargateProfile {
    /// Returns a builder for a profile of the pods in a namespace, which can have the wildcards `*` and `?`. An update of
    /// the selectors replaces the profile.
    pub fn builder(cluster: &Cluster, namespace: impl Into<String>) -> FargateProfileBuilder {
        FargateProfileBuilder {
            cluster: cluster.clone(),
            selectors: vec![(namespace.into(), BTreeMap::new())],
            subnets: None,
            role: None,
        }
    }

    /// Returns the cluster.
    pub fn cluster(&self) -> &Cluster {
        &self.cluster
    }

    /// Returns the role by which Fargate starts pods.
    pub fn role(&self) -> &Role {
        &self.role
    }

    /// Returns the resource.
    pub fn resource(&self) -> &eks::FargateProfileRef {
        &self.resource
    }

    /// Returns the zones of the subnets.
    pub(super) fn zones(&self) -> &[String] {
        &self.zones
    }

    /// Returns the namespaces of the selectors.
    pub(super) fn namespaces(&self) -> &[String] {
        &self.namespaces
    }
}

impl AsRef<Id> for FargateProfile {
    fn as_ref(&self) -> &Id {
        self.resource.as_ref()
    }
}

impl FargateProfileBuilder {
    /// Adds the pods in another namespace. Default: those of `builder`. An update replaces the profile.
    pub fn namespace(mut self, namespace: impl Into<String>) -> Self {
        self.selectors.push((namespace.into(), BTreeMap::new()));
        self
    }

    /// Selects only pods with a label, in the namespace that was added last. Default: all pods of the namespace. An update
    /// replaces the profile.
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        if let Some((_, labels)) = self.selectors.last_mut() {
            labels.insert(key.into(), value.into());
        }
        self
    }

    /// Sets the subnets, which must be private. Default: the private subnets of the VPC, or its isolated ones if it has
    /// none. An update replaces the profile.
    pub fn subnets(mut self, subnets: impl IntoIterator<Item = Subnet>) -> Self {
        self.subnets = Some(subnets.into_iter().collect());
        self
    }

    /// Sets the role by which Fargate starts pods. Default: a new role with the policy
    /// `AmazonEKSFargatePodExecutionRolePolicy`. An update replaces the profile.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Creates the profile. Reports subnets that are public.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> FargateProfile {
        let scope = scope.construct(id);
        let cluster = self.cluster.clone();
        let vpc = cluster.vpc().clone();
        let subnets = self.subnets.clone().unwrap_or_else(|| vpc.inner_subnets());
        let public: Vec<&str> = subnets
            .iter()
            .filter(|it| it.tier() == Tier::Public)
            .map(|it| it.zone().key())
            .collect();
        if !public.is_empty() || subnets.is_empty() {
            scope.report(
                Diagnostic::new(code::EKS_018, "the Fargate profile has no private subnets only")
                    .property("Subnets")
                    .found(match public.as_slice() {
                        [] => "no subnet".to_owned(),
                        zones => format!("public subnets in {}", zones.join(", ")),
                    })
                    .allowed("private or isolated subnets"),
            );
        }
        let role = self.role.clone().unwrap_or_else(|| pod_execution_role(&scope, &cluster));
        let namespaces = self.selectors.iter().map(|(namespace, _)| namespace.clone()).collect();
        let selectors: Vec<_> = self
            .selectors
            .into_iter()
            .map(|(namespace, labels)| {
                let labels: Vec<(String, String)> = labels.into_iter().collect();
                l1::Selector::new()
                    .set_opt(non_empty(labels), l1::Selector::labels)
                    .namespace(namespace)
            })
            .collect();
        let ids: Vec<Value<String>> = subnets.iter().map(Subnet::id).collect();
        let resource = eks::FargateProfile::new()
            .cluster_name(cluster.name())
            .pod_execution_role_arn(role.arn())
            .selectors(selectors)
            .subnets(ids);
        let resource = scope.add("Profile", resource);
        let zones: Vec<String> = subnets.iter().map(|it| it.zone().key().to_owned()).collect();
        let (at, id) = (scope.clone(), resource.as_ref().clone());
        let compute = Compute { scope: at, id, zones: zones.clone() };
        cluster.0.content.borrow_mut().profiles.push(compute);
        let (late, of_cluster) = (resource.clone(), cluster.clone());
        scope.on_synthesis(move |scope| {
            let first = of_cluster.0.content.borrow().first_add_ons.clone();
            for dependency in first.into_iter().chain(vpc.internet_dependencies_of(&subnets)) {
                scope.edit(&late).depends_on(&dependency);
            }
        });
        FargateProfile { resource, cluster, role, zones, namespaces }
    }
}

/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/pod-execution-role.html>
fn pod_execution_role(scope: &Scope, cluster: &Cluster) -> Role {
    let profiles = text![
        "arn:",
        pseudo::partition(),
        ":eks:",
        pseudo::region(),
        ":",
        pseudo::account_id(),
        ":fargateprofile/",
        cluster.name(),
        "/*",
    ];
    let trust = Statement::allow(["sts:AssumeRole"])
        .by(Principal::service("eks-fargate-pods.amazonaws.com"))
        .when(Operator::ARN_LIKE, "aws:SourceArn", [profiles]);
    Role::builder_with_trust(PolicyDocument::new().with(trust))
        .aws_managed_policy("AmazonEKSFargatePodExecutionRolePolicy")
        .build(scope, "PodRole")
}
