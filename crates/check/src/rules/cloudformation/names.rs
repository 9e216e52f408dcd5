//! Names of resources, parameters and outputs.

use stanchion_template::Segment;

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::CFN_002, names)];

fn names(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if cx.has_macros() {
        return;
    }
    for section in ["Resources", "Parameters", "Outputs", "Conditions", "Mappings"] {
        for (name, _) in cx.section(section) {
            let fits = (1..=255).contains(&name.len())
                && name.bytes().all(|it| it.is_ascii_alphanumeric());
            // Conditions and mappings are taken with more than letters and digits.
            let is_strict = matches!(section, "Resources" | "Parameters" | "Outputs");
            if !fits && is_strict && !name.starts_with("Fn::") {
                findings
                    .at(&[section, name].map(Segment::from), "the name cannot be used")
                    .found(format!("{name:?}"))
                    .allowed("1-255 letters and digits");
            }
        }
    }
}
