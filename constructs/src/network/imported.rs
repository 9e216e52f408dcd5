//! Networks that exist.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::document::{Parameter, ParameterType};
use stanchion_template::{IntoValue, Value};

use super::vpc::VpcData;
use super::{Subnet, Tier, Vpc, Zone};
use crate::units::Ipv4Block;

/// What is known of a network that exists.
#[derive(Clone, Debug)]
#[must_use = "give it to `Vpc::import`"]
pub struct ExistingVpc {
    id: Value<String>,
    block: Option<Ipv4Block>,
    subnets: Vec<ExistingSubnet>,
}

#[derive(Clone, Debug)]
struct ExistingSubnet {
    tier: Tier,
    zone: String,
    id: Value<String>,
    route_table: Option<Value<String>>,
}

impl ExistingVpc {
    /// A network by its id.
    pub fn new(id: impl IntoValue<String>) -> ExistingVpc {
        ExistingVpc { id: id.into_value(), block: None, subnets: Vec::new() }
    }

    /// The network's IPv4 block.
    pub fn block(mut self, block: Ipv4Block) -> ExistingVpc {
        self.block = Some(block);
        self
    }

    /// A subnet: its tier, its zone by letter or name, and its id.
    pub fn subnet(
        mut self,
        tier: Tier,
        zone: impl Into<String>,
        id: impl IntoValue<String>,
    ) -> ExistingVpc {
        self.add(tier, zone.into(), id.into_value(), None);
        self
    }

    /// A subnet with its route table, which gateway endpoints need.
    pub fn subnet_with_route_table(
        mut self,
        tier: Tier,
        zone: impl Into<String>,
        id: impl IntoValue<String>,
        route_table: impl IntoValue<String>,
    ) -> ExistingVpc {
        self.add(tier, zone.into(), id.into_value(), Some(route_table.into_value()));
        self
    }

    fn add(
        &mut self,
        tier: Tier,
        zone: String,
        id: Value<String>,
        route_table: Option<Value<String>>,
    ) {
        self.subnets.push(ExistingSubnet { tier, zone, id, route_table });
    }
}

impl Vpc {
    /// A network that exists, by its ids.
    #[track_caller]
    pub fn import(scope: &Scope, id: &str, existing: ExistingVpc) -> Vpc {
        let scope = scope.construct(id);
        if existing.subnets.is_empty() {
            scope.report(
                Diagnostic::new(code::VPC_016, "an imported network needs its subnets")
                    .property("subnets"),
            );
        }
        let subnets = (0..).zip(existing.subnets).map(|(at, subnet)| Subnet {
            id: subnet.id,
            tier: subnet.tier,
            zone: Zone::named(&subnet.zone, at),
            block: None,
            route_table: subnet.route_table,
            has_ipv4: true,
            has_ipv6: false,
        });
        network(scope, existing.id, existing.block, subnets.collect())
    }

    /// A network that exists, with a parameter for its id and one for each subnet: `NetworkVpcId`,
    /// `NetworkPrivateSubnetA`, ...
    #[track_caller]
    pub fn from_parameters(scope: &Scope, id: &str, tiers: &[Tier], zones: u32) -> Vpc {
        let scope = scope.construct(id);
        let parameter = Parameter::new(ParameterType::Vpc).description("The network");
        let id = scope.parameter("VpcId", parameter);
        let mut subnets = Vec::new();
        for tier in tiers {
            for zone in (0..zones).map(Zone::numbered) {
                let text =
                    format!("The {} subnet in zone {}", tier.name().to_lowercase(), zone.key());
                let parameter = Parameter::new(ParameterType::Subnet).description(text);
                subnets.push(Subnet {
                    id: scope
                        .parameter(&format!("{}Subnet-{}", tier.name(), zone.key()), parameter),
                    tier: *tier,
                    zone,
                    block: None,
                    route_table: None,
                    has_ipv4: true,
                    has_ipv6: false,
                });
            }
        }
        network(scope, id, None, subnets)
    }
}

fn network(scope: Scope, id: Value<String>, block: Option<Ipv4Block>, subnets: Vec<Subnet>) -> Vpc {
    Vpc(Rc::new(VpcData {
        scope,
        id,
        block,
        subnets,
        // Not known; mounts by name say what they need.
        resolves_names: true,
        internet: BTreeMap::new(),
        gateway_endpoints: RefCell::default(),
    }))
}
