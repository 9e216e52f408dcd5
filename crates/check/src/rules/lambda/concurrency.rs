//! The concurrency of functions.

use super::FUNCTION;
use crate::analysis::Analysis;
use crate::code::{self, Severity};
use crate::rule::{Findings, Rule};
use crate::view::identity::of_kind;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::LAM_008, reserved), Rule::new(code::LAM_009, provisioned)];

fn reserved(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let property = "ReservedConcurrentExecutions";
    let all: Vec<_> = cx.of(FUNCTION).filter_map(|it| Some((it, it.number(property)?))).collect();
    let sum: f64 = all.iter().map(|(_, number)| number).sum();
    if let (true, Some((last, _))) = (sum > 900.0, all.last()) {
        findings
            .on(
                last,
                property,
                "the functions reserve more concurrency than the default quota of an account",
            )
            .severity(Severity::Warning)
            .found(sum)
            .allowed("up to 900 in total");
    }
}

fn provisioned(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (kind, property) in [
        ("AWS::Lambda::Version", "ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions"),
        ("AWS::Lambda::Alias", "ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions"),
    ] {
        for it in cx.of(kind) {
            let Some(wanted) = it.number(property) else { continue };
            if it.text("FunctionVersion") == Some("$LATEST") {
                findings
                    .on(&it, property, "$LATEST does not support provisioned concurrency")
                    .found("$LATEST")
                    .allowed("a published version");
            }
            let function = it.get("FunctionName").and_then(|it| of_kind(cx, it, FUNCTION));
            let reserved = function.and_then(|it| it.number("ReservedConcurrentExecutions"));
            if let Some(reserved) = reserved.filter(|it| *it < wanted) {
                findings
                    .on(
                        &it,
                        property,
                        "the provisioned concurrency exceeds the reserved concurrency",
                    )
                    .found(wanted)
                    .allowed(format!("up to {reserved}"));
            }
        }
    }
}
