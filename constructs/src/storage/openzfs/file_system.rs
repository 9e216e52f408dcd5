//! FSx for OpenZFS file systems.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_aws::fsx;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, Value};

use super::{NfsExport, OpenZfsMetrics};
use crate::arn;
use crate::existing::existing;
use crate::network::{Port, SecurityGroup, Subnet, Vpc};
use crate::text;
use crate::units::{DnsName, FileSystemId, VolumeId};

/// An FSx for OpenZFS file system: volumes with snapshots, clones and quotas, which clients mount with NFS.
///
/// ```
/// use stanchion_constructs::attach::OpenZfsOptions;
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::storage::{OpenZfs, OpenZfsThroughput};
///
/// let app = App::new();
/// let stack = app.stack("Build");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// let data = OpenZfs::single_az_ha2(&network, 1024, OpenZfsThroughput::MBps320).build(&stack, "Data");
/// let cache = data.volume("cache").quota_gib(200).build(&stack, "Cache");
/// let builder = Instance::builder(&network, "c7i.4xlarge").subnet(data.subnet()).build(&stack, "Builder");
/// cache.mount_on(&builder, mount_path!("/mnt/cache"), OpenZfsOptions::read_write());
/// let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
/// assert!(yaml.contains("${DataFileSystem.DNSName}:/fsx/cache /mnt/cache nfs nfsvers=4.2"));
/// ```
///
/// Every deployment type is encrypted at rest. It is also encrypted in transit if the client is an instance that
/// [supports it](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html). No option turns it on or off.
///
/// When CloudFormation deletes a file system, FSx creates a final backup. CloudFormation has no property for its tags.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filesystem.html)
#[derive(Clone, Debug)]
pub struct OpenZfs(Rc<OpenZfsData>);

#[derive(Debug)]
struct OpenZfsData {
    scope: Scope,
    vpc: Vpc,
    places: Places,
    security_group: SecurityGroup,
    id: Value<String>,
    dns_name: Value<String>,
    root: Value<String>,
    resource: Option<fsx::FileSystemRef>,
    traits: Traits,
    exports: Vec<NfsExport>,
    /// The volumes that were created, by the path of each, to report a name that is used twice.
    paths: RefCell<Vec<String>>,
}

/// The subnets of the file servers.
#[derive(Clone, Debug)]
pub(super) struct Places {
    pub(super) preferred: Subnet,
    pub(super) standby: Option<Subnet>,
}

/// The traits of a deployment that matter to volumes and clients.
#[derive(Clone, Debug, Default)]
pub(super) struct Traits {
    pub(super) is_tiering: bool,
    /// True for a file system with a standby file server, and `None` if it is unknown.
    pub(super) has_standby: Option<bool>,
    /// The route tables with a route to the file system, if it is in two zones.
    pub(super) route_tables: Option<Vec<Value<String>>>,
}

/// An existing file system, for [`OpenZfs::import`].
#[derive(Clone, Debug)]
#[must_use = "pass it to `OpenZfs::import`"]
pub struct ExistingOpenZfs {
    id: Value<String>,
    dns_name: Value<String>,
    root_volume: Value<String>,
    places: Places,
    route_tables: Option<Vec<Value<String>>>,
}

impl ExistingOpenZfs {
    /// Describes an existing file system in a subnet, by its ID, its DNS name and the ID of its root volume.
    pub fn new(
        subnet: &Subnet,
        id: impl IntoValue<String>,
        dns_name: impl IntoValue<String>,
        root_volume: impl IntoValue<String>,
    ) -> ExistingOpenZfs {
        ExistingOpenZfs {
            id: id.into_value(),
            dns_name: dns_name.into_value(),
            root_volume: root_volume.into_value(),
            places: Places { preferred: subnet.clone(), standby: None },
            route_tables: None,
        }
    }

    /// Sets the subnet of the standby file server of a Multi-AZ file system, and the IDs of its route tables. Default: the
    /// file system is in one Availability Zone.
    pub fn multi_az<T: IntoValue<String>>(
        mut self,
        standby: &Subnet,
        route_tables: impl IntoIterator<Item = T>,
    ) -> ExistingOpenZfs {
        self.places.standby = Some(standby.clone());
        let tables = route_tables.into_iter().map(IntoValue::into_value);
        self.route_tables = Some(tables.collect());
        self
    }
}

impl OpenZfs {
    /// Imports an existing file system in a VPC with its security group. Reports literals that are not an ID or a DNS
    /// name.
    #[track_caller]
    pub fn import(
        scope: &Scope,
        id: &str,
        vpc: &Vpc,
        security_group: &SecurityGroup,
        file_system: ExistingOpenZfs,
    ) -> OpenZfs {
        let scope = scope.construct(id);
        let ExistingOpenZfs { id, dns_name, root_volume, places, route_tables } = file_system;
        let id = existing::<FileSystemId>(&scope, "FileSystemId", id);
        let dns_name = existing::<DnsName>(&scope, "DNSName", dns_name);
        let root = existing::<VolumeId>(&scope, "RootVolumeId", root_volume);
        OpenZfs(Rc::new(OpenZfsData {
            scope,
            vpc: vpc.clone(),
            places,
            security_group: security_group.clone(),
            id,
            dns_name,
            root,
            resource: None,
            traits: Traits { route_tables, ..Traits::default() },
            exports: vec![NfsExport::to_all()],
            paths: RefCell::default(),
        }))
    }

    pub(super) fn create(
        scope: Scope,
        vpc: Vpc,
        places: Places,
        security_group: SecurityGroup,
        resource: fsx::FileSystemRef,
        traits: Traits,
        exports: Vec<NfsExport>,
    ) -> OpenZfs {
        OpenZfs(Rc::new(OpenZfsData {
            scope,
            vpc,
            places,
            security_group,
            id: resource.reference(),
            dns_name: resource.dns_name(),
            root: resource.root_volume_id(),
            resource: Some(resource),
            traits,
            exports,
            paths: RefCell::default(),
        }))
    }

    /// Returns the CloudWatch metrics of the file system.
    pub fn metrics(&self) -> OpenZfsMetrics {
        OpenZfsMetrics::new([("FileSystemId", self.id())])
    }

    /// Returns the ID of the file system.
    pub fn id(&self) -> Value<String> {
        self.0.id.clone()
    }

    /// Returns the ARN of the file system.
    pub fn arn(&self) -> Value<String> {
        arn::of("fsx", text!["file-system/", self.id()]).into_value()
    }

    /// Returns the DNS name of the file system.
    pub fn dns_name(&self) -> Value<String> {
        self.0.dns_name.clone()
    }

    /// Returns the ID of the root volume.
    pub fn root_volume_id(&self) -> Value<String> {
        self.0.root.clone()
    }

    /// Returns the underlying L1 resource, or `None` for an imported file system.
    pub fn resource(&self) -> Option<&fsx::FileSystemRef> {
        self.0.resource.as_ref()
    }

    /// Returns the subnet of the file server, or of the preferred one. Clients in other Availability Zones pay for traffic
    /// between zones.
    pub fn subnet(&self) -> &Subnet {
        &self.0.places.preferred
    }

    /// Returns the subnet of the standby file server of a Multi-AZ file system.
    pub fn standby_subnet(&self) -> Option<&Subnet> {
        self.0.places.standby.as_ref()
    }

    /// Returns the VPC of the file system.
    pub fn vpc(&self) -> &Vpc {
        &self.0.vpc
    }

    /// Returns the security group of the file system.
    pub fn security_group(&self) -> &SecurityGroup {
        &self.0.security_group
    }

    /// Returns the scope that holds the resources of the file system.
    pub fn scope(&self) -> &Scope {
        &self.0.scope
    }

    /// Returns the exports of the root volume.
    pub(super) fn exports(&self) -> &[NfsExport] {
        &self.0.exports
    }

    pub(super) fn traits(&self) -> &Traits {
        &self.0.traits
    }

    /// Returns the route tables with a route to a file system in two zones, or `None` for one that needs no route.
    pub(crate) fn route_tables(&self) -> Option<&[Value<String>]> {
        self.0.traits.route_tables.as_deref()
    }

    /// Returns whether the file system is in two Availability Zones.
    pub(crate) fn is_in_two_zones(&self) -> bool {
        self.0.places.standby.is_some()
    }

    /// Records the path of a new volume. Returns false if a volume has the path already.
    pub(super) fn claim(&self, path: &str) -> bool {
        let mut paths = self.0.paths.borrow_mut();
        let is_new = !paths.iter().any(|it| it == path);
        paths.push(path.to_owned());
        is_new
    }

    /// Allows traffic from the security group of clients to the file system, on the ports of OpenZFS. The rules belong to
    /// the group of the clients.
    ///
    /// Source: <https://docs.aws.amazon.com/fsx/latest/OpenZFSGuide/limit-access-security-groups.html>
    pub fn connect(&self, client: &SecurityGroup) {
        for port in Port::OPENZFS {
            client.connect_to(self.security_group(), port, "NFS to OpenZFS");
        }
    }
}
