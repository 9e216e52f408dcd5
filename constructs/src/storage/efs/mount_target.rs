//! EFS mount targets: the network interfaces through which a VPC reaches a file system.

use std::net::{Ipv4Addr, Ipv6Addr};

use stanchion_aws::efs;
use stanchion_aws::efs::mount_target::IpAddressType;
use stanchion_check::facts::efs::{RAISED_SECURITY_GROUPS, SECURITY_GROUPS};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, Value, counted};

use super::FileSystem;
use crate::network::{SecurityGroup, Subnet};

/// The IP addresses of a mount target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MountTargetAddresses {
    /// An IPv4 address: the given one, or one that AWS chooses.
    Ipv4(Option<Ipv4Addr>),
    /// An IPv6 address: the given one, or one that AWS chooses. Requires an IPv6-only subnet.
    Ipv6(Option<Ipv6Addr>),
    /// An IPv4 and an IPv6 address. Requires a dual-stack subnet.
    DualStack(Option<Ipv4Addr>, Option<Ipv6Addr>),
}

/// An EFS mount target: a network interface in a subnet, through which clients in its Availability Zone reach a file
/// system.
///
/// A [`FileSystem`] creates one in each Availability Zone by itself. Use this type for mount targets with other
/// security groups or given addresses.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-mounttarget.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).build(&stack, "Network");
///
/// let data = FileSystem::builder(&network).mount_targets_in([]).build(&stack, "Data");
/// for subnet in network.subnets(Tier::Private) {
///     let id = format!("Target{}", subnet.zone().key());
///     MountTarget::builder(&data, &subnet).build(&stack, &id);
/// }
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct MountTarget {
    resource: efs::MountTargetRef,
}

/// Options of a [`MountTarget`].
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the mount target"]
pub struct MountTargetBuilder {
    file_system: FileSystem,
    subnet: Subnet,
    security_groups: Vec<SecurityGroup>,
    addresses: Option<MountTargetAddresses>,
}

impl MountTarget {
    /// Returns a builder for a mount target of a file system in a subnet.
    pub fn builder(file_system: &FileSystem, subnet: &Subnet) -> MountTargetBuilder {
        MountTargetBuilder {
            file_system: file_system.clone(),
            subnet: subnet.clone(),
            security_groups: Vec::new(),
            addresses: None,
        }
    }

    /// Returns the ID of the mount target.
    pub fn id(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the IPv4 address of the mount target.
    pub fn ip_address(&self) -> Value<String> {
        self.resource.ip_address()
    }

    /// Returns the resource of L1, for `edit` and for attributes that this type does not have.
    pub fn resource(&self) -> &efs::MountTargetRef {
        &self.resource
    }
}

impl FileSystem {
    /// Creates a mount target in a subnet, for the default set of the file system.
    pub(super) fn add_mount_target(&self, subnet: &Subnet) {
        let id = format!("MountTarget-{}", subnet.zone().key());
        MountTarget::builder(self, subnet).build(self.scope(), &id);
    }
}

impl MountTargetBuilder {
    /// Adds a security group that replaces the one of the file system. Call it again for more, at most 5 with the
    /// default quota. Default: the security group of the file system.
    pub fn security_group(mut self, group: &SecurityGroup) -> Self {
        self.security_groups.push(group.clone());
        self
    }

    /// Sets the IP addresses. Default: the address types of the subnet. An update replaces the mount target.
    pub fn addresses(mut self, addresses: MountTargetAddresses) -> Self {
        self.addresses = Some(addresses);
        self
    }

    /// Creates the mount target. Reports security groups and addresses that do not fit the subnet or the quota.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> MountTarget {
        let scope = scope.construct(id);
        self.check(&scope);
        let groups: Vec<Value<String>> = if self.security_groups.is_empty() {
            vec![self.file_system.security_group().id()]
        } else {
            self.security_groups.iter().map(SecurityGroup::id).collect()
        };
        let fitting = match (self.subnet.has_ipv4(), self.subnet.has_ipv6()) {
            (true, true) => Some(MountTargetAddresses::DualStack(None, None)),
            (false, true) => Some(MountTargetAddresses::Ipv6(None)),
            _ => None,
        };
        let (kind, ipv4, ipv6) = match self.addresses.or(fitting) {
            None => (None, None, None),
            Some(MountTargetAddresses::Ipv4(ipv4)) => (Some(IpAddressType::IPV4_ONLY), ipv4, None),
            Some(MountTargetAddresses::Ipv6(ipv6)) => (Some(IpAddressType::IPV6_ONLY), None, ipv6),
            Some(MountTargetAddresses::DualStack(ipv4, ipv6)) => {
                (Some(IpAddressType::DUAL_STACK), ipv4, ipv6)
            }
        };
        let target = efs::MountTarget::new()
            .file_system_id(self.file_system.id())
            .set_opt(ipv4.map(|it| it.to_string()), efs::MountTarget::ip_address)
            .set_opt(kind, efs::MountTarget::ip_address_type)
            .set_opt(ipv6.map(|it| it.to_string()), efs::MountTarget::ipv6_address)
            .security_groups(groups)
            .subnet_id(self.subnet.id());
        let resource = scope.add("MountTarget", target);
        let zone = self.subnet.zone().key();
        self.file_system.claim_zone(&scope, zone, resource.as_ref().clone());
        MountTarget { resource }
    }

    fn check(&self, scope: &Scope) {
        let link = "https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html";
        let count = self.security_groups.len();
        if count > SECURITY_GROUPS {
            scope.report(
                Diagnostic::new(
                    code::EFS_043,
                    "the mount target has more security groups than the default quota allows",
                )
                .property("SecurityGroups")
                .found(counted(count, "group"))
                .allowed(format!(
                    "at most {SECURITY_GROUPS}, or up to {RAISED_SECURITY_GROUPS} with a raised quota"
                ))
                .link(link),
            );
        }
        let ipv4 = match self.addresses {
            Some(MountTargetAddresses::Ipv4(it) | MountTargetAddresses::DualStack(it, _)) => it,
            _ => None,
        };
        if let (Some(address), Some(block)) = (ipv4, self.subnet.block())
            && (!block.has_address(address) || block.is_reserved(address))
        {
            scope.report(
                Diagnostic::new(code::EFS_046, "the IP address is not available in the subnet")
                    .property("IpAddress")
                    .found(address)
                    .allowed(format!("an address of {block}, except its first four and its last"))
                    .link(link),
            );
        }
        let fits = match self.addresses {
            None => true,
            Some(MountTargetAddresses::Ipv4(_)) => self.subnet.has_ipv4(),
            Some(MountTargetAddresses::Ipv6(_)) => {
                !self.subnet.has_ipv4() && self.subnet.has_ipv6()
            }
            Some(MountTargetAddresses::DualStack(..)) => {
                self.subnet.has_ipv4() && self.subnet.has_ipv6()
            }
        };
        if !fits {
            scope.report(
                Diagnostic::new(code::EFS_045, "the subnet does not support the address type of the mount target")
                    .property("IpAddressType")
                    .found(match self.addresses {
                        Some(MountTargetAddresses::Ipv4(_)) => "IPV4_ONLY",
                        Some(MountTargetAddresses::Ipv6(_)) => "IPV6_ONLY",
                        _ => "DUAL_STACK",
                    })
                    .allowed(
                        "IPV4_ONLY in a subnet with IPv4, DUAL_STACK in a dual-stack subnet, IPV6_ONLY in an IPv6-only subnet",
                    )
                    .link(link),
            );
        }
    }
}
