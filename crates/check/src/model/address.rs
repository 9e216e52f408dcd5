//! IPv4 blocks.

use std::net::Ipv4Addr;

/// An IPv4 block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Block {
    first: u32,
    /// The bits of the mask, 0 to 32.
    pub(crate) mask: u32,
}

impl Block {
    pub(crate) fn parse(text: &str) -> Option<Block> {
        let (address, mask) = text.split_once('/')?;
        let mask: u32 = mask.parse().ok().filter(|it| *it <= 32)?;
        let address = u32::from(address.parse::<Ipv4Addr>().ok()?);
        Some(Block { first: address & bits(mask), mask })
    }

    pub(crate) fn contains(self, other: Block) -> bool {
        other.mask >= self.mask && other.first & bits(self.mask) == self.first
    }

    pub(crate) fn has(self, address: Ipv4Addr) -> bool {
        u32::from(address) & bits(self.mask) == self.first
    }

    pub(crate) fn overlaps(self, other: Block) -> bool {
        self.contains(other) || other.contains(self)
    }

    /// How many addresses it has.
    pub(crate) fn size(self) -> u64 {
        1 << (32 - self.mask)
    }

    /// Whether AWS keeps an address of a subnet with this block: the first four and the last.
    pub(crate) fn is_reserved(self, address: Ipv4Addr) -> bool {
        let offset = u64::from(u32::from(address).wrapping_sub(self.first));
        offset < 4 || offset + 1 == self.size()
    }
}

fn bits(mask: u32) -> u32 {
    if mask == 0 { 0 } else { u32::MAX << (32 - mask) }
}
