//! Alarms on metrics and on expressions.

use std::collections::BTreeMap;

use stanchion_constructs::cloudwatch::{Comparison, Metric, MetricMath, Statistic};
use stanchion_constructs::prelude::*;
use stanchion_constructs::template::Node;

use super::scenarios::review;
use super::support::property;

#[test]
fn alarms_on_expressions() {
    review("alarms-metric-math", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data = FileSystem::builder(&network).build(stack, "Data");
        let metrics = data.metrics();
        let reads = metrics.data_read().period(300).label("Reads in MiB/s").per_second(1_048_576.0);
        Alarm::builder(reads, Comparison::Above, 100.0).periods(3).build(stack, "Reads");
        Alarm::builder(metrics.operations().per_second(1.0), Comparison::Above, 7000.0)
            .build(stack, "Operations");
        let used = MetricMath::new("100 * used / permitted")
            .metric("used", metrics.metered().per_second(1.0))
            .metric("permitted", metrics.permitted_throughput())
            .label("Used throughput in percent");
        Alarm::builder(used, Comparison::AtOrAbove, 80.0).periods(15).build(stack, "Used");
    });
}

/// A number of an expression in which CloudWatch knows the values of metrics and their period: products and quotients,
/// from left to right.
fn evaluate(expression: &str, values: &BTreeMap<&str, f64>, period: f64) -> f64 {
    let mut words = expression.split(' ');
    let operand = |word: &str| match word.strip_prefix("PERIOD(") {
        Some(metric) => {
            assert!(values.contains_key(metric.trim_end_matches(')')), "{metric} is no metric");
            period
        }
        None => values.get(word).copied().unwrap_or_else(|| word.parse().unwrap()),
    };
    let mut result = operand(words.next().unwrap());
    while let (Some(operator), Some(word)) = (words.next(), words.next()) {
        result = if operator == "*" { result * operand(word) } else { result / operand(word) };
    }
    result
}

#[test]
fn an_alarm_on_a_rate_compares_the_rate() {
    let app = App::new();
    let stack = app.stack("Test");
    let mebibyte = 1_048_576.0;
    let reads = Metric::new("AWS/EFS", "DataReadIOBytes", Statistic::Sum)
        .dimension("FileSystemId", "fs-0a1b2c3d")
        .period(300);
    // CloudWatch compares 100 with the rate in MiB/s, and not with the bytes of a period.
    let alarm = Alarm::builder(reads.clone().per_second(mebibyte), Comparison::Above, 100.0);
    alarm.build(&stack, "Rate");
    Alarm::builder(reads, Comparison::Above, 100.0).build(&stack, "Plain");
    let template = app.synth().unwrap().stacks()[0].template.clone();
    let entries = property(&template, "RateAlarm.Metrics");
    let entries = entries.as_list().unwrap();
    let period = entries[0].get("MetricStat").and_then(|it| it.get("Period"));
    assert_eq!(period, Some(&Node::Int(300)));
    let watched: Vec<&Node> =
        entries.iter().filter(|it| it.get("ReturnData") == Some(&Node::Bool(true))).collect();
    assert_eq!(watched.len(), 1);
    let expression = watched[0].get("Expression").and_then(Node::as_text).unwrap();
    // 120 MiB/s for 300 seconds.
    let id = entries[0].get("Id").and_then(Node::as_text).unwrap();
    let values = BTreeMap::from([(id, 120.0 * mebibyte * 300.0)]);
    assert_eq!(evaluate(expression, &values, 300.0), 120.0);
    // A single metric has the plain form.
    assert_eq!(property(&template, "PlainAlarm.MetricName"), Node::text("DataReadIOBytes"));
    assert_eq!(property(&template, "PlainAlarm.Period"), Node::Int(300));
}
