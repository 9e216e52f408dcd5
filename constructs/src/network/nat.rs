//! Ways from private subnets to the internet.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How private subnets reach the internet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Nat {
    /// Not at all.
    None,
    /// Through one NAT gateway in the first zone: cheapest, but down with its zone.
    #[default]
    One,
    /// Through a NAT gateway in each zone.
    PerZone,
}
