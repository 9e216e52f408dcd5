//! The builder of VPCs.

use std::collections::{BTreeMap, BTreeSet};

use super::{FlowLogs, GatewayService, Nat, Tier, Vpc, Zone};
use crate::units::Ipv4Block;

/// Options of a [`Vpc`].
#[derive(Clone, Debug)]
#[must_use = "call `build` to create the VPC"]
pub struct VpcBuilder {
    pub(super) block: Ipv4Block,
    pub(super) zones: Vec<Zone>,
    pub(super) tiers: BTreeSet<Tier>,
    pub(super) prefixes: BTreeMap<Tier, u8>,
    pub(super) nat: Nat,
    pub(super) dual_stack: bool,
    pub(super) ipv6_only: BTreeSet<Tier>,
    pub(super) dns_support: bool,
    pub(super) dns_hostnames: bool,
    pub(super) dedicated: bool,
    pub(super) public_addresses: bool,
    pub(super) flow_logs: Option<FlowLogs>,
    pub(super) gateway_endpoints: BTreeSet<GatewayService>,
    pub(super) interface_endpoints: Vec<String>,
}

impl Vpc {
    /// Returns a builder for a VPC with an IPv4 block of /16 to /28. An update of the block replaces the VPC.
    ///
    /// By default it has public and private subnets in three Availability Zones, one NAT gateway, and a gateway
    /// endpoint for S3, which is free of charge.
    pub fn builder(block: Ipv4Block) -> VpcBuilder {
        VpcBuilder {
            block,
            zones: (0..3).map(Zone::numbered).collect(),
            tiers: BTreeSet::from([Tier::Public, Tier::Private]),
            prefixes: BTreeMap::new(),
            nat: Nat::default(),
            dual_stack: false,
            ipv6_only: BTreeSet::new(),
            dns_support: true,
            dns_hostnames: true,
            dedicated: false,
            public_addresses: true,
            flow_logs: None,
            gateway_endpoints: BTreeSet::from([GatewayService::S3]),
            interface_endpoints: Vec::new(),
        }
    }
}

impl VpcBuilder {
    /// Sets the number of Availability Zones, 1-16. Default: 3. CloudFormation chooses the zones of the Region; in a
    /// Region with fewer zones the deployment fails.
    pub fn zones(mut self, count: u32) -> Self {
        self.zones = (0..count).map(Zone::numbered).collect();
        self
    }

    /// Sets the Availability Zones by letter (`a`) or name (`us-east-1a`). Default: as many zones as
    /// [`zones`](Self::zones) sets, from `a` on. An update replaces the subnets.
    pub fn zones_named<N: AsRef<str>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        self.zones = (0..).zip(names).map(|(at, it)| Zone::named(it.as_ref(), at)).collect();
        self
    }

    /// Sets the tiers of subnets in each zone. Default: public and private.
    pub fn tiers(mut self, tiers: impl IntoIterator<Item = Tier>) -> Self {
        self.tiers = tiers.into_iter().collect();
        self
    }

    /// Sets the prefix of the subnets of a tier, at most 28. Default: as large as possible. An update replaces the
    /// subnets.
    pub fn subnet_prefix(mut self, tier: Tier, prefix: u8) -> Self {
        self.prefixes.insert(tier, prefix);
        self
    }

    /// Sets how private subnets reach the internet. Default: [`Nat::One`].
    pub fn nat(mut self, nat: Nat) -> Self {
        self.nat = nat;
        self
    }

    /// Gives every subnet IPv6 addresses in addition to IPv4. Private subnets reach the IPv6 internet through an
    /// egress-only internet gateway. Default: IPv4 only.
    pub fn dual_stack(mut self) -> Self {
        self.dual_stack = true;
        self
    }

    /// Gives the subnets of a tier IPv6 addresses only. An update replaces the subnets. Default: none.
    pub fn ipv6_only(mut self, tier: Tier) -> Self {
        self.dual_stack = true;
        self.ipv6_only.insert(tier);
        self
    }

    /// Sets whether the VPC has a DNS resolver (`EnableDnsSupport`). Default: `true`. File systems are mounted by DNS
    /// name.
    pub fn dns_support(mut self, on: bool) -> Self {
        self.dns_support = on;
        self
    }

    /// Sets whether instances get DNS names (`EnableDnsHostnames`). Default: `true`. File systems and private DNS names
    /// of endpoints require it.
    pub fn dns_hostnames(mut self, on: bool) -> Self {
        self.dns_hostnames = on;
        self
    }

    /// Runs every instance on dedicated hardware (`InstanceTenancy`). An update may replace the VPC. Default: shared
    /// hardware.
    pub fn dedicated_tenancy(mut self) -> Self {
        self.dedicated = true;
        self
    }

    /// Sets whether instances in public subnets get a public IPv4 address (`MapPublicIpOnLaunch`). Default: `true`.
    pub fn public_addresses(mut self, on: bool) -> Self {
        self.public_addresses = on;
        self
    }

    /// Adds flow logs. Default: none.
    pub fn flow_logs(mut self, logs: FlowLogs) -> Self {
        self.flow_logs = Some(logs);
        self
    }

    /// Sets the services with a gateway endpoint. Default: S3.
    pub fn gateway_endpoints(mut self, services: impl IntoIterator<Item = GatewayService>) -> Self {
        self.gateway_endpoints = services.into_iter().collect();
        self
    }

    /// Adds an interface endpoint for a service, such as `ssm`. Default: none.
    pub fn interface_endpoint(mut self, service: impl Into<String>) -> Self {
        self.interface_endpoints.push(service.into());
        self
    }
}
