//! NAT gateways: the internet access of private subnets.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The NAT gateways through which private subnets reach the internet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Nat {
    /// No NAT gateway: private subnets do not reach the internet.
    None,
    /// One NAT gateway in the first Availability Zone: the cheapest choice, but it fails with its zone.
    #[default]
    One,
    /// One NAT gateway in each Availability Zone.
    PerZone,
}
