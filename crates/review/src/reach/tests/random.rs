//! Random networks with a change: what the evaluator says about each packet, and what a review says.

use std::net::Ipv4Addr;

use stanchion_template::Template;

use super::drawn::{BLOCKS, ENDPOINTS, GROUPS, Kind, Network, Peer, Random};
use super::evaluator::{Evaluator, Node, World, is_public};
use crate::reach::{ReachChange, find};
use crate::side::Side;

/// An address in each part of the blocks of the networks.
const ADDRESSES: [&str; 12] = [
    "8.8.8.8",
    "9.9.9.9",
    "192.0.2.1",
    "10.0.0.6",
    "10.0.0.201",
    "10.0.1.6",
    "10.0.3.3",
    "10.1.0.6",
    "10.1.9.9",
    "10.2.0.1",
    "172.16.0.1",
    "192.168.1.1",
];

const PORTS: [u16; 7] = [22, 80, 399, 443, 444, 3000, 5432];

/// Returns whether the text of services has a port of TCP.
fn has_port(services: &str, port: u16) -> bool {
    if services == "all traffic" {
        return true;
    }
    let Some((_, rest)) = services.split_once("tcp on ") else { return false };
    let end = ["udp", "icmp", "other", "protocol"].iter().filter_map(|it| rest.find(it)).min();
    let own = &rest[..end.unwrap_or(rest.len())];
    own.starts_with("all ports")
        || own
            .trim_start_matches("ports ")
            .trim_start_matches("port ")
            .replace(" and ", ", ")
            .split(", ")
            .any(|it| {
                let numbers: Vec<u16> =
                    it.split(" to ").filter_map(|it| it.trim().parse().ok()).collect();
                match numbers.as_slice() {
                    [one] => *one == port,
                    [from, to] => (*from..=*to).contains(&port),
                    _ => false,
                }
            })
}

/// Returns whether the name of an end in a review is about an end of packets.
fn is_named(name: &str, node: Node) -> bool {
    match node {
        Node::Endpoint(at) => name == format!("E{at}"),
        Node::Address(address) => match name.parse::<ipnet::Ipv4Net>() {
            Ok(block) => block.contains(&address) && (block.prefix_len() > 0 || is_public(address)),
            Err(_) => name == "private addresses" && !is_public(address),
        },
    }
}

/// The changes that a review finds.
struct Found<'f>(&'f [ReachChange]);

impl Found<'_> {
    fn of(&self, from: Node, to: Node, port: u16) -> impl Iterator<Item = &ReachChange> {
        self.0.iter().filter(move |it| {
            it.who.iter().any(|it| is_named(it, from))
                && it.whom.iter().any(|it| is_named(it, to))
                && has_port(&it.services, port)
        })
    }
}

/// Returns the worlds in which the unknown parts of two networks are decided.
fn worlds(networks: [&Network; 2]) -> Vec<World> {
    let mut all = vec![World::default()];
    let mut add = |is_used: bool, set: fn(&mut World)| {
        if is_used {
            let more: Vec<World> = all
                .iter()
                .map(|it| {
                    let mut world = *it;
                    set(&mut world);
                    world
                })
                .collect();
            all.extend(more);
        }
    };
    let any = |test: &dyn Fn(&Network) -> bool| networks.iter().any(|it| test(it));
    let has_main = |subnets: std::ops::Range<usize>| {
        any(&|it| it.subnets[subnets.clone()].iter().any(|it| it.routes.is_none()))
    };
    let last = BLOCKS.len() - 1;
    let divides = any(&|it| {
        let rules = it.rules.iter().flatten().any(|it| it.peer == Peer::Block(last));
        let entries = it.subnets.iter().filter_map(|it| it.acl.as_ref()).flatten();
        rules || entries.into_iter().any(|it| it.block == last)
    });
    let in_first =
        |at: usize| any(&|it| it.endpoints[at].as_ref().is_some_and(|it| it.subnets.contains(&0)));
    add(has_main(0..2), |it| it.main_leads[0] = true);
    add(has_main(2..3), |it| it.main_leads[1] = true);
    add(has_main(0..1), |it| it.nat_leads = true);
    add(divides && in_first(0), |it| it.is_high[0] = true);
    add(divides && in_first(1), |it| it.is_high[1] = true);
    add(divides && in_first(2), |it| it.is_high[2] = true);
    add(divides && in_first(3), |it| it.is_high[3] = true);
    let has_parameter =
        any(&|it| it.endpoints.iter().flatten().any(|it| it.groups.contains(&GROUPS)));
    add(has_parameter, |it| it.parameter[0] = true);
    add(has_parameter, |it| it.parameter[1] = true);
    add(any(&|it| it.has_peering), |it| it.has_peers = true);
    add(any(&|it| it.subnets.iter().any(|it| it.acl.is_some())), |it| it.answers_pass = true);
    all
}

/// Returns whether facts of the model depend on each other, so that something possible need not be.
fn is_correlated(networks: [&Network; 2]) -> bool {
    let last = BLOCKS.len() - 1;
    networks.iter().any(|it| {
        let entries = it.subnets.iter().filter_map(|it| it.acl.as_ref()).flatten();
        entries.into_iter().any(|it| it.block == last || it.ports.is_some())
    })
}

fn compare(
    number: usize,
    before: &Network,
    after: &Network,
    faults: &mut Vec<String>,
) -> (usize, usize) {
    let read = |it: &Network| Template::parse(it.template()).unwrap().template;
    let (old, new) = (read(before), read(after));
    let found = find(&Side::of(&old), &Side::of(&new), &[]);
    let back = find(&Side::of(&new), &Side::of(&old), &[]);
    let count = |all: &[ReachChange], is_broader: bool| {
        all.iter().filter(|it| it.is_broader == is_broader).count()
    };
    let is_mirrored = |one| count(&found, one) == count(&back, !one);
    if !is_mirrored(true) || !is_mirrored(false) {
        faults.push(format!("{number}: no mirror {found:?}\n{back:?}\n{before:?}\n{after:?}"));
    }
    let worlds = worlds([before, after]);
    let endpoints = (0..ENDPOINTS).map(Node::Endpoint);
    let addresses = ADDRESSES.iter().map(|it| Node::Address(it.parse::<Ipv4Addr>().unwrap()));
    let nodes: Vec<Node> = endpoints.chain(addresses).collect();
    let is_address = |it: Node| matches!(it, Node::Address(_));
    let found = Found(&found);
    // The lines that a packet confirms in some world, and in all worlds.
    let mut confirmed: Vec<(&ReachChange, bool)> = found.0.iter().map(|it| (it, false)).collect();
    let (mut gained, mut pairs) = (0, 0);
    for from in &nodes {
        for to in nodes.iter().filter(|it| !is_address(*from) || !is_address(**it)) {
            let is_same_instance = from == to
                && [before, after].iter().any(|it| match from {
                    Node::Endpoint(at) => {
                        it.endpoints[*at].as_ref().is_some_and(|it| it.kind == Kind::Instance)
                    }
                    Node::Address(_) => true,
                });
            if is_same_instance {
                continue;
            }
            for port in PORTS {
                let results: Vec<(bool, bool)> = worlds
                    .iter()
                    .map(|world| {
                        let of = |network| {
                            Evaluator { network, world: *world }.connects(*from, *to, port)
                        };
                        (of(before), of(after))
                    })
                    .collect();
                pairs += 1;
                for is_broader in [true, false] {
                    let changes =
                        |it: &(bool, bool)| if is_broader { it.1 && !it.0 } else { it.0 && !it.1 };
                    let (some, all) = (results.iter().any(changes), results.iter().all(changes));
                    gained += usize::from(all);
                    let mut said =
                        found.of(*from, *to, port).filter(|it| it.is_broader == is_broader);
                    if some && said.next().is_none() {
                        faults.push(format!(
                        "{number}: {from:?} {to:?} {port} {is_broader} is missing: {:?}\n{before:?}\n{after:?}",
                        found.0
                    ));
                    }
                    for line in found.of(*from, *to, port).filter(|it| it.is_broader == is_broader)
                    {
                        let is_right = if line.is_certain { all } else { some };
                        for it in confirmed.iter_mut().filter(|it| std::ptr::eq(it.0, line)) {
                            it.1 |= is_right;
                        }
                        // A block in a line can contain addresses that could connect before.
                        let is_exact = !is_address(*from) && !is_address(*to) && line.is_certain;
                        if !is_right && is_exact {
                            faults.push(format!("{number}: {from:?} {to:?} {port} is wrong: {line:?}\n{before:?}\n{after:?}"));
                        }
                    }
                }
            }
        }
    }
    let is_asked = |it: &ReachChange| {
        let is_other = |name: &String| {
            name.starts_with("members of") || name.starts_with('S') || name.contains(':')
        };
        let has_tcp = it.services == "all traffic" || it.services.contains("tcp");
        let has_port = PORTS.iter().any(|port| has_port(&it.services, *port));
        let has_other = it.who.iter().chain(&it.whom).any(is_other);
        has_tcp && has_port && !it.who.is_empty() && !has_other
    };
    for (line, is_confirmed) in confirmed.iter().filter(|it| is_asked(it.0)) {
        let is_free = !line.is_certain && is_correlated([before, after]);
        if !*is_confirmed && !is_free {
            faults.push(format!("{number}: nothing confirms {line:?}\n{before:?}\n{after:?}"));
        }
    }
    (gained, pairs)
}

#[test]
fn reviews_agree_with_trying_every_packet() {
    let cases = std::env::var("REVIEW_NETWORKS").ok().and_then(|it| it.parse().ok()).unwrap_or(300);
    let mut random = Random(7);
    let (mut gained, mut pairs) = (0, 0);
    let mut faults = Vec::new();
    let mut number = 0;
    while number < cases {
        let before = Network::draw(&mut random);
        let mut after = before.clone();
        for _ in 0..=random.below(2) {
            after.change(&mut random);
        }
        // Networks with many unknown parts take long.
        if worlds([&before, &after]).len() > 8 {
            continue;
        }
        number += 1;
        let (more, of) = compare(number, &before, &after, &mut faults);
        gained += more;
        pairs += of;
    }
    let first = faults.iter().take(5).cloned().collect::<Vec<_>>().join("\n\n");
    assert!(faults.is_empty(), "{} faults\n{first}", faults.len());
    assert!(gained > cases && pairs > gained, "{gained} {pairs}");
}
