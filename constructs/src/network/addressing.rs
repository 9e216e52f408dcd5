//! The address plan of a VPC: which subnet gets which IPv4 block.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use stanchion_check::facts::vpc::PREFIX;
use stanchion_template::counted;

use super::Tier;
use crate::units::Ipv4Block;

/// The shortest prefix that AWS supports for a VPC or subnet. Source:
/// <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html>
const LARGEST: u8 = PREFIX.least as u8;
/// The longest prefix that AWS supports for a VPC or subnet.
const SMALLEST: u8 = PREFIX.most as u8;

/// The IPv4 blocks of the subnets of a VPC.
///
/// The block of the VPC is divided into a grid of four tiers by four zones (eight or sixteen zones if needed). The tier
/// and the zone alone determine the place of a subnet, so a new tier or zone moves no existing subnet. A block that is
/// too small for the grid is divided into as many parts as there are subnets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressPlan {
    blocks: BTreeMap<(Tier, u32), Ipv4Block>,
}

/// The error for a VPC whose block has no room for its subnets.
#[derive(Clone, PartialEq, Eq)]
pub enum AddressError {
    /// The prefix of the VPC is out of range.
    Network {
        /// The block of the VPC.
        block: Ipv4Block,
    },
    /// The VPC needs more subnets than its block has parts of the smallest size.
    TooSmall {
        /// The block of the VPC.
        block: Ipv4Block,
        /// The number of Availability Zones.
        zones: usize,
        /// The number of tiers in each zone.
        tiers: usize,
    },
    /// The subnets of a tier do not fit into their places in the grid.
    Tier {
        /// The tier.
        tier: Tier,
        /// The prefix that was set.
        prefix: u8,
        /// The shortest prefix that fits.
        shortest: u8,
    },
}

impl AddressError {
    /// Returns the value found, for a diagnostic.
    pub fn found(&self) -> String {
        match self {
            AddressError::Network { block } => block.to_string(),
            AddressError::TooSmall { block, zones, tiers } => {
                format!(
                    "{block} for {} with {} each",
                    counted(zones, "zone"),
                    counted(tiers, "subnet")
                )
            }
            AddressError::Tier { prefix, .. } => format!("/{prefix}"),
        }
    }

    /// Returns the values that are allowed, for a diagnostic.
    pub fn allowed(&self) -> String {
        match self {
            AddressError::Network { .. } => format!("a prefix from /{LARGEST} to /{SMALLEST}"),
            AddressError::TooSmall { block, zones, tiers } => {
                let room = 1_u32 << SMALLEST.saturating_sub(block.prefix());
                let parts = (*zones * *tiers).next_power_of_two().ilog2();
                let prefix = SMALLEST.saturating_sub(u8::try_from(parts).unwrap_or(SMALLEST));
                format!(
                    "at most {} of /{SMALLEST}, the smallest size; for more, a VPC of /{prefix} or larger",
                    counted(room, "subnet")
                )
            }
            AddressError::Tier { shortest, .. } => {
                format!("a prefix from /{shortest} to /{SMALLEST}")
            }
        }
    }
}

impl fmt::Display for AddressError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AddressError::Network { .. } => {
                formatter.write_str("the block of the VPC has a size that AWS does not support")
            }
            AddressError::TooSmall { .. } => {
                formatter.write_str("the block of the VPC is too small for its subnets")
            }
            AddressError::Tier { tier, .. } => {
                write!(formatter, "the subnets of the {} tier do not fit into the VPC", tier.name())
            }
        }
    }
}

stanchion_template::debug_as_display!(AddressError);

impl std::error::Error for AddressError {}

impl AddressPlan {
    /// Plans a subnet for each tier in each zone. `zones` holds the places of the zones in the grid; `prefixes` holds
    /// the prefix of each tier whose subnets should not be as large as possible.
    ///
    /// # Errors
    /// Returns an error if the block is not valid for a VPC or has no room for the subnets.
    pub fn new(
        block: Ipv4Block,
        zones: &BTreeSet<u32>,
        tiers: &BTreeSet<Tier>,
        prefixes: &BTreeMap<Tier, u8>,
    ) -> Result<AddressPlan, AddressError> {
        if !(LARGEST..=SMALLEST).contains(&block.prefix()) {
            return Err(AddressError::Network { block });
        }
        let columns = zones.last().map_or(1, |it| it + 1).next_power_of_two().max(4);
        let grid = (Tier::ALL.len() as u32).next_power_of_two() * columns;
        let too_small = || AddressError::TooSmall { block, zones: zones.len(), tiers: tiers.len() };
        let in_grid = block.prefix() + bits(grid) <= SMALLEST;
        let slots = if in_grid { grid } else { (zones.len() * tiers.len()) as u32 };
        let slot_prefix = block.prefix() + bits(slots.next_power_of_two());
        if slot_prefix > SMALLEST {
            return Err(too_small());
        }
        let mut blocks = BTreeMap::new();
        for (row, tier) in tiers.iter().enumerate() {
            let prefix = prefixes.get(tier).copied().unwrap_or(slot_prefix);
            if !(slot_prefix..=SMALLEST).contains(&prefix) {
                return Err(AddressError::Tier { tier: *tier, prefix, shortest: slot_prefix });
            }
            for (column, zone) in zones.iter().enumerate() {
                let slot = if in_grid {
                    tier.index() * columns + zone
                } else {
                    (row * zones.len() + column) as u32
                };
                let part = block
                    .part(slot_prefix, slot)
                    .and_then(|it| it.part(prefix, 0))
                    .ok_or_else(too_small)?;
                blocks.insert((*tier, *zone), part);
            }
        }
        Ok(AddressPlan { blocks })
    }

    /// Returns the block of the subnet of a tier in a zone.
    pub fn block(&self, tier: Tier, zone: u32) -> Option<Ipv4Block> {
        self.blocks.get(&(tier, zone)).copied()
    }
}

fn bits(parts: u32) -> u8 {
    u8::try_from(parts.ilog2()).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(block: &str, zones: u32, tiers: &[Tier]) -> Result<AddressPlan, AddressError> {
        let zones = (0..zones).collect();
        let tiers = tiers.iter().copied().collect();
        AddressPlan::new(block.parse().unwrap(), &zones, &tiers, &BTreeMap::new())
    }

    #[test]
    fn growing_moves_nothing() {
        let small = plan("10.0.0.0/16", 2, &[Tier::Private]).unwrap();
        let large = plan("10.0.0.0/16", 4, &Tier::ALL).unwrap();
        assert!(small.blocks.iter().all(|(place, block)| large.blocks[place] == *block));
        assert_eq!(small.block(Tier::Private, 1).unwrap().to_string(), "10.0.80.0/20");
    }

    #[test]
    fn subnets_never_overlap_and_lie_inside() {
        for prefix in 16..=28 {
            for zones in 1..=8 {
                for tiers in [&Tier::ALL[..1], &Tier::ALL[..2], &Tier::ALL] {
                    let block: Ipv4Block = format!("10.0.0.0/{prefix}").parse().unwrap();
                    let Ok(plan) = plan(&block.to_string(), zones, tiers) else { continue };
                    let blocks: Vec<_> = plan.blocks.values().copied().collect();
                    assert_eq!(blocks.len(), zones as usize * tiers.len());
                    for (at, one) in blocks.iter().enumerate() {
                        assert!(block.contains(*one) && one.prefix() <= SMALLEST);
                        assert!(blocks[at + 1..].iter().all(|other| !one.overlaps(*other)));
                    }
                }
            }
        }
    }

    #[test]
    fn seven_zones_do_not_fit_into_a_28() {
        let error = plan("10.0.0.0/28", 7, &[Tier::Public]).unwrap_err();
        assert_eq!(error.found(), "10.0.0.0/28 for 7 zones with 1 subnet each");
        assert!(error.allowed().contains("at most 1 subnet of /28"), "{}", error.allowed());
        assert!(error.allowed().contains("/25 or larger"), "{}", error.allowed());
    }
}
