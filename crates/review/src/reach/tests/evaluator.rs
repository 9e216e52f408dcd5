//! Decides about single packets in a network whose unknown parts have been decided too.

use std::net::Ipv4Addr;
use std::sync::LazyLock;

use super::drawn::{
    BLOCKS, ENDPOINTS, Endpoint, Entry, GROUPS, Kind, Network, Peer, SUBNETS, Target, VPCS,
};

/// The facts that templates do not show.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct World {
    /// True if the main route table of each VPC leads to every address.
    pub(super) main_leads: [bool; 2],
    /// True if the addresses of each endpoint in the divided subnet are in the second half.
    pub(super) is_high: [bool; ENDPOINTS],
    /// True if the group that is a parameter accepts everything, and connects to everything.
    pub(super) parameter: [bool; 2],
    /// True if the addresses of a peered VPC that no endpoint has exist.
    pub(super) has_peers: bool,
    /// True if the main route table leads from the NAT gateway to every address.
    pub(super) nat_leads: bool,
    /// True if clients use only the ports that network ACLs allow for answers.
    pub(super) answers_pass: bool,
}

/// One end of a packet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Node {
    Endpoint(usize),
    Address(Ipv4Addr),
}

/// An interface, or an address outside of the template.
#[derive(Clone, Copy)]
struct Place<'n> {
    address: Ipv4Addr,
    own: Option<(&'n Endpoint, usize)>,
}

/// A block as its first address and its mask.
type Block = (u32, u32);

fn parsed(block: &str) -> Block {
    let (network, length) = block.split_once('/').unwrap();
    let network: Ipv4Addr = network.parse().unwrap();
    let length: u32 = length.parse().unwrap();
    (network.to_bits(), u32::MAX.checked_shl(32 - length).unwrap_or(0))
}

static PARSED: LazyLock<Vec<Block>> =
    LazyLock::new(|| BLOCKS.iter().map(|it| parsed(it)).collect());

static OF_VPCS: LazyLock<Vec<Block>> = LazyLock::new(|| VPCS.iter().map(|it| parsed(it)).collect());

static OF_SUBNETS: LazyLock<Vec<Block>> =
    LazyLock::new(|| SUBNETS.iter().map(|it| parsed(it.1)).collect());

fn is_in(address: Ipv4Addr, (network, mask): Block) -> bool {
    address.to_bits() & mask == network
}

pub(super) fn is_public(address: Ipv4Addr) -> bool {
    !address.is_private()
}

fn has_port(ports: Option<(u16, u16)>, port: u16) -> bool {
    ports.is_none_or(|(from, to)| (from..=to).contains(&port))
}

pub(super) struct Evaluator<'n> {
    pub(super) network: &'n Network,
    pub(super) world: World,
}

impl<'n> Evaluator<'n> {
    /// Returns whether a connection with TCP to a port is possible.
    pub(super) fn connects(&self, from: Node, to: Node, port: u16) -> bool {
        let (clients, servers) = (self.places(from), self.places(to));
        clients.iter().any(|from| servers.iter().any(|to| self.passes(from, to, port)))
    }

    fn places(&self, node: Node) -> Vec<Place<'n>> {
        let at = match node {
            Node::Address(address) => return vec![Place { address, own: None }],
            Node::Endpoint(at) => at,
        };
        let Some(endpoint) = &self.network.endpoints[at] else { return Vec::new() };
        let place = |subnet: &usize| {
            let host = if self.world.is_high[at] { 200 } else { 5 };
            let address = Ipv4Addr::from_bits(OF_SUBNETS[*subnet].0 + host);
            Place { address, own: Some((endpoint, *subnet)) }
        };
        endpoint.subnets.iter().map(place).collect()
    }

    fn passes(&self, from: &Place<'_>, to: &Place<'_>, port: u16) -> bool {
        if from.own.is_some_and(|it| it.0.kind == Kind::Target)
            || to.own.is_some_and(|it| it.0.kind == Kind::Function)
        {
            return false;
        }
        let groups_pass = from.own.is_none_or(|it| self.groups_allow(it.0, true, to, port))
            && to.own.is_none_or(|it| self.groups_allow(it.0, false, from, port));
        if !groups_pass {
            return false;
        }
        match (from.own, to.own) {
            (Some((_, client)), Some((_, server))) => {
                self.has_way(client, server, from.address, to.address)
                    && (client == server
                        || self.acls_allow(client, true, to.address, port)
                            && self.acls_allow(server, false, from.address, port))
            }
            (Some((endpoint, subnet)), None) => {
                self.acls_allow(subnet, true, to.address, port)
                    && self.leads_out(endpoint, subnet, from.address, to.address, port)
            }
            (None, Some((endpoint, subnet))) => {
                self.acls_allow(subnet, false, from.address, port)
                    && self.leads_in(endpoint, subnet, from.address)
            }
            (None, None) => false,
        }
    }

    fn groups_allow(&self, own: &Endpoint, is_out: bool, other: &Place<'_>, port: u16) -> bool {
        own.groups.iter().any(|group| {
            if *group == GROUPS {
                return self.world.parameter[usize::from(is_out)];
            }
            self.network.rules[*group].iter().any(|rule| {
                rule.is_out == is_out
                    && has_port(rule.ports, port)
                    && match rule.peer {
                        Peer::Block(at) => is_in(other.address, PARSED[at]),
                        Peer::Group(at) => other.own.is_some_and(|it| it.0.groups.contains(&at)),
                    }
            })
        })
    }

    /// Returns whether the network ACL of a subnet allows a connection and the answers.
    fn acls_allow(&self, subnet: usize, is_out: bool, peer: Ipv4Addr, port: u16) -> bool {
        let Some(entries) = &self.network.subnets[subnet].acl else { return true };
        if !allows(entries, is_out, peer, port) {
            return false;
        }
        // An interesting port of each range of the entries.
        let ports = [1024, 2000, 3001, 40_000];
        let mut answers = ports.iter().map(|it| allows(entries, !is_out, peer, *it));
        if self.world.answers_pass { answers.any(|it| it) } else { answers.all(|it| it) }
    }

    /// Returns the most specific route from a subnet. The main route table has none that is known.
    fn route(&self, subnet: usize, to: Ipv4Addr) -> Option<Option<Target>> {
        let routes = self.network.subnets[subnet].routes.as_ref()?;
        let all = routes.iter().filter(|it| is_in(to, PARSED[it.0]));
        let all = all.filter(|it| it.1 != Target::Peering || self.network.has_peering);
        Some(all.max_by_key(|it| PARSED[it.0].1).map(|it| it.1))
    }

    fn has_way(&self, from: usize, to: usize, client: Ipv4Addr, server: Ipv4Addr) -> bool {
        let (one, other) = (SUBNETS[from].2, SUBNETS[to].2);
        if one == other {
            return true;
        }
        let leads = |subnet: usize, vpc: usize, to: Ipv4Addr| match self.route(subnet, to) {
            Some(target) => target == Some(Target::Peering),
            None => self.world.main_leads[vpc],
        };
        leads(from, one, server) && leads(to, other, client)
    }

    fn has_address(&self, endpoint: &Endpoint, subnet: usize) -> bool {
        endpoint.kind == Kind::Instance
            && endpoint.public.unwrap_or(self.network.subnets[subnet].maps_public)
    }

    fn leads_in(&self, endpoint: &Endpoint, subnet: usize, from: Ipv4Addr) -> bool {
        let vpc = SUBNETS[subnet].2;
        if is_in(from, OF_VPCS[vpc]) {
            return true;
        }
        match self.route(subnet, from) {
            None if is_public(from) => {
                self.world.main_leads[vpc] && self.has_address(endpoint, subnet)
            }
            None => self.world.main_leads[vpc],
            Some(Some(Target::Internet)) => {
                is_public(from) && self.network.is_attached && self.has_address(endpoint, subnet)
            }
            Some(Some(Target::Peering)) => self.is_peer(vpc, from),
            Some(Some(Target::Nat) | None) => false,
        }
    }

    fn is_peer(&self, vpc: usize, address: Ipv4Addr) -> bool {
        is_in(address, OF_VPCS[1 - vpc]) && self.world.has_peers
    }

    fn leads_out(
        &self,
        endpoint: &Endpoint,
        subnet: usize,
        from: Ipv4Addr,
        to: Ipv4Addr,
        port: u16,
    ) -> bool {
        let vpc = SUBNETS[subnet].2;
        if is_in(to, OF_VPCS[vpc]) {
            return true;
        }
        match self.route(subnet, to) {
            None => self.world.main_leads[vpc],
            Some(Some(Target::Internet)) => {
                is_public(to) && self.network.is_attached && self.has_address(endpoint, subnet)
            }
            Some(Some(Target::Peering)) => self.is_peer(vpc, to),
            // The NAT gateway is in the first subnet.
            Some(Some(Target::Nat)) => {
                let leads = match self.route(0, to) {
                    None => self.world.nat_leads,
                    Some(Some(Target::Internet)) => is_public(to) && self.network.is_attached,
                    Some(Some(Target::Peering)) => self.is_peer(0, to),
                    Some(Some(Target::Nat) | None) => false,
                };
                leads
                    && (subnet == 0 || self.acls_allow(0, false, from, port))
                    && self.acls_allow(0, true, to, port)
            }
            Some(None) => false,
        }
    }
}

fn allows(entries: &[Entry], is_out: bool, peer: Ipv4Addr, port: u16) -> bool {
    let own = entries.iter().filter(|it| it.is_out == is_out);
    let matching = own.filter(|it| has_port(it.ports, port) && is_in(peer, PARSED[it.block]));
    matching.min_by_key(|it| it.number).is_some_and(|it| it.is_allow)
}
