//! The capacity of tables and indexes.

use stanchion_template::Node;

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::value::number;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::DDB_004, capacity)];

const PROPERTY: &str = "ProvisionedThroughput";

/// Returns true if a table or index provisions an amount other than 0.
fn provisions(throughput: Option<&Node>) -> bool {
    let amounts = ["ReadCapacityUnits", "WriteCapacityUnits"].into_iter();
    let mut amounts = amounts.filter_map(|name| throughput?.get(name));
    amounts.any(|it| number(it).is_some_and(|it| it > 0.0))
}

fn capacity(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::DynamoDB::Table") {
        let is_on_demand = match it.text("BillingMode") {
            Some("PAY_PER_REQUEST") => true,
            Some("PROVISIONED") => false,
            None if !it.has("BillingMode") => false,
            _ => continue,
        };
        let mut places = vec![(PROPERTY.to_owned(), it.get(PROPERTY))];
        let indexes = it.list("GlobalSecondaryIndexes").unwrap_or_default().iter().enumerate();
        places.extend(indexes.map(|(at, index)| {
            (format!("GlobalSecondaryIndexes.{at}.{PROPERTY}"), index.get(PROPERTY))
        }));
        for (property, throughput) in places {
            if is_on_demand && provisions(throughput) {
                findings
                    .on(
                        &it,
                        &property,
                        "a table that is billed per request has a provisioned capacity",
                    )
                    .found("`BillingMode` PAY_PER_REQUEST")
                    .help(format!("Remove `{PROPERTY}`, or set `BillingMode` to PROVISIONED"));
            } else if !is_on_demand && throughput.is_none() {
                findings
                    .on(&it, &property, "a table with provisioned billing has no capacity")
                    .found("not set")
                    .allowed("`ReadCapacityUnits` and `WriteCapacityUnits` of at least 1")
                    .help(format!("Set `BillingMode` to PAY_PER_REQUEST, or set `{PROPERTY}`"));
            }
        }
    }
}
