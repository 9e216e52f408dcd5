//! Address blocks, which can be literals or values that are known only during deployment.

use std::collections::BTreeSet;

use ipnet::Ipv4Net;
use stanchion_template::Node;
use stanchion_template::language::{Reference, Text};

use super::network;
use crate::facts::vpc;
use crate::view::{Resource, View};

/// An IPv4 address block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    Known(Ipv4Net),
    /// A value that is known only during deployment. Equal texts are equal blocks.
    Symbol(Text),
}

/// The depth up to which a block that refers to another block is followed.
const DEEPEST: usize = 4;

impl Block {
    /// Returns the block of a value.
    pub(crate) fn of(view: &View<'_>, node: &Node) -> Option<Block> {
        Block::at(view, node, 0)
    }

    fn at(view: &View<'_>, node: &Node, depth: usize) -> Option<Block> {
        let text = Text::of(node);
        if let Some(literal) = text.literal() {
            return vpc::block(literal).map(Block::Known);
        }
        let owner = text.only_reference().and_then(|it| Block::owner(view, it));
        match owner.and_then(|it| it.get("CidrBlock")) {
            Some(block) if depth < DEEPEST => Block::at(view, block, depth + 1),
            _ => (text.is_complete()).then_some(Block::Symbol(text)),
        }
    }

    /// Returns the VPC or subnet whose block a reference names.
    fn owner<'a>(view: &View<'a>, reference: &Reference) -> Option<Resource<'a>> {
        let resource = view.resource(reference.name())?;
        let is_owner = matches!(resource.kind, "AWS::EC2::VPC" | "AWS::EC2::Subnet");
        (is_owner && reference.attribute() == Some("CidrBlock")).then_some(resource)
    }
}

/// The addresses of the instances in a subnet.
#[derive(Clone, Debug, Default)]
pub(crate) struct Addresses {
    subnet: Option<Block>,
    vpc: Option<Block>,
}

impl Addresses {
    /// Returns the addresses in the subnet that a value names, as far as the template defines them.
    pub(crate) fn in_subnet(view: &View<'_>, node: &Node) -> Addresses {
        let subnet = network::subnet(view, node);
        let block = |it: Option<Resource<'_>>| {
            it.and_then(|it| it.get("CidrBlock")).and_then(|it| Block::of(view, it))
        };
        let vpc = subnet.and_then(|it| it.get("VpcId")).and_then(|it| network::vpc(view, it));
        Addresses { subnet: block(subnet), vpc: block(vpc) }
    }

    /// Returns the smallest block that contains the addresses, if it is defined.
    pub(super) fn smallest(&self) -> Option<&Block> {
        self.subnet.as_ref().or(self.vpc.as_ref())
    }

    fn blocks(&self) -> impl Iterator<Item = &Block> {
        [&self.subnet, &self.vpc].into_iter().flatten()
    }

    /// Returns whether blocks cover all addresses, or `None` if that is unknown.
    pub(crate) fn are_in(&self, blocks: &Blocks) -> Option<bool> {
        if blocks.known.first().is_some_and(|it| it.prefix_len() == 0) {
            return Some(true);
        }
        for part in self.blocks() {
            match part {
                Block::Known(net) if blocks.covers(net) => return Some(true),
                Block::Symbol(text) if blocks.symbols.contains(&text.notation()) => {
                    return Some(true);
                }
                _ => {}
            }
        }
        match &self.subnet {
            Some(Block::Known(_)) if blocks.symbols.is_empty() => Some(false),
            // A loopback address block contains no other instance.
            _ if blocks.is_loopback => Some(false),
            _ => None,
        }
    }
}

/// The union of address blocks.
#[derive(Clone, Debug, Default)]
pub(crate) struct Blocks {
    /// The blocks that are known, without overlaps, in the order of their addresses.
    known: Vec<Ipv4Net>,
    symbols: BTreeSet<String>,
    /// True if all blocks are known, and have loopback addresses.
    is_loopback: bool,
}

impl Blocks {
    pub(crate) fn of(blocks: Vec<Block>) -> Blocks {
        let (mut known, mut symbols) = (Vec::new(), BTreeSet::new());
        for block in blocks {
            match block {
                Block::Known(net) => known.push(net),
                Block::Symbol(text) => {
                    symbols.insert(text.notation());
                }
            }
        }
        let mut known = Ipv4Net::aggregate(&known);
        known.sort_unstable();
        let is_loopback = symbols.is_empty()
            && !known.is_empty()
            && known.iter().all(|it| it.addr().is_loopback());
        Blocks { known, symbols, is_loopback }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.known.is_empty() && self.symbols.is_empty()
    }

    fn covers(&self, net: &Ipv4Net) -> bool {
        let behind = self.known.partition_point(|it| it.network() <= net.network());
        behind.checked_sub(1).and_then(|at| self.known.get(at)).is_some_and(|it| it.contains(net))
    }
}
