//! Existing clusters.

use stanchion_check::facts::eks::{Driver, EFS_DRIVER, LUSTRE_DRIVER, S3_DRIVER};
use stanchion_core::Scope;
use stanchion_template::{IntoValue, Value};

use super::Cluster;
use super::cluster::ClusterData;
use crate::existing::existing;
use crate::iam::Role;
use crate::network::{SecurityGroup, Vpc};
use crate::units::SecurityGroupId;

/// The properties of an existing cluster, for [`Cluster::import`].
#[derive(Clone, Debug)]
#[must_use = "pass it to `Cluster::import`"]
pub struct ExistingCluster {
    name: Value<String>,
    vpc: Vpc,
    security_group: Value<String>,
    drivers: Vec<(&'static Driver, Option<Role>)>,
}

impl ExistingCluster {
    /// Describes an existing cluster by its name, its VPC and the ID of its cluster security group.
    pub fn new(
        name: impl IntoValue<String>,
        vpc: &Vpc,
        security_group_id: impl IntoValue<String>,
    ) -> ExistingCluster {
        ExistingCluster {
            name: name.into_value(),
            vpc: vpc.clone(),
            security_group: security_group_id.into_value(),
            drivers: Vec::new(),
        }
    }

    /// States that the cluster has the driver of EFS, with the role of its pods. The role gets the permissions of mounts.
    /// Default: the program adds the driver, with [`AddOn::efs_csi`](super::AddOn::efs_csi).
    pub fn efs_driver(mut self, role: &Role) -> ExistingCluster {
        self.drivers.push((&EFS_DRIVER, Some(role.clone())));
        self
    }

    /// States that the cluster has the driver of FSx for Lustre. Default: the program adds the driver.
    pub fn lustre_driver(mut self) -> ExistingCluster {
        self.drivers.push((&LUSTRE_DRIVER, None));
        self
    }

    /// States that the cluster has the driver of Mountpoint for S3, with the role of its pods. The role gets permissions on
    /// the buckets. Default: the program adds the driver.
    pub fn s3_driver(mut self, role: &Role) -> ExistingCluster {
        self.drivers.push((&S3_DRIVER, Some(role.clone())));
        self
    }
}

impl Cluster {
    /// Imports an existing cluster, to which node groups, profiles, add-ons and workloads can be added. Reports a literal
    /// that is not the ID of a security group.
    #[track_caller]
    pub fn import(scope: &Scope, id: &str, existing_cluster: ExistingCluster) -> Cluster {
        let scope = scope.construct(id);
        let ExistingCluster { name, vpc, security_group, drivers } = existing_cluster;
        let group = existing::<SecurityGroupId>(&scope, "ClusterSecurityGroupId", security_group);
        let security_group = SecurityGroup::of_service(scope.child("SecurityGroup"), group, &vpc);
        let cluster = Cluster::create(ClusterData {
            scope,
            name,
            vpc,
            security_group,
            resource: None,
            role: None,
            service_block: None,
            content: std::cell::RefCell::default(),
        });
        for (driver, role) in drivers {
            cluster.add_driver(driver, role.as_ref());
        }
        cluster
    }
}
