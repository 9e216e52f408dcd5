//! How much memory, time and storage functions get.

use super::FUNCTION;
use crate::analysis::Analysis;
use crate::code::{self};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::LAM_007, limits)];

fn limits(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION).filter(|it| !it.has("CapacityProviderConfig")) {
        for (property, most, unit) in [
            ("MemorySize", 10_240.0, "MB"),
            ("Timeout", 900.0, "seconds"),
            ("EphemeralStorage.Size", 10_240.0, "MB"),
        ] {
            if let Some(number) = it.number(property).filter(|it| *it > most) {
                findings
                    .on(&it, property, "only managed instances have as much")
                    .found(format!("{number} {unit}"))
                    .allowed(format!("up to {most} {unit}"));
            }
        }
    }
}
