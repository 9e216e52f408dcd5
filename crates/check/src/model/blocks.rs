//! Address blocks, which can be literals or values that are known only during deployment.

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

    /// Returns whether blocks cover all addresses, or `None` if that is unknown.
    pub(crate) fn are_in(&self, blocks: &[Block]) -> Option<bool> {
        let known: Vec<Ipv4Net> = blocks
            .iter()
            .filter_map(|it| match it {
                Block::Known(net) => Some(*net),
                Block::Symbol(_) => None,
            })
            .collect();
        let known = Ipv4Net::aggregate(&known);
        let covers = |net: &Ipv4Net| known.iter().any(|it| it.contains(net));
        if known.iter().any(|it| it.prefix_len() == 0) {
            return Some(true);
        }
        let has_symbols =
            known.len() < blocks.len() && blocks.iter().any(|it| matches!(it, Block::Symbol(_)));
        for part in [&self.subnet, &self.vpc].into_iter().flatten() {
            match part {
                Block::Known(net) if covers(net) => return Some(true),
                Block::Symbol(_) if blocks.contains(part) => return Some(true),
                _ => {}
            }
        }
        match &self.subnet {
            Some(Block::Known(_)) if !has_symbols => Some(false),
            // A loopback address block contains no other instance.
            _ if !blocks.is_empty()
                && known.len() == blocks.len()
                && known.iter().all(|it| it.addr().is_loopback()) =>
            {
                Some(false)
            }
            _ => None,
        }
    }
}
