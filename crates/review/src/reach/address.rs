//! Addresses of both families, and which of them are on the internet.

use std::collections::BTreeSet;

use ipnet::{IpNet, Ipv4Net, Ipv6Net};

/// A family of addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Family {
    V4,
    V6,
}

impl Family {
    pub(super) const BOTH: [Family; 2] = [Family::V4, Family::V6];

    pub(super) fn of(block: &IpNet) -> Family {
        match block {
            IpNet::V4(_) => Family::V4,
            IpNet::V6(_) => Family::V6,
        }
    }

    fn last(self) -> u128 {
        match self {
            Family::V4 => u128::from(u32::MAX),
            Family::V6 => u128::MAX,
        }
    }
}

/// A range of addresses of one family, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Range {
    pub(super) family: Family,
    first: u128,
    last: u128,
}

impl Range {
    pub(super) fn of(block: &IpNet) -> Range {
        let (first, last) = match block {
            IpNet::V4(it) => {
                (u128::from(it.network().to_bits()), u128::from(it.broadcast().to_bits()))
            }
            IpNet::V6(it) => (it.network().to_bits(), it.broadcast().to_bits()),
        };
        Range { family: Family::of(block), first, last }
    }

    fn contains(&self, other: &Range) -> bool {
        self.family == other.family && self.first <= other.first && other.last <= self.last
    }

    /// Returns whether a block contains the range.
    pub(super) fn is_in(&self, block: &IpNet) -> bool {
        Range::of(block).contains(self)
    }

    /// Returns whether no part of the range is on the internet.
    pub(super) fn is_private(&self) -> bool {
        match self.family {
            Family::V4 => !self.is_public(),
            Family::V6 => {
                let global = GLOBAL_V6.parse().ok().map(|it: IpNet| Range::of(&it));
                global.is_none_or(|it| it.last < self.first || self.last < it.first)
            }
        }
    }

    /// Returns whether the range is on the internet. It must not be in part.
    pub(super) fn is_public(&self) -> bool {
        let is_in = |it: &&str| it.parse().is_ok_and(|it: IpNet| self.is_in(&it));
        match self.family {
            Family::V4 => !PRIVATE.iter().any(is_in),
            Family::V6 => is_in(&GLOBAL_V6),
        }
    }
}

/// The blocks without addresses of the internet.
///
/// Source: <https://www.iana.org/assignments/iana-ipv4-special-registry>
const PRIVATE: [&str; 9] = [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "224.0.0.0/4",
    "240.0.0.0/4",
];

/// The block with the addresses of the internet.
///
/// Source: <https://www.iana.org/assignments/ipv6-address-space>
const GLOBAL_V6: &str = "2000::/3";

/// Divides all addresses into ranges that each of several blocks contains or does not contain. Each range is of the internet
/// or not.
fn divided(blocks: &[IpNet]) -> Vec<Range> {
    let own = PRIVATE.iter().chain([&GLOBAL_V6]).filter_map(|it| it.parse::<IpNet>().ok());
    let ranges: Vec<Range> = blocks.iter().copied().chain(own).map(|it| Range::of(&it)).collect();
    let mut all = Vec::new();
    for family in Family::BOTH {
        let mut limits = vec![0];
        for it in ranges.iter().filter(|it| it.family == family) {
            limits.push(it.first);
            limits.extend(it.last.checked_add(1).filter(|it| *it <= family.last()));
        }
        limits.sort_unstable();
        limits.dedup();
        let ends = limits.iter().skip(1).map(|it| it - 1).chain([family.last()]);
        all.extend(limits.iter().zip(ends).map(|(first, last)| Range {
            family,
            first: *first,
            last,
        }));
    }
    all
}

/// Returns a range of addresses for each answer that blocks can give: in which of them it is, and whether it is on the internet.
/// Of two blocks, one contains the other or they share nothing, so the smallest block decides.
pub(super) fn samples(blocks: &[IpNet]) -> Vec<Range> {
    let mut seen = BTreeSet::new();
    let mut is_new = |range: &Range| {
        let smallest = blocks.iter().filter(|it| range.is_in(it)).max_by_key(|it| it.prefix_len());
        seen.insert((range.family, smallest, range.is_public()))
    };
    divided(blocks).into_iter().filter(|it| is_new(it)).collect()
}

/// Reads a block. Bits behind the prefix are dropped.
pub(super) fn block(text: &str) -> Option<IpNet> {
    text.parse::<IpNet>().ok().map(|it| it.trunc())
}

/// Returns all addresses of a family.
pub(super) fn everything(family: Family) -> IpNet {
    match family {
        Family::V4 => IpNet::V4(Ipv4Net::default()),
        Family::V6 => IpNet::V6(Ipv6Net::default()),
    }
}

/// Returns whether a block has loopback addresses only.
pub(super) fn is_loopback(block: &IpNet) -> bool {
    block.addr().is_loopback() && block.prefix_len() >= 8
}

/// Returns whether two blocks share addresses.
pub(super) fn overlap(one: &IpNet, other: &IpNet) -> bool {
    one.contains(other) || other.contains(one)
}

/// Returns the smaller of two blocks, of which one contains the other.
pub(super) fn smaller(one: IpNet, other: IpNet) -> IpNet {
    if one.prefix_len() >= other.prefix_len() { one } else { other }
}

#[cfg(test)]
mod tests {
    use super::{Family, Range, block, divided, samples};

    #[test]
    fn ranges_are_in_each_block_or_outside() {
        let blocks =
            ["10.1.0.0/16", "8.0.0.0/6", "0.0.0.0/0", "2600::/16"].map(|it| block(it).unwrap());
        let all = divided(&blocks);
        for pair in all.windows(2).filter(|it| it[0].family == it[1].family) {
            assert_eq!(pair[0].last + 1, pair[1].first);
        }
        assert_eq!(all.iter().filter(|it| it.is_in(&blocks[0])).count(), 1);
        // 8.0.0.0/7 and 11.0.0.0/8 are on the internet, 10.0.0.0/8 is not.
        let parts: Vec<bool> =
            all.iter().filter(|it| it.is_in(&blocks[1])).map(Range::is_public).collect();
        assert_eq!(parts, [true, false, false, false, true]);
        let v6 = all.iter().filter(|it| it.family == Family::V6 && it.is_public());
        assert_eq!(v6.count(), 3);
        // 0.0.0.0/0 and 8.0.0.0/6 are on the internet in part, and so are all addresses of IPv6 outside of 2600::/16.
        assert_eq!(samples(&blocks).len(), 2 + 2 + 1 + 2 + 1);
    }
}
