//! The other end of traffic, as the rules of security groups and network ACLs see it.

use ipnet::IpNet;

use super::address::{Family, Range, is_loopback, overlap};
use super::condition::{Condition, Unknowns};
use super::name::Name;

/// An address block, which can be known only during deployment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Block {
    Known(IpNet),
    /// A value. Equal texts are equal blocks.
    Value(String),
}

/// Some addresses, of which each rule must admit all or none.
#[derive(Clone, Debug)]
pub(super) enum Spot<'n> {
    /// Addresses that no rule divides.
    Addresses(Range),
    /// A network interface of the template, or the members of a group.
    Interface {
        /// The owner of the addresses, for people.
        shown: String,
        family: Family,
        groups: &'n [Name],
        /// The blocks that contain the addresses, the smallest first.
        blocks: Vec<Block>,
    },
    /// The addresses of a prefix list, of a value, or of a service, which are on the internet.
    List { family: Family, name: Name, is_public: bool },
}

impl Spot<'_> {
    pub(super) fn family(&self) -> Family {
        match self {
            Spot::Addresses(range) => range.family,
            Spot::Interface { family, .. } | Spot::List { family, .. } => *family,
        }
    }

    /// Returns whether a block contains the addresses.
    pub(super) fn is_in(&self, block: &IpNet, unknowns: &Unknowns) -> Condition {
        if Family::of(block) != self.family() {
            return Condition::no();
        }
        if block.prefix_len() == 0 {
            return Condition::yes();
        }
        let range = Range::of(block);
        let is_public = matches!(self, Spot::List { is_public: true, .. });
        // Traffic to the loopback addresses does not leave an interface.
        if is_loopback(block) || is_public && range.is_private() {
            return Condition::no();
        }
        let (shown, blocks) = match self {
            Spot::Addresses(range) => return range.is_in(block).into(),
            Spot::List { name, .. } => (name.to_string(), &[][..]),
            Spot::Interface { shown, blocks, .. } => (shown.clone(), blocks.as_slice()),
        };
        for own in blocks {
            match own {
                Block::Known(own) if Family::of(own) != Family::of(block) => {}
                Block::Known(own) if block.contains(own) => return Condition::yes(),
                Block::Known(own) if !overlap(own, block) => return Condition::no(),
                Block::Known(_) | Block::Value(_) => {}
            }
        }
        unknowns.fact(format!("whether {block} contains the addresses of {shown}"))
    }

    /// Returns whether a prefix list or a value contains the addresses.
    pub(super) fn is_in_list(&self, list: &Name, unknowns: &Unknowns) -> Condition {
        let shown = match self {
            // The addresses of a list are compared as a whole.
            Spot::Addresses(_) => return Condition::no(),
            Spot::List { name, .. } if name == list => return Condition::yes(),
            Spot::List { name, .. } => name.to_string(),
            Spot::Interface { shown, blocks, .. } => {
                let text = list.to_string();
                if blocks.iter().any(|it| matches!(it, Block::Value(own) if *own == text)) {
                    return Condition::yes();
                }
                shown.clone()
            }
        };
        unknowns.fact(format!("whether {list} contains the addresses of {shown}"))
    }

    /// Returns whether the addresses are of members of a group.
    pub(super) fn is_member(&self, group: &Name, unknowns: &Unknowns) -> Condition {
        let Spot::Interface { groups, .. } = self else { return Condition::no() };
        let mut all = Condition::no();
        for own in *groups {
            match own.is_same(group) {
                Some(true) => return Condition::yes(),
                Some(false) => {}
                None => all = all.or(unknowns.fact(format!("whether {own} is {group}"))),
            }
        }
        all
    }
}
