//! Subnets and their tiers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_template::Value;

use super::Zone;
use crate::units::Ipv4Block;

/// What a subnet reaches.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Tier {
    /// The internet, both ways.
    Public,
    /// The internet through NAT, from inside only.
    Private,
    /// Nothing outside but VPC endpoints.
    Isolated,
}

impl Tier {
    /// Every tier.
    pub const ALL: [Tier; 3] = [Tier::Public, Tier::Private, Tier::Isolated];

    /// The word in construct ids.
    pub fn name(self) -> &'static str {
        match self {
            Tier::Public => "Public",
            Tier::Private => "Private",
            Tier::Isolated => "Isolated",
        }
    }

    /// The place of its blocks in a network's address plan.
    pub(super) fn index(self) -> u32 {
        self as u32
    }
}

/// A subnet of a network.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html)
#[derive(Clone, Debug, PartialEq)]
pub struct Subnet {
    pub(super) id: Value<String>,
    pub(super) tier: Tier,
    pub(super) zone: Zone,
    pub(super) block: Option<Ipv4Block>,
    pub(super) route_table: Option<Value<String>>,
    pub(super) has_ipv4: bool,
    pub(super) has_ipv6: bool,
}

impl Subnet {
    /// What stands in for a subnet where a network has none, which is reported.
    pub(crate) fn nowhere() -> Subnet {
        Subnet {
            id: Value::constant("subnet-00000000"),
            tier: Tier::Isolated,
            zone: Zone::numbered(0),
            block: None,
            route_table: None,
            has_ipv4: true,
            has_ipv6: false,
        }
    }

    /// The subnet's id.
    pub fn id(&self) -> Value<String> {
        self.id.clone()
    }

    /// What it reaches.
    pub fn tier(&self) -> Tier {
        self.tier
    }

    /// The zone it is in.
    pub fn zone(&self) -> &Zone {
        &self.zone
    }

    /// Its IPv4 block, where it has one that is known here.
    pub fn block(&self) -> Option<Ipv4Block> {
        self.block
    }

    /// Whether it has IPv4 addresses.
    pub fn has_ipv4(&self) -> bool {
        self.has_ipv4
    }

    /// Whether it has IPv6 addresses.
    pub fn has_ipv6(&self) -> bool {
        self.has_ipv6
    }

    /// Its route table, where that is known.
    pub fn route_table(&self) -> Option<Value<String>> {
        self.route_table.clone()
    }
}
