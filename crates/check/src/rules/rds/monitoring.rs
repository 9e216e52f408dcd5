//! Enhanced monitoring of databases.

use super::{CLUSTER, INSTANCE};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::rds::MONITORING_SECONDS;
use crate::rule::{Findings, Rule};
use crate::view::value::whole;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::RDS_009, monitoring)];

const INTERVAL: &str = "MonitoringInterval";
const ROLE: &str = "MonitoringRoleArn";

fn monitoring(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(INSTANCE).chain(cx.of(CLUSTER)) {
        let interval = it.number(INTERVAL);
        let is_interval =
            |seconds: f64| whole(seconds).is_some_and(|it| MONITORING_SECONDS.contains(&it));
        match interval {
            Some(seconds) if seconds != 0.0 && !is_interval(seconds) => {
                findings
                    .on(&it, INTERVAL, "the interval of enhanced monitoring is not valid")
                    .found(seconds)
                    .allowed("0, 1, 5, 10, 15, 30 or 60 seconds");
            }
            Some(seconds) if seconds != 0.0 && !it.has(ROLE) => {
                findings
                    .on(&it, INTERVAL, "enhanced monitoring needs a role")
                    .found("no `MonitoringRoleArn`")
                    .allowed("the ARN of a role that monitoring.rds.amazonaws.com assumes");
            }
            _ => {}
        }
        let is_off = interval == Some(0.0) || !it.has(INTERVAL);
        if it.has(ROLE) && is_off {
            findings
                .on(&it, ROLE, "the role for enhanced monitoring has no interval")
                .found("`MonitoringRoleArn` without `MonitoringInterval`")
                .allowed("both or none");
        }
    }
}
