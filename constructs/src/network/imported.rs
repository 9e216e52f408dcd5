//! Existing VPCs.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::document::{Parameter, ParameterType};
use stanchion_template::{Id, IntoValue, Value};

use super::vpc::{VpcData, VpcResources};
use super::{Subnet, Tier, Vpc, Zone};
use crate::existing::existing as existing_id;
use crate::units::{Ipv4Block, RouteTableId, SubnetId, VpcId};

/// The properties of an existing VPC, for [`Vpc::import`].
#[derive(Clone, Debug)]
#[must_use = "pass it to `Vpc::import`"]
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
    /// Describes an existing VPC by its ID.
    pub fn new(id: impl IntoValue<String>) -> ExistingVpc {
        ExistingVpc { id: id.into_value(), block: None, subnets: Vec::new() }
    }

    /// Sets the IPv4 block of the VPC. Default: unknown.
    pub fn block(mut self, block: Ipv4Block) -> ExistingVpc {
        self.block = Some(block);
        self
    }

    /// Adds a subnet with its tier, its Availability Zone as a letter or a name, and its ID. Default: none.
    pub fn subnet(
        mut self,
        tier: Tier,
        zone: impl Into<String>,
        id: impl IntoValue<String>,
    ) -> ExistingVpc {
        self.add(tier, zone.into(), id.into_value(), None);
        self
    }

    /// Adds a subnet with its route table. Gateway endpoints require the route table. Default: none.
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
    /// Imports an existing VPC by its IDs. No resource of it is created or changed. Reports a VPC without subnets, and
    /// literals that are not IDs of their kind.
    #[track_caller]
    pub fn import(scope: &Scope, id: &str, existing: ExistingVpc) -> Vpc {
        let scope = scope.construct(id);
        if existing.subnets.is_empty() {
            scope.report(
                Diagnostic::new(code::VPC_016, "the imported VPC has no subnets")
                    .property("subnets"),
            );
        }
        let id = existing_id::<VpcId>(&scope, "VpcId", existing.id);
        let table = |it| existing_id::<RouteTableId>(&scope, "RouteTableId", it);
        let subnets = (0..).zip(existing.subnets).map(|(at, subnet)| Subnet {
            id: existing_id::<SubnetId>(&scope, "SubnetId", subnet.id),
            resource: Id::imported(),
            tier: subnet.tier,
            zone: Zone::named(&subnet.zone, at),
            block: None,
            route_table: subnet.route_table.map(table),
            has_ipv4: true,
            has_ipv6: false,
        });
        let subnets = subnets.collect();
        network(scope, id, existing.block, subnets)
    }

    /// Imports an existing VPC with template parameters: one for its ID and one for each subnet, such as `NetworkVpcId`
    /// and `NetworkPrivateSubnetA`. The template has only the parameters that are used.
    #[track_caller]
    pub fn from_parameters(scope: &Scope, id: &str, tiers: &[Tier], zones: u32) -> Vpc {
        let scope = scope.construct(id);
        let parameter = Parameter::new(ParameterType::Vpc).description("The network");
        let id = scope.parameter_if_used("VpcId", parameter);
        let mut subnets = Vec::new();
        for tier in tiers {
            for zone in (0..zones).map(Zone::numbered) {
                let text =
                    format!("The {} subnet in zone {}", tier.name().to_lowercase(), zone.key());
                let parameter = Parameter::new(ParameterType::Subnet).description(text);
                subnets.push(Subnet {
                    id: scope.parameter_if_used(
                        &format!("{}Subnet-{}", tier.name(), zone.key()),
                        parameter,
                    ),
                    resource: Id::imported(),
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
        resources: VpcResources::default(),
        block,
        subnets,
        // The DNS settings of an imported VPC are unknown; mounts by name assume that they are on.
        resolves_names: true,
        internet: BTreeMap::new(),
        gateway_endpoints: RefCell::default(),
        subnet_tags: RefCell::default(),
    }))
}
