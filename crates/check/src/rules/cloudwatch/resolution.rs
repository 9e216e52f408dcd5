//! Periods that are shorter than the time between two values of a metric.

use stanchion_template::counted;

use super::ALARM;
use super::watched::metrics;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::cloudwatch::seconds_between;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::CWA_011, resolution)];

fn resolution(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ALARM) {
        for metric in metrics(&it) {
            let Some((namespace, name)) = metric.namespace.zip(metric.name) else { continue };
            let least = seconds_between(namespace, name);
            let (Some(period), Some(least)) = (metric.period, least) else { continue };
            if period < f64::from(least) {
                findings
                    .on(
                        &it,
                        &metric.property("Period"),
                        "the period is shorter than the resolution of the metric",
                    )
                    .found(counted(period, "second"))
                    .allowed(format!(
                        "{} or more for {name} of {namespace}",
                        counted(least, "second")
                    ));
            }
        }
    }
}
