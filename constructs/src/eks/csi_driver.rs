//! Defines CSI drivers, by which pods mount file systems.

use stanchion_aws::eks;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, Value};

use crate::iam::{PolicyDocument, Principal, Role, Statement};

/// A CSI driver as an add-on of a cluster. Its pods assume a role through EKS Pod Identity, so the cluster needs the
/// add-on `eks-pod-identity-agent`.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-addon.html)
#[derive(Clone, Debug)]
pub struct CsiDriver {
    resource: eks::AddonRef,
    role: Role,
}

impl CsiDriver {
    /// Creates the EFS CSI driver on a cluster, by the name of the cluster. Its pods on the nodes have the role too,
    /// and use it with file systems that require IAM authorization.
    #[track_caller]
    pub fn efs(scope: &Scope, id: &str, cluster: impl IntoValue<String>) -> CsiDriver {
        let names = (
            "aws-efs-csi-driver",
            &["efs-csi-controller-sa", "efs-csi-node-sa"][..],
            "service-role/AmazonEFSCSIDriverPolicy",
        );
        build(&scope.construct(id), cluster.into_value(), names)
    }

    /// Creates the FSx for Lustre CSI driver on a cluster, by the name of the cluster.
    #[track_caller]
    pub fn lustre(scope: &Scope, id: &str, cluster: impl IntoValue<String>) -> CsiDriver {
        let names = ("aws-fsx-csi-driver", &["fsx-csi-controller-sa"][..], "AmazonFSxFullAccess");
        build(&scope.construct(id), cluster.into_value(), names)
    }

    /// Returns the role of the driver.
    pub fn role(&self) -> &Role {
        &self.role
    }

    /// Returns the resource.
    pub fn resource(&self) -> &eks::AddonRef {
        &self.resource
    }
}

/// Source: <https://docs.aws.amazon.com/eks/latest/userguide/workloads-add-ons-available-eks.html>
fn build(
    scope: &Scope,
    cluster: Value<String>,
    (name, accounts, policy): (&'static str, &[&'static str], &str),
) -> CsiDriver {
    let trust = Statement::allow(["sts:AssumeRole", "sts:TagSession"])
        .by(Principal::service("pods.eks.amazonaws.com"));
    let role = Role::builder_with_trust(PolicyDocument::new().with(trust))
        .aws_managed_policy(policy)
        .build(scope, "Role");
    let identity = |account: &&'static str| {
        eks::addon::PodIdentityAssociation::new().role_arn(role.arn()).service_account(*account)
    };
    let identities: Vec<_> = accounts.iter().map(identity).collect();
    let addon = eks::Addon::new()
        .addon_name(name)
        .cluster_name(cluster)
        .pod_identity_associations(identities);
    CsiDriver { resource: scope.add("Addon", addon), role }
}
