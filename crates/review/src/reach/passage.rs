//! The ways from one endpoint to another, and between an endpoint and addresses outside of the template.

use super::address::Family;
use super::condition::Condition;
use super::endpoint::{Endpoint, Interface};
use super::gateway::is_same_vpc;
use super::group::Direction;
use super::name::Name;
use super::network::{Hop, Network};
use super::route::Target;
use super::spot::Spot;
use super::way::{End, Evidence, Kind, Way};

/// An endpoint with its logical id.
#[derive(Clone, Copy)]
pub(super) struct Party<'n> {
    pub(super) id: &'n str,
    pub(super) endpoint: &'n Endpoint,
}

/// Returns the ways from one endpoint to another. Closed ways are left out, unless `with_closed` is set.
pub(super) fn between<'n>(
    network: &'n Network<'_>,
    client: Party<'n>,
    server: Party<'n>,
    with_closed: bool,
) -> Vec<Way<'n>> {
    let mut ways = Vec::new();
    for own in &client.endpoint.interfaces {
        for other in &server.endpoint.interfaces {
            for family in Family::BOTH {
                let ends = [(client.id, own), (server.id, other)];
                let way = way_between(network, ends, family, with_closed);
                ways.extend(way.filter(|it| with_closed || !it.is_closed()));
            }
        }
    }
    ways
}

fn way_between<'n>(
    network: &'n Network<'_>,
    [(client_id, client), (server_id, server)]: [(&'n str, &'n Interface); 2],
    family: Family,
    with_closed: bool,
) -> Option<Way<'n>> {
    let mut way = Way::between(vec![&client.subnet, &server.subnet]);
    for interface in [client, server] {
        add_family(network, &mut way, interface, family)?;
    }
    let from = network.spot(client_id, client, family);
    let to = network.spot(server_id, server, family);
    way.filter(network, client.groups.as_deref(), Direction::Out, &to);
    way.filter(network, server.groups.as_deref(), Direction::In, &from);
    if !with_closed && way.is_closed() {
        return None;
    }
    // Traffic within a subnet passes no network ACL.
    if client.subnet != server.subnet {
        way.check(network, End::Client, &client.subnet, Direction::Out, &to);
        way.check(network, End::Server, &server.subnet, Direction::In, &from);
    }
    let (one, other) = (network.vpc(client)?, network.vpc(server)?);
    match is_same_vpc(one, other) {
        Some(true) => {}
        None => {
            let fact = network.unknowns.fact(format!("whether {one} is {other}"));
            way.add(Kind::Other, fact, None);
        }
        Some(false) => {
            let forth = network.hop(&client.subnet, &to);
            let back = network.hop(&server.subnet, &from);
            connect(network, &mut way, [one, other], &forth, &back);
        }
    }
    Some(way)
}

/// Adds whether interfaces have addresses of a family. Returns `None` if they have not.
fn add_family<'n>(
    network: &Network<'_>,
    way: &mut Way<'n>,
    interface: &Interface,
    family: Family,
) -> Option<()> {
    let subnet = network.subnets.get(&interface.subnet)?;
    match family {
        Family::V4 => subnet.has_v4.then_some(()),
        Family::V6 if interface.v6.is_no() || subnet.v6.is_none() && interface.subnet.is_own() => {
            None
        }
        Family::V6 => {
            if !interface.v6.is_yes() {
                way.add(Kind::Other, interface.v6.clone(), None);
            }
            Some(())
        }
    }
}

/// Adds the layers between two VPCs.
fn connect<'n>(
    network: &Network<'_>,
    way: &mut Way<'n>,
    [one, other]: [&Name; 2],
    forth: &Hop<'n>,
    back: &Hop<'n>,
) {
    let unknowns = network.unknowns;
    let mut targets = Vec::new();
    for (kind, hop) in [(Kind::Route, forth), (Kind::RouteBack, back)] {
        match hop {
            Hop::Route(route) => {
                way.add(kind, Condition::yes(), Some(Evidence::Route(route)));
                targets.push(&route.target);
            }
            Hop::Unknown(condition) => way.add(kind, condition.clone(), None),
            Hop::Local(_) | Hop::Nowhere => way.add(kind, Condition::no(), None),
        }
    }
    let leads = |target: &Target| match target {
        Target::Peering(name) => network.gateways.are_peers(name, one, other, unknowns),
        Target::Transit(name) => network.gateways.are_attached(name, one, other, unknowns),
        Target::Other(name) => unknowns.fact(format!("where {name} leads")),
        Target::Internet(_) | Target::EgressOnly(_) | Target::Nat(_) => Condition::no(),
    };
    for target in &targets {
        way.add(Kind::Other, leads(target), None);
    }
    if let [Target::Peering(one), Target::Peering(other)] = targets.as_slice()
        && one.is_same(other) == Some(false)
    {
        way.add(Kind::Other, Condition::no(), None);
    }
}

/// Returns the ways from addresses to an endpoint.
pub(super) fn from_outside<'n>(
    network: &'n Network<'_>,
    server: Party<'n>,
    spot: &Spot<'n>,
    with_closed: bool,
) -> Vec<Way<'n>> {
    outside(network, server, spot, Direction::In, with_closed)
}

/// Returns the ways from an endpoint to addresses.
pub(super) fn to_outside<'n>(
    network: &'n Network<'_>,
    client: Party<'n>,
    spot: &Spot<'n>,
    with_closed: bool,
) -> Vec<Way<'n>> {
    outside(network, client, spot, Direction::Out, with_closed)
}

fn outside<'n>(
    network: &'n Network<'_>,
    own: Party<'n>,
    spot: &Spot<'n>,
    direction: Direction,
    with_closed: bool,
) -> Vec<Way<'n>> {
    let one = |interface: &'n Interface| {
        let mut way = Way::between(vec![&interface.subnet]);
        add_family(network, &mut way, interface, spot.family())?;
        way.filter(network, interface.groups.as_deref(), direction, spot);
        if !with_closed && way.is_closed() {
            return None;
        }
        let end = if direction == Direction::In { End::Server } else { End::Client };
        way.check(network, end, &interface.subnet, direction, spot);
        // The members of a group are in the VPC, or in one that is connected to it.
        if !matches!(spot, Spot::Interface { .. }) {
            add_route(network, &mut way, (own.id, interface), spot, direction);
        }
        (with_closed || !way.is_closed()).then_some(way)
    };
    own.endpoint.interfaces.iter().filter_map(one).collect()
}

fn add_route<'n>(
    network: &'n Network<'_>,
    way: &mut Way<'n>,
    (id, interface): (&'n str, &'n Interface),
    spot: &Spot<'n>,
    direction: Direction,
) {
    let unknowns = network.unknowns;
    let is_public = match spot {
        Spot::Addresses(range) => range.is_public(),
        Spot::List { .. } | Spot::Interface { .. } => true,
    };
    let kind = Kind::Route;
    match network.hop(&interface.subnet, spot) {
        Hop::Local(block) => way.scope = Some(block),
        Hop::Nowhere => way.add(kind, Condition::no(), None),
        Hop::Unknown(condition) => {
            way.add(kind, condition, None);
            // Traffic from the internet reaches public addresses only. Other traffic can take a NAT gateway.
            if matches!(spot, Spot::Addresses(_)) && is_public && direction == Direction::In {
                add_address(way, interface, spot.family());
            }
        }
        Hop::Route(route) => {
            way.scope = route.known();
            let evidence = Some(Evidence::Route(route));
            let behind = |name: &Name| unknowns.fact(format!("what is behind {name}"));
            match &route.target {
                Target::Internet(gateway) => {
                    way.add(kind, is_public.into(), evidence);
                    add_gateway(network, way, gateway, &interface.subnet);
                    add_address(way, interface, spot.family());
                }
                Target::EgressOnly(_) => {
                    way.add(kind, (is_public && direction == Direction::Out).into(), evidence);
                }
                Target::Nat(nat) if direction == Direction::Out => {
                    way.add(kind, Condition::yes(), evidence);
                    add_nat(network, way, nat, (id, interface), spot);
                }
                Target::Nat(_) => way.add(kind, Condition::no(), evidence),
                Target::Peering(name) => {
                    let condition = if is_in_peer(network, name, interface, spot) {
                        behind(name)
                    } else {
                        Condition::no()
                    };
                    way.add(kind, condition, evidence);
                }
                Target::Transit(name) | Target::Other(name) => {
                    way.add(kind, behind(name), evidence);
                }
            }
        }
    }
}

/// Adds the attachment of an internet gateway.
fn add_gateway<'n>(network: &'n Network<'_>, way: &mut Way<'n>, gateway: &'n Name, subnet: &Name) {
    let Some(subnet) = network.subnets.get(subnet) else { return };
    let condition = network.gateways.is_attached(gateway, &subnet.vpc, network.unknowns);
    way.add(Kind::Attachment, condition, Some(Evidence::Attachment(gateway, &subnet.vpc)));
}

/// Adds the public address that an internet gateway needs. Addresses of IPv6 are public.
fn add_address<'n>(way: &mut Way<'n>, interface: &'n Interface, family: Family) {
    if family == Family::V4 {
        let (condition, by) = &interface.public;
        way.add(Kind::Address, condition.clone(), Some(Evidence::Address(by)));
    }
}

/// Adds the layers of a NAT gateway and its subnet.
fn add_nat<'n>(
    network: &'n Network<'_>,
    way: &mut Way<'n>,
    name: &'n Name,
    (id, interface): (&'n str, &'n Interface),
    spot: &Spot<'n>,
) {
    let unknown = |way: &mut Way<'n>| {
        let fact = network.unknowns.fact(format!("where the NAT gateway {name} leads"));
        way.add(Kind::RouteOfNat, fact, None);
    };
    let Some(nat) = network.gateways.nats.get(name) else { return unknown(way) };
    let Some(subnet) = &nat.subnet else { return unknown(way) };
    if spot.family() == Family::V6 {
        return way.add(Kind::RouteOfNat, Condition::no(), None);
    }
    if *subnet != interface.subnet {
        let from = network.spot(id, interface, Family::V4);
        way.check(network, End::Nat, subnet, Direction::In, &from);
    }
    way.check(network, End::Nat, subnet, Direction::Out, spot);
    match network.hop(subnet, spot) {
        Hop::Local(_) | Hop::Nowhere => way.add(Kind::RouteOfNat, Condition::no(), None),
        // The routes of the NAT gateway, which are another fact than those of the interface.
        Hop::Unknown(_) => unknown(way),
        Hop::Route(route) => {
            let evidence = Some(Evidence::Route(route));
            match &route.target {
                Target::Internet(gateway) => {
                    let is_public = match spot {
                        Spot::Addresses(range) => range.is_public(),
                        Spot::List { .. } | Spot::Interface { .. } => true,
                    };
                    way.add(Kind::RouteOfNat, (nat.is_public && is_public).into(), evidence);
                    add_gateway(network, way, gateway, subnet);
                }
                // A NAT gateway cannot use another one.
                Target::EgressOnly(_) | Target::Nat(_) => {
                    way.add(Kind::RouteOfNat, Condition::no(), evidence);
                }
                Target::Peering(it) | Target::Transit(it) | Target::Other(it) => {
                    let fact = network.unknowns.fact(format!("what is behind {it}"));
                    way.add(Kind::RouteOfNat, fact, evidence);
                }
            }
        }
    }
}

/// Returns whether addresses can be in the other VPC of a peering connection.
fn is_in_peer(network: &Network<'_>, peering: &Name, own: &Interface, spot: &Spot<'_>) -> bool {
    let Spot::Addresses(range) = spot else { return true };
    let Some((from, to)) = network.gateways.peerings.get(peering) else { return true };
    let other = if network.vpc(own) == Some(from) { to } else { from };
    let Some(vpc) = network.vpcs.get(other) else { return true };
    vpc.is_open(range.family) || vpc.block_with(range).is_some()
}

/// Returns the ways from an endpoint to a service that gateway endpoints lead to.
pub(super) fn to_service<'n>(
    network: &'n Network<'_>,
    client: Party<'n>,
    service: &str,
    with_closed: bool,
) -> Vec<Way<'n>> {
    let name = Name::Value(service_in_words(service));
    let spot = Spot::List { family: Family::V4, name, is_public: true };
    let one = |interface: &'n Interface| {
        let mut way = Way::between(vec![&interface.subnet]);
        add_family(network, &mut way, interface, Family::V4)?;
        way.filter(network, interface.groups.as_deref(), Direction::Out, &spot);
        way.check(network, End::Client, &interface.subnet, Direction::Out, &spot);
        let (name, table) = network.table(&interface.subnet)?;
        match table.services.get(service) {
            Some(endpoint) => {
                let evidence = Some(Evidence::Endpoint(name, endpoint));
                way.add(Kind::Route, Condition::yes(), evidence);
            }
            None => add_default(network, &mut way, (client.id, interface), &spot),
        }
        (with_closed || !way.is_closed()).then_some(way)
    };
    client.endpoint.interfaces.iter().filter_map(one).collect()
}

/// Adds the way to a service of AWS without an endpoint: the default route.
fn add_default<'n>(
    network: &'n Network<'_>,
    way: &mut Way<'n>,
    (id, interface): (&'n str, &'n Interface),
    spot: &Spot<'n>,
) {
    let Some((_, table)) = network.table(&interface.subnet) else { return };
    let is_default = |it: &&super::route::Route| {
        it.known().is_some_and(|it| it.prefix_len() == 0 && Family::of(&it) == Family::V4)
    };
    let kind = Kind::Route;
    match (table.routes.iter().find(is_default), &table.open) {
        (None, None) => way.add(kind, Condition::no(), None),
        (None, Some(text)) => way.add(kind, network.unknowns.fact(text.clone()), None),
        (Some(route), _) => {
            let evidence = Some(Evidence::Route(route));
            match &route.target {
                Target::Internet(gateway) => {
                    way.add(kind, Condition::yes(), evidence);
                    add_gateway(network, way, gateway, &interface.subnet);
                    add_address(way, interface, Family::V4);
                }
                Target::Nat(nat) => {
                    way.add(kind, Condition::yes(), evidence);
                    add_nat_to_service(network, way, nat, (id, interface), spot);
                }
                other => {
                    let fact = format!("what is behind {}", other.name());
                    way.add(kind, network.unknowns.fact(fact), evidence);
                }
            }
        }
    }
}

/// Adds a NAT gateway on the way to a service of AWS, which its subnet reaches as every other.
fn add_nat_to_service<'n>(
    network: &'n Network<'_>,
    way: &mut Way<'n>,
    name: &'n Name,
    (id, interface): (&'n str, &'n Interface),
    spot: &Spot<'n>,
) {
    let subnet = network.gateways.nats.get(name).and_then(|it| it.subnet.as_ref());
    let table = subnet.and_then(|it| network.table(it)).map(|it| it.1);
    let leads_out = table.and_then(|it| {
        it.routes.iter().find_map(|it| match &it.target {
            Target::Internet(gateway) if it.known().is_some_and(|it| it.prefix_len() == 0) => {
                Some(gateway)
            }
            _ => None,
        })
    });
    match (subnet, leads_out) {
        (Some(subnet), Some(gateway)) => {
            if *subnet != interface.subnet {
                let from = network.spot(id, interface, Family::V4);
                way.check(network, End::Nat, subnet, Direction::In, &from);
            }
            way.check(network, End::Nat, subnet, Direction::Out, spot);
            add_gateway(network, way, gateway, subnet);
        }
        _ => {
            let fact = network.unknowns.fact(format!("where the NAT gateway {name} leads"));
            way.add(Kind::RouteOfNat, fact, None);
        }
    }
}

/// Returns the name of a service of AWS: `Amazon S3`.
pub(super) fn service_in_words(service: &str) -> String {
    match service {
        "s3" => "Amazon S3".to_owned(),
        "dynamodb" => "Amazon DynamoDB".to_owned(),
        "s3express" => "Amazon S3 Express One Zone".to_owned(),
        other => other.to_owned(),
    }
}
