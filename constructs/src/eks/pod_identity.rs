//! Roles of pods.

use stanchion_aws::eks;
use stanchion_check::facts::eks::POD_IDENTITY_SERVICE;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Id, SetOpt};

use super::Cluster;
use crate::iam::{PolicyDocument, Principal, Role, RoleBuilder, Statement};
use crate::units::{KubernetesName, TextType};

/// A role for the pods of a service account, through EKS Pod Identity. The agent that gives pods their credentials is an
/// add-on that clusters have by default. Pods on Fargate cannot use it.
///
/// ```
/// use stanchion_constructs::eks::{Cluster, PodIdentity};
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::units::KubernetesVersion;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// # let cluster = Cluster::builder(&network, KubernetesVersion::V1_34).creator_is_admin(true).build(&stack, "Cluster");
///
/// let aligner = PodIdentity::builder(&cluster, "aligner").namespace("research").build(&stack, "Aligner");
/// aligner.role().allow(Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::genomes/*"));
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-podidentityassociation.html)
#[derive(Clone, Debug)]
pub struct PodIdentity {
    resource: eks::PodIdentityAssociationRef,
    role: Role,
    service_account: String,
    namespace: String,
}

/// Builds a [`PodIdentity`].
#[derive(Clone, Debug)]
#[must_use = "the association exists after `build`"]
pub struct PodIdentityBuilder {
    cluster: Cluster,
    service_account: String,
    namespace: String,
    role: Option<Role>,
    without_session_tags: bool,
}

impl PodIdentity {
    /// Returns a builder for a role of the pods of a service account. An update of the service account replaces the
    /// association.
    pub fn builder(cluster: &Cluster, service_account: impl Into<String>) -> PodIdentityBuilder {
        PodIdentityBuilder {
            cluster: cluster.clone(),
            service_account: service_account.into(),
            namespace: "default".to_owned(),
            role: None,
            without_session_tags: false,
        }
    }

    /// Returns the role of the pods.
    pub fn role(&self) -> &Role {
        &self.role
    }

    /// Returns the name of the service account.
    pub fn service_account(&self) -> &str {
        &self.service_account
    }

    /// Returns the namespace of the service account.
    pub fn namespace(&self) -> &str {
        &self.namespace
    }

    /// Returns the resource.
    pub fn resource(&self) -> &eks::PodIdentityAssociationRef {
        &self.resource
    }
}

impl AsRef<Id> for PodIdentity {
    fn as_ref(&self) -> &Id {
        self.resource.as_ref()
    }
}

/// Returns a builder for a role that pods assume through EKS Pod Identity.
///
/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html>
pub(super) fn role_of_pods() -> RoleBuilder {
    let trust = Statement::allow(["sts:AssumeRole", "sts:TagSession"])
        .by(Principal::service(POD_IDENTITY_SERVICE));
    Role::builder_with_trust(PolicyDocument::new().with(trust))
}

/// Reports a name that is not a name of Kubernetes. Returns whether it is one.
pub(super) fn check_name(scope: &Scope, property: &str, name: &str) -> bool {
    let is_valid = KubernetesName::FORM.has(name);
    if !is_valid {
        scope.report(
            Diagnostic::new(code::EKS_001, "the name is not a name of Kubernetes")
                .property(property)
                .found(format!("{name:?}"))
                .allowed(
                    "1-63 lowercase letters, digits and hyphens, no hyphen at the start or the end",
                ),
        );
    }
    is_valid
}

impl PodIdentityBuilder {
    /// Sets the namespace of the service account. Default: `default`. An update replaces the association.
    pub fn namespace(mut self, name: impl Into<String>) -> Self {
        self.namespace = name.into();
        self
    }

    /// Sets the role, which `pods.eks.amazonaws.com` must be allowed to assume and to tag sessions of. Default: a new role
    /// without permissions.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Omits the tags of sessions, such as the namespace of the pod (`DisableSessionTags`). Default: sessions have tags.
    pub fn disable_session_tags(mut self) -> Self {
        self.without_session_tags = true;
        self
    }

    /// Creates the association. Reports names that are not names of Kubernetes.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> PodIdentity {
        let scope = scope.construct(id);
        check_name(&scope, "ServiceAccount", &self.service_account);
        check_name(&scope, "Namespace", &self.namespace);
        let role = self.role.unwrap_or_else(|| role_of_pods().build(&scope, "Role"));
        let resource = eks::PodIdentityAssociation::new()
            .cluster_name(self.cluster.name())
            .set_opt(
                self.without_session_tags.then_some(true),
                eks::PodIdentityAssociation::disable_session_tags,
            )
            .namespace(self.namespace.clone())
            .role_arn(role.arn())
            .service_account(self.service_account.clone());
        let resource = scope.add("Association", resource);
        let (service_account, namespace) = (self.service_account, self.namespace);
        PodIdentity { resource, role, service_account, namespace }
    }
}
