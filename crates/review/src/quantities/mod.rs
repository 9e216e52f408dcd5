//! Amounts of a template that cost money or have limits: capacity, throughput, instances, gateways.

mod amounts;
mod prices;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use schemars::JsonSchema;
use serde::Serialize;

use crate::side::Side;
pub use prices::{Prices, PricesError};

/// An amount before and after a change.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Quantity {
    /// The name, such as `NAT gateways`, which prices use.
    pub name: String,
    /// The unit, such as `GiB`. `None` for things that are counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<&'static str>,
    /// The amount before.
    pub before: Amount,
    /// The amount after.
    pub after: Amount,
    /// The cost of a month, if the prices have one for this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
}

/// An amount. If a template does not show a part of it, the rest is the least that is possible.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Amount {
    /// The sum of the amounts that the template shows.
    pub known: f64,
    /// Is true if the template does not show all of it.
    pub is_least: bool,
}

/// The cost of a month before and after a change, of the amounts that the templates show.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Cost {
    /// The currency of the prices.
    pub currency: String,
    /// The cost before.
    pub before: f64,
    /// The cost after.
    pub after: f64,
}

/// Returns the quantities that differ, by name.
pub(crate) fn find(before: &Side<'_>, after: &Side<'_>) -> Vec<Quantity> {
    let (old, new) = (amounts::of(before), amounts::of(after));
    let names: BTreeSet<&amounts::Name> = old.keys().chain(new.keys()).collect();
    let amount = |all: &BTreeMap<amounts::Name, Amount>, name: &amounts::Name| {
        all.get(name).copied().unwrap_or_default()
    };
    let one = |name: &amounts::Name| {
        let (before, after) = (amount(&old, name), amount(&new, name));
        (before != after).then(|| Quantity {
            name: name.text.clone(),
            unit: name.unit,
            before,
            after,
            cost: None,
        })
    };
    names.into_iter().filter_map(one).collect()
}

impl Quantity {
    /// Returns the cost as a line, if it is known.
    pub(crate) fn proof(&self) -> Vec<String> {
        let line = |it: &Cost| {
            let difference = it.after - it.before;
            format!(
                "{:.2} -> {:.2} {} a month ({}{difference:.2})",
                it.before,
                it.after,
                it.currency,
                if difference < 0.0 { "" } else { "+" }
            )
        };
        self.cost.iter().map(line).collect()
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {} -> {}", self.name, self.before, self.after)?;
        self.unit.map_or(Ok(()), |it| write!(formatter, " {it}"))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.is_least, self.known) {
            (true, 0.0) => formatter.write_str("unknown"),
            (true, known) => write!(formatter, "at least {known}"),
            (false, known) => write!(formatter, "{known}"),
        }
    }
}
