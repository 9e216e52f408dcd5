//! Limits of memory, time and ephemeral storage of functions.

use super::FUNCTION;
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::facts::lambda::{
    EPHEMERAL_STORAGE_MIB, LONGEST_TIMEOUT_SECONDS, MEMORY_MIB, TIMEOUT_SECONDS,
};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::LAM_007, limits), Rule::new(code::LAM_035, logging)];

fn limits(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION).filter(|it| !it.has("CapacityProviderConfig")) {
        // An accelerator comes with more ephemeral storage.
        let storage = EPHEMERAL_STORAGE_MIB.most;
        let storage = (!it.has("AcceleratorConfig")).then_some(storage);
        for (property, most, certain, unit) in [
            ("MemorySize", Some(MEMORY_MIB.most), MEMORY_MIB.most, "MB"),
            ("Timeout", Some(TIMEOUT_SECONDS.most), LONGEST_TIMEOUT_SECONDS, "seconds"),
            ("EphemeralStorage.Size", storage, EPHEMERAL_STORAGE_MIB.most, "MB"),
        ] {
            let Some(most) = most else { continue };
            if let Some(number) = it.number(property).filter(|it| *it > f64::from(most)) {
                let is_refused = number > f64::from(certain);
                let severity = if is_refused { Severity::Error } else { Severity::Warning };
                findings
                    .on(&it, property, format!("`{property}` of the function exceeds its limit"))
                    .severity(severity)
                    .found(format!("{number} {unit}"))
                    .allowed(format!("up to {most} {unit}"));
            }
        }
    }
}

fn logging(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        if it.text("LoggingConfig.LogFormat") != Some("Text") {
            continue;
        }
        for name in ["ApplicationLogLevel", "SystemLogLevel"] {
            let property = format!("LoggingConfig.{name}");
            if it.has(&property) {
                findings
                    .on(&it, &property, format!("`{name}` requires logs in JSON"))
                    .found("`LogFormat` Text")
                    .allowed("`LogFormat` JSON");
            }
        }
    }
}
