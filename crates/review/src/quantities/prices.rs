//! Prices that the user gives. The project has none: they differ by Region, by contract, and over time.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Cost, Quantity};

/// Prices of a month for one unit of a quantity, by its name.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prices {
    /// The currency, which is only shown.
    pub currency: String,
    /// The price of one unit for a month, by the name of the quantity, such as `NAT gateways`.
    pub month: BTreeMap<String, f64>,
}

/// The reason why prices cannot be used.
#[derive(Clone, PartialEq, Eq)]
pub struct PricesError(String);

impl std::fmt::Display for PricesError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

stanchion_template::debug_as_display!(PricesError);

impl std::error::Error for PricesError {}

impl Prices {
    /// Reads prices from JSON.
    ///
    /// # Errors
    ///
    /// If the document has another form, or a price is negative.
    ///
    /// ```
    /// let prices = stanchion_review::Prices::from_json(r#"{"currency": "USD", "month": {"NAT gateways": 32.85}}"#);
    /// assert_eq!(prices.unwrap().month["NAT gateways"], 32.85);
    /// ```
    pub fn from_json(text: &str) -> Result<Prices, PricesError> {
        let prices: Prices = serde_json::from_str(text).map_err(|error| {
            PricesError(format!(
                "the prices must be {{currency: TEXT, month: {{NAME: NUMBER}}}}: {error}"
            ))
        })?;
        match prices.month.iter().find(|it| *it.1 < 0.0) {
            Some((name, price)) => {
                Err(PricesError(format!("the price of {name:?} is {price}; it must be 0 or more")))
            }
            None => Ok(prices),
        }
    }

    /// Sets the cost of each quantity that has a price.
    pub(crate) fn apply(&self, quantities: &mut [Quantity]) {
        for it in quantities {
            it.cost = self.month.get(&it.name).map(|price| Cost {
                currency: self.currency.clone(),
                before: it.before.known * price,
                after: it.after.known * price,
            });
        }
    }
}
