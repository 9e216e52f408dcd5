//! The options of networks.

use std::collections::{BTreeMap, BTreeSet};

use super::{FlowLogs, GatewayService, Nat, Tier, Vpc, Zone};
use crate::units::Ipv4Block;

/// Options of a [`Vpc`].
#[derive(Clone, Debug)]
#[must_use = "a network exists after `build`"]
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
    /// A new network with a block of /16 to /28.
    ///
    /// Without more it has public and private subnets in three zones, one NAT gateway, and a gateway endpoint for
    /// S3, which costs nothing.
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
    /// How many zones it reaches into, 1-16; default 3. Which ones, CloudFormation settles by Region; a Region with
    /// fewer zones refuses the stack.
    pub fn zones(mut self, count: u32) -> Self {
        self.zones = (0..count).map(Zone::numbered).collect();
        self
    }

    /// The zones it reaches into, by letter (`a`) or name (`us-east-1a`).
    pub fn zones_named<N: AsRef<str>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        self.zones = (0..).zip(names).map(|(at, it)| Zone::named(it.as_ref(), at)).collect();
        self
    }

    /// The tiers of each zone; default public and private.
    pub fn tiers(mut self, tiers: impl IntoIterator<Item = Tier>) -> Self {
        self.tiers = tiers.into_iter().collect();
        self
    }

    /// The prefix of a tier's subnets, at most 28; default as large as fits.
    pub fn subnet_prefix(mut self, tier: Tier, prefix: u8) -> Self {
        self.prefixes.insert(tier, prefix);
        self
    }

    /// How private subnets reach the internet; default one NAT gateway.
    pub fn nat(mut self, nat: Nat) -> Self {
        self.nat = nat;
        self
    }

    /// Gives every subnet IPv6 addresses beside IPv4. Private subnets reach the IPv6 internet through an
    /// egress-only gateway.
    pub fn dual_stack(mut self) -> Self {
        self.dual_stack = true;
        self
    }

    /// Gives a tier's subnets IPv6 addresses only.
    pub fn ipv6_only(mut self, tier: Tier) -> Self {
        self.dual_stack = true;
        self.ipv6_only.insert(tier);
        self
    }

    /// Whether the network has a DNS resolver; default yes. File systems are mounted by name.
    pub fn dns_support(mut self, on: bool) -> Self {
        self.dns_support = on;
        self
    }

    /// Whether machines have DNS names; default yes. Needed for file systems and private endpoint names.
    pub fn dns_hostnames(mut self, on: bool) -> Self {
        self.dns_hostnames = on;
        self
    }

    /// Runs every instance on hardware of its own.
    pub fn dedicated_tenancy(mut self) -> Self {
        self.dedicated = true;
        self
    }

    /// Whether machines in public subnets get a public IPv4 address by themselves; default yes.
    pub fn public_addresses(mut self, on: bool) -> Self {
        self.public_addresses = on;
        self
    }

    /// Records traffic.
    pub fn flow_logs(mut self, logs: FlowLogs) -> Self {
        self.flow_logs = Some(logs);
        self
    }

    /// The gateway endpoints; default S3.
    pub fn gateway_endpoints(mut self, services: impl IntoIterator<Item = GatewayService>) -> Self {
        self.gateway_endpoints = services.into_iter().collect();
        self
    }

    /// An interface endpoint for a service, such as `ssm`.
    pub fn interface_endpoint(mut self, service: impl Into<String>) -> Self {
        self.interface_endpoints.push(service.into());
        self
    }
}
