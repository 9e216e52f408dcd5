//! Scheduling policies.

use crate::analysis::Analysis;
use crate::code;
use crate::facts::batch::{
    COMPUTE_RESERVATION, SHARE_DECAY_SECONDS, SHARE_IDENTIFIERS, WEIGHT_FACTOR,
};
use crate::rule::{Findings, Rule};
use crate::view::value::number;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::BAT_051, policy)];

fn policy(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::Batch::SchedulingPolicy") {
        let ranges = [
            ("ComputeReservation", COMPUTE_RESERVATION),
            ("ShareDecaySeconds", SHARE_DECAY_SECONDS),
        ];
        for (name, limits) in ranges {
            let property = format!("FairsharePolicy.{name}");
            if let Some(number) = it.number(&property).filter(|it| !limits.has(*it)) {
                findings
                    .on(&it, &property, format!("`{name}` is out of range"))
                    .found(number)
                    .allowed(limits.to_string());
            }
        }
        let property = "FairsharePolicy.ShareDistribution";
        let list = it.list(property).unwrap_or_default();
        if list.len() > SHARE_IDENTIFIERS {
            findings
                .on(&it, property, "the policy has too many share identifiers")
                .found(list.len())
                .allowed(format!("up to {SHARE_IDENTIFIERS}"));
        }
        for (at, entry) in list.iter().enumerate() {
            let factor = entry.get("WeightFactor").and_then(number);
            if let Some(factor) = factor.filter(|it| !WEIGHT_FACTOR.contains(it)) {
                findings
                    .on(
                        &it,
                        &format!("{property}.{at}.WeightFactor"),
                        "the weight factor is out of range",
                    )
                    .found(factor)
                    .allowed(format!("{} to {}", WEIGHT_FACTOR.start(), WEIGHT_FACTOR.end()));
            }
        }
    }
}
