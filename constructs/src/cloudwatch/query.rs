//! The metrics and expressions behind a measure, for the alarms and scaling policies that list them.

use super::{Measure, Metric, MetricMath};

/// The id of the expression that is watched.
const RESULT: &str = "result";

/// A metric, or an expression over the metrics before it.
#[derive(Clone, Debug)]
pub(crate) struct Query {
    pub(crate) id: String,
    pub(crate) source: Source,
    pub(crate) label: Option<String>,
    /// True for the value that is watched.
    pub(crate) returns: bool,
}

/// The source of the values of a query.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    Metric(Metric),
    Expression(String),
}

impl Measure {
    /// Returns the metric if it needs no expression, and otherwise the queries that compute the value.
    pub(crate) fn queries(self) -> Result<Metric, Vec<Query>> {
        match self {
            Measure::Metric(metric) if metric.rate_unit.is_none() => Ok(metric),
            Measure::Metric(metric) => {
                let label = metric.label.clone().unwrap_or_else(|| metric.name.clone());
                let rate = rate(&metric, "total");
                let result = Query { label: Some(label), ..expression(RESULT, rate, true) };
                Err(vec![stat("total", metric), result])
            }
            Measure::Math(math) => Err(of_math(math)),
        }
    }
}

/// Returns the metrics of an expression, and the expression.
fn of_math(math: MetricMath) -> Vec<Query> {
    let mut queries = Vec::new();
    for (id, metric) in math.metrics {
        if metric.rate_unit.is_none() {
            queries.push(stat(&id, metric));
            continue;
        }
        let total = format!("{id}_total");
        let rate = rate(&metric, &total);
        queries.push(stat(&total, metric));
        queries.push(expression(&id, rate, false));
    }
    queries.push(Query { label: math.label, ..expression(RESULT, math.expression, true) });
    queries
}

/// Returns the expression of a rate per second, whose metric has an id.
fn rate(metric: &Metric, id: &str) -> String {
    metric.rate_of(id).unwrap_or_else(|| id.to_owned())
}

fn expression(id: &str, text: String, returns: bool) -> Query {
    Query { id: id.to_owned(), source: Source::Expression(text), label: None, returns }
}

fn stat(id: &str, metric: Metric) -> Query {
    Query { id: id.to_owned(), source: Source::Metric(metric), label: None, returns: false }
}
