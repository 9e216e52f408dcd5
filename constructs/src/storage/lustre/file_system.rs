//! FSx for Lustre file systems.

use std::rc::Rc;

use stanchion_aws::fsx;
use stanchion_core::Scope;
use stanchion_template::Value;

use super::LustreMetrics;
use crate::arn;
use crate::existing::existing;
use crate::network::{Port, SecurityGroup, Subnet, Vpc};
use crate::storage::volumes::Volumes;
use crate::text;
use crate::units::{DnsName, FileSystemId, LustreMountName};

/// An FSx for Lustre file system: a parallel file system in one Availability Zone.
///
/// ```
/// use stanchion_constructs::attach::LustreOptions;
/// use stanchion_constructs::lustre_capacity;
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::storage::{Lustre, Persistent2Throughput};
///
/// let app = App::new();
/// let stack = app.stack("Training");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// let capacity = lustre_capacity!(SsdCapacity, 4800 GiB);
/// let data = Lustre::persistent2(&network, capacity, Persistent2Throughput::MBps250).build(&stack, "Data");
/// let machine = Instance::builder(&network, "c7i.8xlarge").subnet(data.subnet()).build(&stack, "Machine");
/// data.mount_on(&machine, mount_path!("/mnt/fsx"), LustreOptions::read_write());
/// let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
/// assert!(yaml.contains("${DataFileSystem.DNSName}@tcp:/${DataFileSystem.LustreMountName} /mnt/fsx lustre"));
/// ```
///
/// Every deployment type is encrypted at rest. All except scratch 1 are also encrypted in transit if the client is an
/// instance that [supports it](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html). No option
/// turns it on or off.
///
/// CloudFormation has no property for root squash. After deployment, set it with `aws fsx update-file-system
/// --lustre-configuration RootSquashConfiguration=...`.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filesystem.html)
#[derive(Clone, Debug)]
pub struct Lustre(Rc<LustreData>);

#[derive(Debug)]
struct LustreData {
    scope: Scope,
    vpc: Vpc,
    subnet: Subnet,
    security_group: SecurityGroup,
    id: Value<String>,
    dns_name: Value<String>,
    mount_name: Value<String>,
    resource: Option<fsx::FileSystemRef>,
    efa: bool,
    volumes: Volumes,
}

impl Lustre {
    /// Imports an existing file system. `names` holds its ID, DNS name and mount name, in this order. Reports literals of
    /// another form.
    #[track_caller]
    pub fn import(
        scope: &Scope,
        id: &str,
        vpc: &Vpc,
        subnet: &Subnet,
        security_group: &SecurityGroup,
        names: [Value<String>; 3],
    ) -> Lustre {
        let [file_system_id, dns_name, mount_name] = names;
        let scope = scope.construct(id);
        let file_system_id = existing::<FileSystemId>(&scope, "FileSystemId", file_system_id);
        let dns_name = existing::<DnsName>(&scope, "DNSName", dns_name);
        let mount_name = existing::<LustreMountName>(&scope, "LustreMountName", mount_name);
        Lustre(Rc::new(LustreData {
            scope,
            vpc: vpc.clone(),
            subnet: subnet.clone(),
            security_group: security_group.clone(),
            id: file_system_id,
            dns_name,
            mount_name,
            resource: None,
            efa: false,
            volumes: Volumes::default(),
        }))
    }

    pub(super) fn create(
        scope: Scope,
        vpc: Vpc,
        subnet: Subnet,
        security_group: SecurityGroup,
        resource: fsx::FileSystemRef,
        efa: bool,
    ) -> Lustre {
        Lustre(Rc::new(LustreData {
            scope,
            vpc,
            subnet,
            security_group,
            id: resource.reference(),
            dns_name: resource.dns_name(),
            mount_name: resource.lustre_mount_name(),
            resource: Some(resource),
            efa,
            volumes: Volumes::default(),
        }))
    }

    /// Returns the CloudWatch metrics of the file system.
    pub fn metrics(&self) -> LustreMetrics {
        LustreMetrics::new([("FileSystemId", self.id())])
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

    /// Returns the mount name of the file system.
    pub fn mount_name(&self) -> Value<String> {
        self.0.mount_name.clone()
    }

    /// Returns the underlying L1 resource, or `None` for an imported file system.
    pub fn resource(&self) -> Option<&fsx::FileSystemRef> {
        self.0.resource.as_ref()
    }

    /// Returns the subnet of the file system. Clients in other Availability Zones pay for traffic between zones.
    pub fn subnet(&self) -> &Subnet {
        &self.0.subnet
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

    /// Returns whether the file system has Elastic Fabric Adapter.
    pub(crate) fn has_efa(&self) -> bool {
        self.0.efa
    }

    /// Returns the persistent volumes of Kubernetes on the file system.
    pub(crate) fn volumes(&self) -> &Volumes {
        &self.0.volumes
    }

    /// Allows traffic between the file system and the security group of clients, in both directions, on the ports of
    /// Lustre only. With EFA it allows all traffic, by rules that name the groups.
    ///
    /// Source: <https://docs.aws.amazon.com/fsx/latest/LustreGuide/limit-access-security-groups.html>
    pub fn connect(&self, client: &SecurityGroup) {
        let (server, from, to) =
            (self.security_group(), "Lustre from its clients", "Lustre to its clients");
        // The stack of a file system must not refer to the stacks of its clients, which refer to it.
        let is_here = server.is_same_stack(client);
        if self.has_efa() {
            client.connect_by_group(server, Port::ALL, from);
            match is_here {
                true => server.connect_by_group(client, Port::ALL, to),
                false => client.connect_from_by_group(server, Port::ALL, to),
            }
            return;
        }
        for port in [Port::LUSTRE, Port::LUSTRE_CLIENTS] {
            client.connect_to(server, port, from);
            match is_here {
                true => server.connect_to(client, port, to),
                false => client.connect_from(server, port, to),
            }
        }
    }
}
