//! The network itself.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use stanchion_core::Scope;
use stanchion_template::{Id, Value};

use super::{GatewayService, Subnet, Tier};
use crate::units::Ipv4Block;

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

impl Vpc {
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
}
