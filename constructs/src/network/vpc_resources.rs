//! The resources of a VPC.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use stanchion_aws::ec2;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Id, Node, SetOpt, Value, intrinsic};

use super::addressing::AddressPlan;
use super::vpc::{VpcData, VpcResources};
use super::{Nat, Subnet, Tier, Vpc, VpcBuilder, Zone};
use crate::names;
use crate::object;

/// The number of zones in the IPv6 grid: the /56 block of the VPC is divided into /64 blocks for 4 tiers by 16 zones.
const IPV6_COLUMNS: u32 = 16;

struct Network {
    scope: Scope,
    options: VpcBuilder,
    vpc: ec2::VPCRef,
    made: VpcResources,
    ipv6: Option<ec2::VPCCidrBlockRef>,
    plan: Option<AddressPlan>,
    subnets: Vec<Subnet>,
    routes: BTreeMap<Tier, Vec<Id>>,
}

impl VpcBuilder {
    /// Creates the VPC with its subnets, routes, gateways and endpoints. Reports options that conflict.
    #[track_caller]
    pub fn build(mut self, scope: &Scope, id: &str) -> Vpc {
        let scope = scope.construct(id);
        report_problems(&self, &scope);
        // A zone that is named twice was reported; a second one would only repeat the names of its subnets.
        let mut keys = BTreeSet::new();
        self.zones.retain(|it| keys.insert(it.key().to_owned()));
        let plan = plan(&self, &scope);
        let vpc = ec2::VPC::new()
            .cidr_block(self.block)
            .enable_dns_hostnames(self.dns_hostnames)
            .enable_dns_support(self.dns_support)
            .set_opt(
                self.dedicated.then_some(ec2::vpc::InstanceTenancy::DEDICATED),
                ec2::VPC::instance_tenancy,
            );
        let vpc = scope.add("Vpc", vpc.tags([("Name", names::TAG.of(&scope, ""))]));
        let ipv6 = self.dual_stack.then(|| {
            let block = ec2::VPCCidrBlock::new();
            scope.add(
                "Ipv6Block",
                block.amazon_provided_ipv6_cidr_block(true).vpc_id(vpc.reference()),
            )
        });
        let mut network = Network {
            scope,
            options: self,
            made: VpcResources { vpc: Some(vpc.clone()), ..VpcResources::default() },
            vpc,
            ipv6,
            plan,
            subnets: Vec::new(),
            routes: BTreeMap::new(),
        };
        network.add_subnets();
        network.finish()
    }
}

/// Returns the value of the tag `Name` of a subnet.
fn subnet_name(scope: &Scope, tier: Tier, zone: &Zone) -> Value<String> {
    names::TAG.of(scope, &format!("/{}/{}", tier.name(), zone.key()))
}

/// Writes the tags that other constructs need on subnets.
fn add_subnet_tags(scope: &Scope, vpc: &Vpc) {
    for (tier, keys) in vpc.0.subnet_tags.borrow().iter() {
        for subnet in vpc.subnets(*tier) {
            let name = subnet_name(scope, *tier, subnet.zone());
            let own = object! { "Key" => "Name", "Value" => name };
            let others = keys.iter().map(|key| object! { "Key" => *key, "Value" => "1" });
            let tags: Vec<Node> = std::iter::once(own).chain(others).collect();
            scope.edit(&subnet).set_property("Tags", Node::List(tags));
        }
    }
}

fn report_problems(options: &VpcBuilder, scope: &Scope) {
    let keys: BTreeSet<&str> = options.zones.iter().map(Zone::key).collect();
    if !(1..=16).contains(&options.zones.len()) || keys.len() != options.zones.len() {
        scope.report(
            Diagnostic::new(
                code::VPC_017,
                "the VPC does not have 1 to 16 different Availability Zones",
            )
            .property("zones")
            .found(if options.zones.is_empty() {
                "no zone".to_owned()
            } else {
                options.zones.iter().map(Zone::key).collect::<Vec<_>>().join(", ")
            })
            .allowed("1-16 zones, each once"),
        );
    }
    if options.tiers.is_empty() {
        scope.report(
            Diagnostic::new(code::VPC_018, "the VPC has no tier of subnets")
                .property("tiers")
                .allowed("public, private, isolated"),
        );
    }
    let has_nat = options.nat != Nat::None && options.tiers.contains(&Tier::Private);
    if has_nat && !options.tiers.contains(&Tier::Public) {
        scope.report(
            Diagnostic::new(code::VPC_023, "the VPC has NAT gateways but no public subnets")
                .property("nat")
                .found(format!("Nat::{:?} with tiers {}", options.nat, tier_names(&options.tiers)))
                .allowed("Nat::None, or tiers with Tier::Public"),
        );
    }
    if options.dns_hostnames && !options.dns_support {
        scope.report(
            Diagnostic::new(code::VPC_019, "DNS hostnames are on, but DNS support is off")
                .property("EnableDnsSupport")
                .found("dns_support(false), dns_hostnames(true)")
                .allowed("both on, or `dns_hostnames(false)`"),
        );
    }
}

fn tier_names(tiers: &BTreeSet<Tier>) -> String {
    tiers.iter().copied().map(Tier::name).collect::<Vec<_>>().join(", ")
}

fn plan(options: &VpcBuilder, scope: &Scope) -> Option<AddressPlan> {
    let zones: BTreeSet<u32> = zone_places(&options.zones).into_iter().collect();
    AddressPlan::new(options.block, &zones, &options.tiers, &options.prefixes)
        .map_err(|error| {
            scope.report(
                Diagnostic::new(code::VPC_001, error.to_string())
                    .property("CidrBlock")
                    .found(error.found())
                    .allowed(error.allowed())
                    .help("Use a prefix that AWS supports and that leaves room for each subnet"),
            );
        })
        .ok()
}

/// Returns the place of each zone in the address plan: by its letter, or in order if letters are not unique.
fn zone_places(zones: &[Zone]) -> Vec<u32> {
    let letters: BTreeSet<u32> = zones.iter().map(Zone::index).collect();
    if letters.len() == zones.len() && letters.iter().all(|it| *it < IPV6_COLUMNS) {
        zones.iter().map(Zone::index).collect()
    } else {
        (0..).take(zones.len()).collect()
    }
}

impl Network {
    fn add_subnets(&mut self) {
        let zones = self.options.zones.clone();
        let places = zone_places(&zones);
        let internet =
            self.options.tiers.contains(&Tier::Public).then(|| self.add_internet_gateway());
        let egress_only = self.add_egress_only_gateway();
        for tier in self.options.tiers.clone() {
            let shared = (tier != Tier::Private).then(|| self.add_route_table(tier, ""));
            if let (Some(table), Some((gateway, attachment))) = (&shared, &internet)
                && tier == Tier::Public
            {
                self.add_internet_routes(table, gateway, attachment);
            }
            for (zone, place) in zones.iter().zip(&places) {
                let table = match &shared {
                    Some(table) => table.clone(),
                    None => self.add_route_table(tier, zone.key()),
                };
                if let (Some(gateway), Tier::Private) = (&egress_only, tier) {
                    let route = ec2::Route::new()
                        .route_table_id(table.reference())
                        .destination_ipv6_cidr_block("::/0")
                        .egress_only_internet_gateway_id(gateway.reference());
                    let route = self.scope.add(&format!("PrivateIpv6Route-{}", zone.key()), route);
                    self.routes.entry(tier).or_default().push(route.as_ref().clone());
                }
                self.add_subnet(tier, zone, *place, &table);
            }
        }
        if let Some((_, attachment)) = internet {
            self.add_nat_gateways(&attachment);
        }
    }

    fn add_internet_gateway(&mut self) -> (ec2::InternetGatewayRef, ec2::VPCGatewayAttachmentRef) {
        let gateway = ec2::InternetGateway::new().tags([("Name", names::TAG.of(&self.scope, ""))]);
        let gateway = self.scope.add("InternetGateway", gateway);
        self.made.internet_gateway = Some(gateway.clone());
        let attachment = ec2::VPCGatewayAttachment::new()
            .internet_gateway_id(gateway.reference())
            .vpc_id(self.vpc.reference());
        let attachment = self.scope.add("InternetGatewayAttachment", attachment);
        (gateway, attachment)
    }

    fn add_egress_only_gateway(&self) -> Option<ec2::EgressOnlyInternetGatewayRef> {
        let wanted = self.ipv6.is_some() && self.options.tiers.contains(&Tier::Private);
        wanted.then(|| {
            let gateway = ec2::EgressOnlyInternetGateway::new().vpc_id(self.vpc.reference());
            self.scope.add("EgressOnlyInternetGateway", gateway)
        })
    }

    fn add_route_table(&mut self, tier: Tier, zone: &str) -> ec2::RouteTableRef {
        let after = format!("/{}/{zone}", tier.name());
        let table = ec2::RouteTable::new()
            .vpc_id(self.vpc.reference())
            .tags([("Name", names::TAG.of(&self.scope, after.trim_end_matches('/')))]);
        let table = self.scope.add(&format!("{}RouteTable-{zone}", tier.name()), table);
        self.made.route_tables.push(table.clone());
        table
    }

    fn add_internet_routes(
        &mut self,
        table: &ec2::RouteTableRef,
        gateway: &ec2::InternetGatewayRef,
        attachment: &ec2::VPCGatewayAttachmentRef,
    ) {
        let mut routes = Vec::new();
        let route =
            || ec2::Route::new().route_table_id(table.reference()).gateway_id(gateway.reference());
        routes.push(self.scope.add("PublicRoute", route().destination_cidr_block("0.0.0.0/0")));
        if self.ipv6.is_some() {
            let ipv6 = route().destination_ipv6_cidr_block("::/0");
            routes.push(self.scope.add("PublicIpv6Route", ipv6));
        }
        for route in routes {
            self.scope.edit(&route).depends_on(attachment);
            self.routes.entry(Tier::Public).or_default().push(route.as_ref().clone());
        }
    }

    fn add_subnet(&mut self, tier: Tier, zone: &Zone, place: u32, table: &ec2::RouteTableRef) {
        let has_ipv4 = !self.options.ipv6_only.contains(&tier);
        let block = self.plan.as_ref().and_then(|it| it.block(tier, place)).filter(|_| has_ipv4);
        let name = subnet_name(&self.scope, tier, zone);
        let ipv6_block = self.ipv6.as_ref().map(|_| {
            let index = tier.index() * IPV6_COLUMNS + place;
            let network: Value<String> = intrinsic::select(0, self.vpc.ipv6_cidr_blocks());
            let blocks = intrinsic::cidr(network, 4 * IPV6_COLUMNS, 64);
            intrinsic::select::<String>(index, blocks)
        });
        let has_ipv6 = ipv6_block.is_some();
        let public = tier == Tier::Public && has_ipv4;
        let subnet = ec2::Subnet::new()
            .set_opt(has_ipv6.then_some(true), ec2::Subnet::assign_ipv6_address_on_creation)
            .availability_zone(zone.name())
            .set_opt(block, ec2::Subnet::cidr_block)
            .set_opt((!has_ipv4).then_some(true), ec2::Subnet::enable_dns64)
            .set_opt(ipv6_block, ec2::Subnet::ipv6_cidr_block)
            .set_opt((!has_ipv4).then_some(true), ec2::Subnet::ipv6_native)
            .set_opt(
                public.then_some(self.options.public_addresses),
                ec2::Subnet::map_public_ip_on_launch,
            )
            .tags([("Name", name)])
            .vpc_id(self.vpc.reference());
        let subnet = self.scope.add(&format!("{}Subnet-{}", tier.name(), zone.key()), subnet);
        if let Some(ipv6) = &self.ipv6 {
            self.scope.edit(&subnet).depends_on(ipv6);
        }
        let association = ec2::SubnetRouteTableAssociation::new()
            .route_table_id(table.reference())
            .subnet_id(subnet.reference());
        let id = format!("{}SubnetRouteTable-{}", tier.name(), zone.key());
        let association = self.scope.add(&id, association);
        self.routes.entry(tier).or_default().push(association.as_ref().clone());
        self.subnets.push(Subnet {
            id: subnet.reference(),
            resource: subnet.as_ref().clone(),
            tier,
            zone: zone.clone(),
            block,
            route_table: Some(table.reference()),
            has_ipv4,
            has_ipv6,
        });
    }

    fn add_nat_gateways(&mut self, attachment: &ec2::VPCGatewayAttachmentRef) {
        let wanted = match self.options.nat {
            Nat::None => 0,
            Nat::One => 1,
            Nat::PerZone => usize::MAX,
        };
        if !self.options.tiers.contains(&Tier::Private)
            || self.options.ipv6_only.contains(&Tier::Private)
        {
            return;
        }
        let of = |tier| self.subnets.iter().filter(move |it| it.tier == tier);
        let mut gateways: Vec<ec2::NatGatewayRef> = Vec::new();
        for public in of(Tier::Public).take(wanted) {
            let key = public.zone.key();
            let name = names::TAG.of(&self.scope, &format!("/{key}"));
            let address = ec2::EIP::new().domain("vpc").tags([("Name", name.clone())]);
            let address = self.scope.add(&format!("NatAddress-{key}"), address);
            self.scope.edit(&address).depends_on(attachment);
            let gateway = ec2::NatGateway::new()
                .allocation_id(address.allocation_id())
                .subnet_id(public.id())
                .tags([("Name", name)]);
            let gateway = self.scope.add(&format!("NatGateway-{key}"), gateway);
            // A public NAT gateway has no internet access without the internet gateway, and AWS may refuse it.
            self.scope.edit(&gateway).depends_on(attachment);
            gateways.push(gateway);
        }
        let mut routes = Vec::new();
        for (at, private) in of(Tier::Private).enumerate() {
            let gateway = gateways.get(at).or(gateways.first());
            if let (Some(gateway), Some(table)) = (gateway, private.route_table()) {
                let route = ec2::Route::new()
                    .route_table_id(table)
                    .destination_cidr_block("0.0.0.0/0")
                    .nat_gateway_id(gateway.reference());
                let id = format!("PrivateRoute-{}", private.zone.key());
                routes.push(self.scope.add(&id, route).as_ref().clone());
            }
        }
        self.made.nat_gateways = gateways;
        // Traffic through NAT continues through the public subnets, so it depends on their routes too.
        routes.extend(self.routes.get(&Tier::Public).into_iter().flatten().cloned());
        self.routes.entry(Tier::Private).or_default().extend(routes);
    }

    fn finish(self) -> Vpc {
        let vpc = Vpc(Rc::new(VpcData {
            id: self.vpc.reference(),
            resources: self.made,
            block: Some(self.options.block),
            subnets: self.subnets,
            resolves_names: self.options.dns_support && self.options.dns_hostnames,
            internet: self.routes,
            gateway_endpoints: RefCell::default(),
            subnet_tags: RefCell::default(),
            scope: self.scope,
        }));
        let late = vpc.clone();
        vpc.scope().on_synthesis(move |scope| add_subnet_tags(scope, &late));
        for service in self.options.gateway_endpoints {
            vpc.add_gateway_endpoint(service);
        }
        for service in self.options.interface_endpoints {
            vpc.add_interface_endpoint(&service);
        }
        if let Some(logs) = self.options.flow_logs {
            vpc.add_flow_logs(logs);
        }
        vpc
    }
}
