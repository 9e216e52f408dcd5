//! Subnets and their tiers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_template::{Id, Value};

use super::Zone;
use crate::units::Ipv4Block;

/// The tier of a subnet, which determines whether it reaches the internet.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Tier {
    /// Public: connected to the internet in both directions.
    Public,
    /// Private: reaches the internet through NAT. The internet does not reach it.
    Private,
    /// Isolated: reaches nothing outside the VPC except through VPC endpoints.
    Isolated,
}

impl Tier {
    /// All tiers.
    pub const ALL: [Tier; 3] = [Tier::Public, Tier::Private, Tier::Isolated];

    /// Returns the name of the tier in construct IDs.
    pub fn name(self) -> &'static str {
        match self {
            Tier::Public => "Public",
            Tier::Private => "Private",
            Tier::Isolated => "Isolated",
        }
    }

    /// Returns the place of the tier in the address plan of a VPC.
    pub(super) fn index(self) -> u32 {
        self as u32
    }
}

/// A subnet of a VPC.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html)
#[derive(Clone, Debug, PartialEq)]
pub struct Subnet {
    pub(super) id: Value<String>,
    /// The resource. For an imported subnet, the name of none.
    pub(super) resource: Id,
    pub(super) tier: Tier,
    pub(super) zone: Zone,
    pub(super) block: Option<Ipv4Block>,
    pub(super) route_table: Option<Value<String>>,
    pub(super) has_ipv4: bool,
    pub(super) has_ipv6: bool,
}

impl AsRef<Id> for Subnet {
    fn as_ref(&self) -> &Id {
        &self.resource
    }
}

impl Subnet {
    /// Returns a placeholder for a VPC without subnets, which is reported as an error.
    pub(crate) fn nowhere() -> Subnet {
        Subnet {
            id: Value::constant("subnet-00000000"),
            resource: Id::imported(),
            tier: Tier::Isolated,
            zone: Zone::numbered(0),
            block: None,
            route_table: None,
            has_ipv4: true,
            has_ipv6: false,
        }
    }

    /// Returns the ID of the subnet.
    pub fn id(&self) -> Value<String> {
        self.id.clone()
    }

    /// Returns the tier of the subnet.
    pub fn tier(&self) -> Tier {
        self.tier
    }

    /// Returns the Availability Zone of the subnet.
    pub fn zone(&self) -> &Zone {
        &self.zone
    }

    /// Returns the IPv4 block of the subnet, or `None` if it has none or it is unknown.
    pub fn block(&self) -> Option<Ipv4Block> {
        self.block
    }

    /// Returns whether the subnet has IPv4 addresses.
    pub fn has_ipv4(&self) -> bool {
        self.has_ipv4
    }

    /// Returns whether the subnet has IPv6 addresses.
    pub fn has_ipv6(&self) -> bool {
        self.has_ipv6
    }

    /// Returns the ID of the route table, or `None` if it is unknown.
    pub fn route_table(&self) -> Option<Value<String>> {
        self.route_table.clone()
    }
}
