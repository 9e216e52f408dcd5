//! Exports with the same name.

use std::collections::BTreeMap;

use stanchion_template::Segment;

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::CFN_007, duplicate_exports)];

fn duplicate_exports(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (name, output) in cx.section("Outputs") {
        let Some(export) = output.get("Export").and_then(|it| it.get("Name")) else { continue };
        if output.get("Condition").is_some() {
            continue;
        }
        let key = format!("{export:?}");
        if let Some(first) = seen.insert(key, name) {
            let path = ["Outputs", name, "Export", "Name"].map(Segment::from);
            findings
                .at(&path, "two outputs export the same name")
                .found(format!("{} in {first} and {name}", export.describe()));
        }
    }
}
