//! The network itself.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::Scope;
use stanchion_template::{Id, Value};

use super::endpoint::InterfaceEndpoint;
use super::{ExistingVpc, FlowLogs, GatewayService, Subnet, Tier, Zone, build, endpoint, imported};
use crate::units::Ipv4Block;

/// How private subnets reach the internet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Nat {
    /// Not at all.
    None,
    /// Through one NAT gateway in the first zone: cheapest, but down with its zone.
    #[default]
    One,
    /// Through a NAT gateway in each zone.
    PerZone,
}

/// A network of subnets in several zones.
///
/// ```
/// use stanchion_constructs::prelude::*;
/// let app = App::new();
/// let stack = app.stack("Shared");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).nat(Nat::PerZone).build(&stack, "Network");
/// assert_eq!(network.subnets(Tier::Private).len(), 2);
/// assert!(app.synth().unwrap().stacks()[0].template.resource("NetworkPrivateSubnetB").is_some());
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html)
#[derive(Clone, Debug)]
pub struct Vpc(pub(super) Rc<VpcData>);

#[derive(Debug)]
pub(super) struct VpcData {
    pub(super) scope: Scope,
    pub(super) id: Value<String>,
    pub(super) block: Option<Ipv4Block>,
    pub(super) subnets: Vec<Subnet>,
    /// Whether names of file systems resolve: DNS support and DNS hostnames.
    pub(super) resolves_names: bool,
    /// What has to exist before something in a public or private subnet reaches the internet.
    pub(super) internet: BTreeMap<Tier, Vec<Id>>,
    pub(super) gateway_endpoints: RefCell<BTreeMap<GatewayService, Id>>,
}

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

    /// A network that exists, by its ids.
    #[track_caller]
    pub fn import(scope: &Scope, id: &str, existing: ExistingVpc) -> Vpc {
        imported::import(scope.construct(id), existing)
    }

    /// A network that exists, with a parameter for its id and one for each subnet: `NetworkVpcId`,
    /// `NetworkPrivateSubnetA`, ...
    #[track_caller]
    pub fn from_parameters(scope: &Scope, id: &str, tiers: &[Tier], zones: u32) -> Vpc {
        imported::from_parameters(scope.construct(id), tiers, zones)
    }

    /// The network's id.
    pub fn id(&self) -> Value<String> {
        self.0.id.clone()
    }

    /// The network's block, where it is known here.
    pub fn block(&self) -> Option<Ipv4Block> {
        self.0.block
    }

    /// Where the network's own resources are made.
    pub fn scope(&self) -> &Scope {
        &self.0.scope
    }

    /// Every subnet.
    pub fn all_subnets(&self) -> &[Subnet] {
        &self.0.subnets
    }

    /// The subnets of a tier, by zone.
    pub fn subnets(&self, tier: Tier) -> Vec<Subnet> {
        self.0.subnets.iter().filter(|it| it.tier == tier).cloned().collect()
    }

    /// The most private tier that reaches what machines need: private, else isolated, else public.
    pub fn inner_tier(&self) -> Tier {
        let has = |tier| self.0.subnets.iter().any(|it| it.tier == tier);
        [Tier::Private, Tier::Isolated].into_iter().find(|it| has(*it)).unwrap_or(Tier::Public)
    }

    /// The subnets of [`inner_tier`](Vpc::inner_tier).
    pub fn inner_subnets(&self) -> Vec<Subnet> {
        self.subnets(self.inner_tier())
    }

    /// Whether both handles are the same network.
    pub fn is_same(&self, other: &Vpc) -> bool {
        Rc::ptr_eq(&self.0, &other.0) || self.0.id == other.0.id
    }

    /// Whether names that AWS gives resolve to private addresses: DNS support and DNS hostnames are on.
    pub fn resolves_names(&self) -> bool {
        self.0.resolves_names
    }

    /// What has to exist before machines of a tier reach the internet and the services of gateway endpoints.
    pub(crate) fn internet_dependencies(&self, tier: Tier) -> Vec<Id> {
        let routes = self.0.internet.get(&tier).into_iter().flatten().cloned();
        routes.chain(self.0.gateway_endpoints.borrow().values().cloned()).collect()
    }

    /// Routes traffic to a service inside AWS's network, without charge. Asking twice changes nothing.
    pub fn add_gateway_endpoint(&self, service: GatewayService) {
        endpoint::add_gateway(self, service);
    }

    /// An entry to a service inside the network, such as `ssm` or `elasticfilesystem`.
    #[track_caller]
    pub fn add_interface_endpoint(&self, service: &str) -> InterfaceEndpoint {
        endpoint::add_interface(self, service)
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

    /// Makes the network.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Vpc {
        build::build(self, scope.construct(id))
    }
}
