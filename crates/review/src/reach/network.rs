//! The network of one side of a review, as far as the template shows it.

use std::collections::{BTreeMap, BTreeSet};

use ipnet::IpNet;

use super::acl::{Acl, Acls};
use super::address::{Family, Range};
use super::condition::{Condition, Unknowns};
use super::endpoint::{Endpoint, Interface, Reader, Subnets};
use super::gateway::Gateways;
use super::group::{Direction, Group, Groups};
use super::name::{Name, Resources};
use super::route::{Route, Table, Tables};
use super::spot::{Block, Spot};
use super::vpc::{Subnet, Vpcs};

/// The network of one side.
#[derive(Debug)]
pub(super) struct Network<'u> {
    pub(super) vpcs: Vpcs,
    pub(super) groups: BTreeMap<Name, Group>,
    pub(super) gateways: Gateways,
    pub(super) endpoints: BTreeMap<String, Endpoint>,
    pub(super) subnets: Subnets,
    tables: BTreeMap<Name, Table>,
    acls: BTreeMap<Name, Acl>,
    /// The route table and the network ACL of each subnet.
    of_subnet: BTreeMap<Name, (Name, Name)>,
    pub(super) unknowns: &'u Unknowns,
}

/// The way of traffic that leaves a subnet.
#[derive(Clone, Debug)]
pub(super) enum Hop<'n> {
    /// It stays in the VPC, in a block of the VPC.
    Local(IpNet),
    Route(&'n Route),
    Nowhere,
    Unknown(Condition),
}

/// Returns the subnets outside of the template that are associated with a route table or a network ACL.
pub(super) fn associated(resources: &Resources<'_>) -> BTreeSet<Name> {
    let kinds = ["AWS::EC2::SubnetRouteTableAssociation", "AWS::EC2::SubnetNetworkAclAssociation"];
    let all = kinds.iter().flat_map(|it| resources.of_kind(it));
    let names = all.filter_map(|it| Some(resources.name(it.get("SubnetId")?)));
    names.filter(|it| !it.is_own()).collect()
}

impl<'u> Network<'u> {
    /// Reads a network. `others` are subnets that the other side names.
    pub(super) fn of(
        resources: &Resources<'_>,
        others: &BTreeSet<Name>,
        unknowns: &'u Unknowns,
    ) -> Network<'u> {
        let vpcs = Vpcs::of(resources);
        let mut groups = Groups::of(resources, &vpcs);
        let mut tables = Tables::of(resources, &vpcs);
        let mut acls = Acls::of(resources, &vpcs);
        let gateways = Gateways::of(resources);
        let mut reader = Reader { resources, unknowns, subnets: Subnets::new() };
        for resource in resources.of_kind("AWS::EC2::Subnet") {
            let subnet = Subnet::of(&resource, &vpcs, resources, unknowns);
            reader.subnets.insert(resources.own(&resource), subnet);
        }
        for resource in resources.of_kind("AWS::EC2::SubnetCidrBlock") {
            let name = resource.get("SubnetId").map(|it| resources.name(it));
            let block = resource.get("Ipv6CidrBlock").map(|it| vpcs.block(it, resources));
            if let Some(subnet) = name.and_then(|it| reader.subnets.get_mut(&it)) {
                subnet.v6 = block;
            }
        }
        for subnet in gateways.nats.values().filter_map(|it| it.subnet.as_ref()) {
            reader.subnet(subnet);
        }
        for subnet in others {
            reader.subnet(subnet);
        }
        let endpoints = reader.endpoints();
        let subnets = reader.subnets;
        for interface in endpoints.values().flat_map(|it| &it.interfaces) {
            for group in interface.groups.iter().flatten() {
                groups.get_mut(group);
            }
        }
        let mut of_subnet = BTreeMap::new();
        for (name, subnet) in &subnets {
            let table = tables.add_of(name, &subnet.vpc);
            let acl = acls.add_of(name, &subnet.vpc);
            of_subnet.insert(name.clone(), (table, acl));
        }
        Network {
            vpcs,
            groups: groups.0,
            gateways,
            endpoints,
            subnets,
            tables: tables.by_name,
            acls: acls.by_name,
            of_subnet,
            unknowns,
        }
    }

    pub(super) fn table(&self, subnet: &Name) -> Option<(&Name, &Table)> {
        self.tables.get_key_value(&self.of_subnet.get(subnet)?.0)
    }

    pub(super) fn acl(&self, subnet: &Name) -> Option<(&Name, &Acl)> {
        self.acls.get_key_value(&self.of_subnet.get(subnet)?.1)
    }

    /// Returns the VPC of an interface: that of its subnet, or of its groups if the template does not have the subnet.
    pub(super) fn vpc<'n>(&'n self, interface: &'n Interface) -> Option<&'n Name> {
        let of_groups = || {
            let mut groups = interface.groups.iter().flatten();
            groups.find_map(|it| self.groups.get(it)?.vpc.as_ref())
        };
        let subnet = self.subnets.get(&interface.subnet).map(|it| &it.vpc);
        if interface.subnet.is_own() { subnet } else { of_groups().or(subnet) }
    }

    /// Returns the addresses of an interface.
    pub(super) fn spot<'n>(
        &'n self,
        id: &str,
        interface: &'n Interface,
        family: Family,
    ) -> Spot<'n> {
        let subnet = self.subnets.get(&interface.subnet);
        let own = subnet.and_then(|it| match family {
            Family::V4 => it.v4.clone(),
            Family::V6 => it.v6.clone(),
        });
        let address = interface.address.filter(|it| Family::of(it) == family);
        let mut blocks: Vec<Block> = address.map(Block::Known).into_iter().chain(own).collect();
        blocks.extend(self.vpc(interface).and_then(|it| self.only_block(it, family)));
        let groups = interface.groups.as_deref().unwrap_or_default();
        Spot::Interface { shown: id.to_owned(), family, groups, blocks }
    }

    /// Returns the addresses of the members of a group.
    pub(super) fn members<'n>(&'n self, group: &'n Name, vpc: Option<&Name>) -> Spot<'n> {
        let own = self.groups.get(group).and_then(|it| it.vpc.as_ref()).or(vpc);
        Spot::Interface {
            shown: format!("the members of {group}"),
            family: Family::V4,
            groups: std::slice::from_ref(group),
            blocks: own.and_then(|it| self.only_block(it, Family::V4)).into_iter().collect(),
        }
    }

    /// Returns the block of a VPC that has only one.
    fn only_block(&self, vpc: &Name, family: Family) -> Option<Block> {
        let vpc = self.vpcs.get(vpc)?;
        let mut all = vpc.blocks.iter().filter(|it| match it {
            Block::Known(it) => Family::of(it) == family,
            Block::Value(_) => true,
        });
        let first = all.next()?;
        let is_known = matches!(first, Block::Value(_)) || !vpc.is_open(family);
        (all.next().is_none() && is_known).then(|| first.clone())
    }

    /// Returns the way of traffic from a subnet to addresses.
    pub(super) fn hop<'n>(&'n self, subnet: &Name, to: &Spot<'_>) -> Hop<'n> {
        let (Some((name, table)), Some(own)) = (self.table(subnet), self.subnets.get(subnet))
        else {
            return Hop::Unknown(self.unknowns.fact(format!("the route table of {subnet}")));
        };
        match to {
            Spot::Addresses(range) => self.hop_to_range(name, table, &own.vpc, range),
            Spot::Interface { shown, family, blocks, .. } => {
                let known = blocks.iter().find_map(|it| match it {
                    Block::Known(it) if Family::of(it) == *family => Some(*it),
                    _ => None,
                });
                let inside = |block: &IpNet| {
                    let mut all = table.routes.iter().filter_map(Route::known);
                    all.any(|it| block.contains(&it) && it != *block)
                };
                match known {
                    Some(block) if !inside(&block) => {
                        self.hop_to_range(name, table, &own.vpc, &Range::of(&block))
                    }
                    _ => self.hop_to_value(table, blocks, shown),
                }
            }
            Spot::List { name: list, .. } => {
                let text = list.to_string();
                self.hop_to_value(table, &[Block::Value(text.clone())], &text)
            }
        }
    }

    fn hop_to_value<'n>(&'n self, table: &'n Table, blocks: &[Block], shown: &str) -> Hop<'n> {
        let same = table.routes.iter().find(|it| blocks.contains(&it.destination));
        match same {
            Some(route) => Hop::Route(route),
            None if table.routes.is_empty() && table.open.is_none() => Hop::Nowhere,
            None => Hop::Unknown(self.unknowns.fact(format!("the addresses of {shown}"))),
        }
    }

    fn hop_to_range<'n>(
        &'n self,
        name: &Name,
        table: &'n Table,
        vpc: &Name,
        range: &Range,
    ) -> Hop<'n> {
        let unknown = |text: String| Hop::Unknown(self.unknowns.fact(text));
        let own = self.vpcs.get(vpc);
        let local = own.and_then(|it| it.block_with(range));
        let routes = table.routes.iter().filter_map(|it| Some((it, it.known()?)));
        let best = routes.filter(|it| range.is_in(&it.1)).max_by_key(|it| it.1.prefix_len());
        // The most specific route decides.
        if let Some(local) = local
            && best.is_none_or(|it| it.1.prefix_len() <= local.prefix_len())
        {
            return Hop::Local(local);
        }
        // The addresses of IPv6 in a VPC are on the internet too.
        let is_private = range.family == Family::V4 && !range.is_public();
        if is_private && own.is_none_or(|it| it.is_open(Family::V4)) {
            return unknown(format!("the addresses of {vpc}"));
        }
        let hidden = table.routes.iter().find(|it| it.known().is_none());
        if let Some(hidden) = hidden {
            // The route can be the most specific one.
            let other = best.map_or_else(|| "nowhere".to_owned(), |it| it.0.shown());
            return unknown(format!(
                "whether the route {} of {name} is the most specific one, otherwise {other}",
                hidden.shown()
            ));
        }
        match (best, &table.open) {
            (Some((route, _)), _) => Hop::Route(route),
            (None, Some(text)) => unknown(text.clone()),
            (None, None) => Hop::Nowhere,
        }
    }

    /// Returns the blocks that divide the addresses that an endpoint can connect to.
    pub(super) fn blocks(&self, endpoint: &Endpoint, all: &mut Vec<IpNet>) {
        for interface in &endpoint.interfaces {
            for group in interface.groups.iter().flatten().filter_map(|it| self.groups.get(it)) {
                all.extend(group.blocks());
            }
            let table = self.table(&interface.subnet);
            let nats = table
                .into_iter()
                .flat_map(|it| &it.1.routes)
                .filter_map(|it| self.gateways.nats.get(it.target.name())?.subnet.as_ref());
            for subnet in nats.chain([&interface.subnet]) {
                let routes = self.table(subnet).into_iter().flat_map(|it| &it.1.routes);
                all.extend(routes.filter_map(Route::known));
                all.extend(self.acl(subnet).into_iter().flat_map(|it| it.1.blocks()));
            }
            let vpc = self.vpc(interface).and_then(|it| self.vpcs.get(it));
            let known = vpc.into_iter().flat_map(|it| &it.blocks).filter_map(|it| match it {
                Block::Known(it) => Some(*it),
                Block::Value(_) => None,
            });
            all.extend(known);
        }
        all.sort_unstable();
        all.dedup();
    }

    /// Returns the endpoints that are different in another network, or whose surroundings are. The value is true if that
    /// matters for connections within a VPC.
    pub(super) fn changed(&self, other: &Network<'_>) -> BTreeMap<String, bool> {
        let all: BTreeSet<&String> = self.endpoints.keys().chain(other.endpoints.keys()).collect();
        let mut changed = BTreeMap::new();
        for id in all {
            let (one, two) = (self.endpoints.get(id), other.endpoints.get(id));
            let is_local = one != two || one.is_some_and(|it| self.differs_locally(other, it));
            if is_local || one.is_some_and(|it| self.differs(other, it)) {
                changed.insert(id.clone(), is_local);
            }
        }
        changed
    }

    /// Returns whether the surroundings of an endpoint are different in another network.
    pub(super) fn differs(&self, other: &Network<'_>, endpoint: &Endpoint) -> bool {
        let is_routed = |subnet: &Name| {
            let routes = self.table(subnet).into_iter().flat_map(|it| &it.1.routes);
            let mut nats = routes.filter_map(|it| {
                self.gateways.nats.get(it.target.name()).and_then(|it| it.subnet.as_ref())
            });
            let differs =
                |it: &Name| self.table(it) != other.table(it) || self.acl(it) != other.acl(it);
            differs(subnet) || nats.any(differs)
        };
        self.gateways != other.gateways
            || self.differs_locally(other, endpoint)
            || endpoint.interfaces.iter().any(|it| is_routed(&it.subnet))
    }

    /// Returns whether what decides about connections within a VPC is different in another network.
    fn differs_locally(&self, other: &Network<'_>, endpoint: &Endpoint) -> bool {
        let is_different = |interface: &Interface| {
            let mut groups = interface.groups.iter().flatten();
            let subnet = &interface.subnet;
            groups.any(|it| self.groups.get(it) != other.groups.get(it))
                || self.subnets.get(subnet) != other.subnets.get(subnet)
                || self.acl(subnet) != other.acl(subnet)
        };
        self.vpcs.0 != other.vpcs.0 || endpoint.interfaces.iter().any(is_different)
    }

    /// Returns the VPC of each endpoint that has all interfaces in one VPC.
    pub(super) fn homes(&self) -> BTreeMap<&String, &Name> {
        self.endpoints.iter().filter_map(|(id, it)| Some((id, self.home(it)?))).collect()
    }

    fn home<'n>(&'n self, endpoint: &'n Endpoint) -> Option<&'n Name> {
        let mut all = endpoint.interfaces.iter().map(|it| self.vpc(it));
        let first = all.next()??;
        all.all(|it| it == Some(first)).then_some(first)
    }

    /// Returns the security groups that endpoints have.
    pub(super) fn used_groups(&self) -> impl Iterator<Item = &Name> {
        let interfaces = self.endpoints.values().flat_map(|it| &it.interfaces);
        interfaces.flat_map(|it| it.groups.iter().flatten())
    }

    /// Returns the security groups whose rules of a direction decide about an endpoint.
    pub(super) fn filtering_groups(&self, direction: Direction) -> BTreeSet<&Name> {
        let is_filtered = |it: &&Endpoint| match direction {
            Direction::In => it.roles.accepts,
            Direction::Out => it.roles.initiates,
        };
        let interfaces = self.endpoints.values().filter(is_filtered).flat_map(|it| &it.interfaces);
        interfaces.flat_map(|it| it.groups.iter().flatten()).collect()
    }

    /// Returns the route tables that no subnet has, and those that one has.
    pub(super) fn unused_tables(&self) -> (BTreeSet<&Name>, BTreeSet<&Name>) {
        let used: BTreeSet<&Name> = self.of_subnet.values().map(|it| &it.0).collect();
        (self.tables.keys().filter(|it| !used.contains(it)).collect(), used)
    }

    /// Returns the network ACLs that no subnet has, and those that one has.
    pub(super) fn unused_acls(&self) -> (BTreeSet<&Name>, BTreeSet<&Name>) {
        let used: BTreeSet<&Name> = self.of_subnet.values().map(|it| &it.1).collect();
        (self.acls.keys().filter(|it| !used.contains(it)).collect(), used)
    }

    pub(super) fn table_named(&self, name: &Name) -> Option<&Table> {
        self.tables.get(name)
    }

    pub(super) fn acl_named(&self, name: &Name) -> Option<&Acl> {
        self.acls.get(name)
    }

    pub(super) fn tables(&self) -> impl Iterator<Item = &Table> {
        self.tables.values()
    }

    pub(super) fn acls(&self) -> impl Iterator<Item = &Acl> {
        self.acls.values()
    }
}
