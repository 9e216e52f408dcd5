//! Protocols and ports as points on one line: the number of the protocol, and 16 bits for the port. ICMP has type and code.

use stanchion_check::facts::vpc;

/// A range of protocols and ports, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Services {
    pub(super) first: u32,
    pub(super) last: u32,
}

const PORTS: u32 = 0xffff;

/// The protocols with ports or types, by the name in rules of security groups, and their numbers.
///
/// Source: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html>
const NAMED: [(&str, u32); 4] = [("tcp", 6), ("udp", 17), ("icmp", 1), ("icmpv6", 58)];

impl Services {
    /// All traffic.
    pub(super) const ALL: Services = Services { first: 0, last: (255 << 16) | PORTS };

    /// Returns all traffic of protocols.
    pub(super) fn of_protocols(first: u32, last: u32) -> Services {
        Services { first: first << 16, last: (last << 16) | PORTS }
    }

    /// Returns ports of a protocol.
    pub(super) fn of_ports(protocol: u32, first: u32, last: u32) -> Services {
        let port = |it: u32| (protocol << 16) | it.min(PORTS);
        Services { first: port(first), last: port(last) }
    }

    /// Reads the protocol and ports of a rule. ICMP has the type in place of the first port, and the code in place of the
    /// last. A number below zero is every one.
    pub(super) fn of_rule(protocol: &str, from: Option<i64>, to: Option<i64>) -> Option<Services> {
        let protocol = protocol.to_ascii_lowercase();
        if protocol == "-1" || protocol == "all" {
            return Some(Services::ALL);
        }
        let named = NAMED.iter().find(|it| it.0 == protocol).map(|it| it.1);
        let number = named.or_else(|| protocol.parse().ok().filter(|it| *it <= 255))?;
        let value = |it: Option<i64>| it.and_then(|it| u32::try_from(it).ok());
        Some(match (number, value(from), value(to)) {
            (1 | 58, Some(kind), Some(code)) => {
                let point = (kind << 8) | code.min(255);
                Services::of_ports(number, point, point)
            }
            (1 | 58, Some(kind), None) => Services::of_ports(number, kind << 8, (kind << 8) | 255),
            (6 | 17, Some(from), Some(to)) => Services::of_ports(number, from, to),
            _ => Services::of_protocols(number, number),
        })
    }

    pub(super) fn contains(&self, other: &Services) -> bool {
        self.first <= other.first && other.last <= self.last
    }

    pub(super) fn overlaps(&self, other: &Services) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    /// Returns the traffic of the answers to a range, which must not be of several protocols with ports and without.
    pub(super) fn answers(&self) -> Services {
        let (first, last) = (self.first >> 16, self.last >> 16);
        match first {
            6 | 17 if first == last => {
                let (from, to) = vpc::CLIENT_PORTS;
                Services::of_ports(first, u32::from(from), u32::from(to))
            }
            _ => Services::of_protocols(first, last),
        }
    }
}

/// Adds the points at which protocols with ports begin and end.
pub(super) fn add_protocol_limits(limits: &mut Vec<u32>) {
    for (_, number) in NAMED {
        limits.extend([number << 16, (number + 1) << 16]);
    }
}

/// Divides all traffic at limits, which begin a range. A limit is any point.
pub(super) fn divided(limits: &mut Vec<u32>) -> Vec<Services> {
    limits.push(0);
    limits.retain(|it| *it <= Services::ALL.last);
    limits.sort_unstable();
    limits.dedup();
    let ends = limits.iter().skip(1).map(|it| it - 1).chain([Services::ALL.last]);
    limits.iter().zip(ends).map(|(first, last)| Services { first: *first, last }).collect()
}

/// Joins neighbouring and overlapping ranges.
pub(super) fn joined(mut ranges: Vec<Services>) -> Vec<Services> {
    ranges.sort_unstable();
    let mut all: Vec<Services> = Vec::new();
    for it in ranges {
        match all.last_mut() {
            Some(last) if it.first <= last.last.saturating_add(1) => {
                last.last = last.last.max(it.last);
            }
            _ => all.push(it),
        }
    }
    all
}

/// Describes ranges, which must be joined: `tcp on ports 22 and 443`.
pub(super) fn shown(ranges: &[Services]) -> String {
    if ranges == [Services::ALL] {
        return "all traffic".to_owned();
    }
    let mut parts: Vec<String> = Vec::new();
    for (name, number) in NAMED {
        let own = Services::of_protocols(number, number);
        let cut = ranges
            .iter()
            .filter(|it| it.overlaps(&own))
            .map(|it| Services { first: it.first.max(own.first), last: it.last.min(own.last) });
        let cut: Vec<Services> = cut.collect();
        if !cut.is_empty() {
            parts.push(of_protocol(name, number, &cut));
        }
    }
    let others = |it: &u32| NAMED.iter().all(|named| named.1 != *it);
    let has =
        |it: &u32| ranges.iter().any(|range| range.overlaps(&Services::of_protocols(*it, *it)));
    let all: Vec<u32> = (0..=255).filter(others).filter(has).collect();
    match all.as_slice() {
        [] => {}
        [one] => parts.push(format!("protocol {one}")),
        some if some.len() > 3 => parts.push("other protocols".to_owned()),
        some => {
            let names: Vec<String> = some.iter().map(ToString::to_string).collect();
            parts.push(format!("protocols {}", in_words(&names)));
        }
    }
    in_words(&parts)
}

fn of_protocol(name: &str, number: u32, ranges: &[Services]) -> String {
    if ranges == [Services::of_protocols(number, number)] {
        return match name {
            "tcp" | "udp" => format!("{name} on all ports"),
            _ => name.to_owned(),
        };
    }
    let is_icmp = matches!(number, 1 | 58);
    let one = |it: &Services| {
        let (first, last) = (it.first & PORTS, it.last & PORTS);
        match (is_icmp, first == last) {
            (true, true) => format!("{} code {}", first >> 8, first & 255),
            (true, false) if first >> 8 == last >> 8 => (first >> 8).to_string(),
            (true, false) => format!("{} to {}", first >> 8, last >> 8),
            (false, true) => first.to_string(),
            (false, false) => format!("{first} to {last}"),
        }
    };
    let is_single = matches!(ranges, [it] if it.first == it.last);
    let all: Vec<String> = ranges.iter().map(one).collect();
    let noun = match (is_icmp, is_single) {
        (true, _) => "type",
        (false, true) => "on port",
        (false, false) => "on ports",
    };
    format!("{name} {noun} {}", in_words(&all))
}

/// Joins texts: `a, b and c`.
pub(super) fn in_words(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{Services, divided, joined, shown};

    #[test]
    fn ranges_in_words() {
        let rule = |protocol: &str, from: i64, to: i64| {
            Services::of_rule(protocol, Some(from), Some(to)).unwrap()
        };
        for (ranges, expected) in [
            (vec![rule("-1", 0, 0)], "all traffic"),
            (vec![rule("tcp", 22, 22)], "tcp on port 22"),
            (vec![rule("6", 22, 22), rule("TCP", 443, 445)], "tcp on ports 22 and 443 to 445"),
            (
                vec![rule("tcp", 1, 2), rule("udp", 0, 65_535)],
                "tcp on ports 1 to 2 and udp on all ports",
            ),
            (vec![rule("tcp", -1, -1)], "tcp on all ports"),
            (vec![rule("icmp", -1, -1)], "icmp"),
            (vec![rule("icmp", 8, -1)], "icmp type 8"),
            (vec![rule("icmp", 3, 4)], "icmp type 3 code 4"),
            (vec![rule("50", -1, -1), rule("51", -1, -1)], "protocols 50 and 51"),
            (vec![rule("47", 1, 2)], "protocol 47"),
            (
                vec![
                    Services { first: 0, last: rule("tcp", 21, 21).last },
                    Services { first: rule("tcp", 23, 23).first, last: Services::ALL.last },
                ],
                "tcp on ports 0 to 21 and 23 to 65535, udp on all ports, icmp, icmpv6 and other protocols",
            ),
        ] {
            assert_eq!(shown(&joined(ranges)), expected);
        }
        assert_eq!(Services::of_rule("esp", None, None), None);
        assert_eq!(Services::of_rule("300", None, None), None);
    }

    #[test]
    fn a_division_has_every_point_once() {
        let parts = divided(&mut vec![7 << 16, 6 << 16, 6 << 16, u32::MAX]);
        assert_eq!(parts.len(), 3);
        assert_eq!(joined(parts.clone()), [Services::ALL]);
        assert!(
            parts.iter().zip(parts.iter().skip(1)).all(|(one, next)| one.last + 1 == next.first)
        );
    }

    #[test]
    fn answers_go_to_the_ports_of_clients() {
        let https = Services::of_rule("tcp", Some(443), Some(443)).unwrap();
        assert_eq!(https.answers(), Services::of_ports(6, 1024, 65_535));
        let ping = Services::of_rule("icmp", Some(8), None).unwrap();
        assert_eq!(ping.answers(), Services::of_protocols(1, 1));
    }
}
