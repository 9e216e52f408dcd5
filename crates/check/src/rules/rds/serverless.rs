//! The capacity of Aurora Serverless v2.

use super::{CLUSTER, INSTANCE};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::rds::SERVERLESS_UNITS;
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::RDS_003, capacity), Rule::new(code::RDS_012, missing)];

const SCALING: &str = "ServerlessV2ScalingConfiguration";

fn capacity(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(CLUSTER) {
        let (least, most) = (format!("{SCALING}.MinCapacity"), format!("{SCALING}.MaxCapacity"));
        let is_step = |it: f64| (it * 2.0).fract() == 0.0;
        for (property, from) in [(&least, 0.0), (&most, 1.0)] {
            let is_out = |it: &f64| *it < from || !SERVERLESS_UNITS.has(*it) || !is_step(*it);
            if let Some(units) = it.number(property).filter(is_out) {
                findings
                    .on(&it, property, "the capacity of Aurora Serverless v2 is not valid")
                    .found(units)
                    .allowed(format!("{from} to {} in steps of 0.5", SERVERLESS_UNITS.most));
            }
        }
        let both = it.number(&least).zip(it.number(&most));
        if let Some((least, most)) = both.filter(|(least, most)| least > most) {
            findings
                .on(&it, SCALING, "the minimum of the capacity is greater than its maximum")
                .found(format!("{least} to {most} units"))
                .allowed("a minimum that is at most the maximum");
        }
    }
}

fn missing(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(INSTANCE).filter(|it| it.text("DBInstanceClass") == Some("db.serverless")) {
        let cluster = it.get("DBClusterIdentifier").and_then(|it| of_kind(cx, it, CLUSTER));
        if let Some(cluster) = cluster.filter(|it| !it.has(SCALING)) {
            findings
                .on(
                    &it,
                    "DBInstanceClass",
                    format!("the cluster {} has no range for serverless instances", cluster.id),
                )
                .found("db.serverless")
                .allowed("`ServerlessV2ScalingConfiguration` of the cluster, or another class");
        }
    }
}
