//! Names of resources, parameters and outputs.

use stanchion_template::Segment;

use crate::analysis::Analysis;
use crate::code;
use crate::facts::cloudformation::{NAME_CHARACTERS, is_name};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_002, names)];

fn names(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if cx.has_macros() {
        return;
    }
    for section in ["Resources", "Parameters", "Outputs", "Conditions", "Mappings"] {
        for (name, _) in cx.section(section) {
            // CloudFormation accepts more than letters and digits in the names of conditions and mappings.
            let is_strict = matches!(section, "Resources" | "Parameters" | "Outputs");
            if !is_name(name) && is_strict && !name.starts_with("Fn::") {
                findings
                    .at(&[section, name].map(Segment::from), "the logical name is not valid")
                    .found(format!("{name:?}"))
                    .allowed(format!(
                        "{}-{} letters and digits",
                        NAME_CHARACTERS.least, NAME_CHARACTERS.most
                    ));
            }
        }
    }
}
