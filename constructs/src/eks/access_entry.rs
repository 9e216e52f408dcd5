//! Access of identities of IAM to clusters.

use stanchion_aws::eks;
use stanchion_aws::eks::access_entry as l1;
use stanchion_core::Scope;
use stanchion_template::{Id, IntoValue, SetOpt, Value, pseudo};

use super::Cluster;
use crate::non_empty::non_empty;
use crate::text;

/// A policy of EKS for the access to objects of Kubernetes.
///
/// [AWS documentation](https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccessPolicy {
    /// Everything.
    ClusterAdmin,
    /// Most objects, with the permissions of others.
    Admin,
    /// Reads all objects, also secrets.
    AdminView,
    /// Changes most objects.
    Edit,
    /// Reads most objects, but no secrets.
    View,
}

impl AccessPolicy {
    fn arn(self) -> Value<String> {
        let name = match self {
            AccessPolicy::ClusterAdmin => "AmazonEKSClusterAdminPolicy",
            AccessPolicy::Admin => "AmazonEKSAdminPolicy",
            AccessPolicy::AdminView => "AmazonEKSAdminViewPolicy",
            AccessPolicy::Edit => "AmazonEKSEditPolicy",
            AccessPolicy::View => "AmazonEKSViewPolicy",
        };
        text!["arn:", pseudo::partition(), format!(":eks::aws:cluster-access-policy/{name}")]
            .into_value()
    }
}

/// The access of a role or user of IAM to a cluster.
///
/// ```
/// use stanchion_constructs::eks::{AccessEntry, AccessPolicy, Cluster};
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::units::KubernetesVersion;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
///
/// let cluster = Cluster::builder(&network, KubernetesVersion::V1_34).build(&stack, "Cluster");
/// AccessEntry::builder(&cluster, "arn:aws:iam::111122223333:role/platform")
///     .policy(AccessPolicy::ClusterAdmin)
///     .build(&stack, "Platform");
/// AccessEntry::builder(&cluster, "arn:aws:iam::111122223333:role/research")
///     .policy_in(AccessPolicy::Edit, ["research"])
///     .build(&stack, "Research");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-accessentry.html)
#[derive(Clone, Debug)]
pub struct AccessEntry(eks::AccessEntryRef);

/// Builds an [`AccessEntry`].
#[derive(Clone, Debug)]
#[must_use = "an access entry exists after `build`"]
pub struct AccessEntryBuilder {
    cluster: Cluster,
    principal: Value<String>,
    policies: Vec<(AccessPolicy, Vec<String>)>,
    groups: Vec<String>,
    username: Option<String>,
}

impl AccessEntry {
    /// Returns a builder for the access of a role or user, by its ARN. An update of the ARN replaces the entry.
    pub fn builder(cluster: &Cluster, principal_arn: impl IntoValue<String>) -> AccessEntryBuilder {
        AccessEntryBuilder {
            cluster: cluster.clone(),
            principal: principal_arn.into_value(),
            policies: Vec::new(),
            groups: Vec::new(),
            username: None,
        }
    }

    /// Returns the resource.
    pub fn resource(&self) -> &eks::AccessEntryRef {
        &self.0
    }
}

impl AsRef<Id> for AccessEntry {
    fn as_ref(&self) -> &Id {
        self.0.as_ref()
    }
}

impl AccessEntryBuilder {
    /// Allows what a policy of EKS allows, in the whole cluster. Default: none.
    pub fn policy(mut self, policy: AccessPolicy) -> Self {
        self.policies.push((policy, Vec::new()));
        self
    }

    /// Allows what a policy of EKS allows, in some namespaces. Default: none.
    pub fn policy_in<N: Into<String>>(
        mut self,
        policy: AccessPolicy,
        namespaces: impl IntoIterator<Item = N>,
    ) -> Self {
        let namespaces = namespaces.into_iter().map(Into::into).collect();
        self.policies.push((policy, namespaces));
        self
    }

    /// Adds the identity to a group of Kubernetes, for permissions by role bindings. Default: none.
    pub fn kubernetes_group(mut self, name: impl Into<String>) -> Self {
        self.groups.push(name.into());
        self
    }

    /// Sets the name of the identity in Kubernetes. Default: a name that EKS derives from the ARN.
    pub fn username(mut self, name: impl Into<String>) -> Self {
        self.username = Some(name.into());
        self
    }

    /// Creates the access entry.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> AccessEntry {
        let scope = scope.construct(id);
        self.cluster.0.content.borrow_mut().has_access_entry = true;
        let policies: Vec<_> = self
            .policies
            .into_iter()
            .map(|(policy, namespaces)| {
                let kind =
                    if namespaces.is_empty() { l1::Type::CLUSTER } else { l1::Type::NAMESPACE };
                let reach = l1::AccessScope::new()
                    .set_opt(non_empty(namespaces), l1::AccessScope::namespaces)
                    .r#type(kind);
                l1::AccessPolicy::new().access_scope(reach).policy_arn(policy.arn())
            })
            .collect();
        let entry = eks::AccessEntry::new()
            .set_opt(non_empty(policies), eks::AccessEntry::access_policies)
            .cluster_name(self.cluster.name())
            .set_opt(non_empty(self.groups), eks::AccessEntry::kubernetes_groups)
            .principal_arn(self.principal)
            .set_opt(self.username, eks::AccessEntry::username);
        AccessEntry(scope.add("Entry", entry))
    }
}
