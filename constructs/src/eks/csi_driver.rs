//! Defines CSI drivers of clusters of which only the name is known.

use stanchion_aws::eks;
use stanchion_check::facts::eks::{Driver, EFS_DRIVER, LUSTRE_DRIVER, S3_DRIVER};
use stanchion_core::Scope;
use stanchion_template::IntoValue;

use super::add_on::{AddOnBuilder, role_of};
use crate::iam::Role;

/// A CSI driver as an add-on of an existing cluster, by the name of the cluster. Its pods assume a role through EKS Pod
/// Identity, so the cluster needs the add-on `eks-pod-identity-agent`. [`AddOn`](super::AddOn) adds drivers to a
/// [`Cluster`](super::Cluster) of the program.
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
        build(scope, id, cluster, EFS_DRIVER)
    }

    /// Creates the FSx for Lustre CSI driver on a cluster, by the name of the cluster.
    #[track_caller]
    pub fn lustre(scope: &Scope, id: &str, cluster: impl IntoValue<String>) -> CsiDriver {
        build(scope, id, cluster, LUSTRE_DRIVER)
    }

    /// Creates the CSI driver of Mountpoint for S3 on a cluster, by the name of the cluster. Grant its
    /// [`role`](Self::role) permissions on the buckets.
    #[track_caller]
    pub fn s3(scope: &Scope, id: &str, cluster: impl IntoValue<String>) -> CsiDriver {
        build(scope, id, cluster, S3_DRIVER)
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

#[track_caller]
fn build(scope: &Scope, id: &str, cluster: impl IntoValue<String>, driver: Driver) -> CsiDriver {
    let scope = scope.construct(id);
    let role = role_of(&driver).build(&scope, "Role");
    let add_on = AddOnBuilder::in_cluster_named(cluster.into_value(), driver).role(&role);
    let resource = add_on.build_in(&scope).resource().clone();
    CsiDriver { resource, role }
}
