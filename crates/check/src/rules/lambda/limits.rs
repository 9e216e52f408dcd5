//! Limits of memory, time and ephemeral storage of functions.

use super::FUNCTION;
use crate::analysis::Analysis;
use crate::code::{self};
use crate::facts::lambda::{EPHEMERAL_STORAGE_MIB, MEMORY_MIB, TIMEOUT_SECONDS};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::LAM_007, limits)];

fn limits(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION).filter(|it| !it.has("CapacityProviderConfig")) {
        for (property, limits, unit) in [
            ("MemorySize", MEMORY_MIB, "MB"),
            ("Timeout", TIMEOUT_SECONDS, "seconds"),
            ("EphemeralStorage.Size", EPHEMERAL_STORAGE_MIB, "MB"),
        ] {
            let most = limits.most;
            if let Some(number) = it.number(property).filter(|it| *it > f64::from(most)) {
                findings
                    .on(&it, property, format!("`{property}` of the function exceeds its limit"))
                    .found(format!("{number} {unit}"))
                    .allowed(format!("up to {most} {unit}"));
            }
        }
    }
}
