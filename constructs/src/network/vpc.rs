//! VPCs.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use stanchion_aws::ec2;
use stanchion_core::Scope;
use stanchion_template::{Id, Value};

use super::{GatewayService, Subnet, Tier};
use crate::units::Ipv4Block;

/// A VPC with subnets in several Availability Zones.
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
    pub(super) resources: VpcResources,
    pub(super) block: Option<Ipv4Block>,
    pub(super) subnets: Vec<Subnet>,
    /// `true` if the DNS names of file systems resolve: DNS support and DNS hostnames are on.
    pub(super) resolves_names: bool,
    /// The resources that must exist before an instance in a public or private subnet reaches the internet.
    pub(super) internet: BTreeMap<Tier, Vec<Id>>,
    pub(super) gateway_endpoints: RefCell<BTreeMap<GatewayService, Id>>,
    /// The tags of the subnets of a tier, in addition to their names.
    pub(super) subnet_tags: RefCell<BTreeMap<Tier, BTreeSet<&'static str>>>,
}

/// The resources of a VPC apart from its subnets. An imported VPC has none.
#[derive(Debug, Default)]
pub(super) struct VpcResources {
    pub(super) vpc: Option<ec2::VPCRef>,
    pub(super) internet_gateway: Option<ec2::InternetGatewayRef>,
    pub(super) nat_gateways: Vec<ec2::NatGatewayRef>,
    pub(super) route_tables: Vec<ec2::RouteTableRef>,
}

impl Vpc {
    /// Returns the resource, or `None` for an imported VPC. Each [`Subnet`] gives out its own.
    pub fn resource(&self) -> Option<&ec2::VPCRef> {
        self.0.resources.vpc.as_ref()
    }

    /// Returns the internet gateway, or `None` if the VPC has no public subnets or is imported.
    pub fn internet_gateway(&self) -> Option<&ec2::InternetGatewayRef> {
        self.0.resources.internet_gateway.as_ref()
    }

    /// Returns the NAT gateways, ordered by zone.
    pub fn nat_gateways(&self) -> &[ec2::NatGatewayRef] {
        &self.0.resources.nat_gateways
    }

    /// Returns the route tables, ordered by tier and zone.
    pub fn route_tables(&self) -> &[ec2::RouteTableRef] {
        &self.0.resources.route_tables
    }

    /// Returns the ID of the VPC.
    pub fn id(&self) -> Value<String> {
        self.0.id.clone()
    }

    /// Returns the IPv4 block of the VPC, or `None` if it is unknown.
    pub fn block(&self) -> Option<Ipv4Block> {
        self.0.block
    }

    /// Returns the scope that holds the resources of the VPC.
    pub fn scope(&self) -> &Scope {
        &self.0.scope
    }

    /// Returns all subnets.
    pub fn all_subnets(&self) -> &[Subnet] {
        &self.0.subnets
    }

    /// Returns the subnets of a tier, ordered by zone.
    pub fn subnets(&self, tier: Tier) -> Vec<Subnet> {
        self.0.subnets.iter().filter(|it| it.tier == tier).cloned().collect()
    }

    /// Returns the tier in which instances are placed by default: private if the VPC has it, else isolated, else
    /// public.
    pub fn inner_tier(&self) -> Tier {
        let has = |tier| self.0.subnets.iter().any(|it| it.tier == tier);
        [Tier::Private, Tier::Isolated].into_iter().find(|it| has(*it)).unwrap_or(Tier::Public)
    }

    /// Returns the subnets of [`inner_tier`](Vpc::inner_tier).
    pub fn inner_subnets(&self) -> Vec<Subnet> {
        self.subnets(self.inner_tier())
    }

    /// Tags the subnets of a tier, with the value `1`. It has no effect on an imported VPC.
    pub(crate) fn tag_subnets(&self, tier: Tier, key: &'static str) {
        self.0.subnet_tags.borrow_mut().entry(tier).or_default().insert(key);
    }

    /// Returns whether both handles refer to the same VPC.
    pub fn is_same(&self, other: &Vpc) -> bool {
        Rc::ptr_eq(&self.0, &other.0) || self.0.id == other.0.id
    }

    /// Returns whether DNS names that AWS assigns resolve to private addresses: DNS support and DNS hostnames are on.
    pub fn resolves_names(&self) -> bool {
        self.0.resolves_names
    }

    /// Returns the resources that must exist before the subnets of a tier reach the internet and the services of gateway
    /// endpoints: routes, their associations and gateways. Make resources depend on them that need the internet when they
    /// are created, or get a public address. It is empty for an imported VPC, whose routes exist.
    ///
    /// ```
    /// use stanchion_constructs::aws::ec2;
    /// use stanchion_constructs::prelude::*;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Shared");
    /// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(1).build(&stack, "Network");
    /// let address = stack.add("Address", ec2::EIP::new().domain("vpc"));
    /// for route in network.internet_dependencies(Tier::Public) {
    ///     stack.edit(&address).depends_on(&route);
    /// }
    /// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("- NetworkPublicRoute"));
    /// ```
    pub fn internet_dependencies(&self, tier: Tier) -> Vec<Id> {
        let routes = self.0.internet.get(&tier).into_iter().flatten().cloned();
        routes.chain(self.0.gateway_endpoints.borrow().values().cloned()).collect()
    }

    /// Returns the [`internet_dependencies`](Vpc::internet_dependencies) of the tiers of some subnets.
    pub fn internet_dependencies_of(&self, subnets: &[Subnet]) -> Vec<Id> {
        let tiers: BTreeSet<Tier> = subnets.iter().map(Subnet::tier).collect();
        tiers.into_iter().flat_map(|it| self.internet_dependencies(it)).collect()
    }
}
