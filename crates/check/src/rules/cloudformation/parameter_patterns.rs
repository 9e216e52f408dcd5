//! The regular expressions of parameters.

use stanchion_template::{Node, Segment};

use crate::analysis::Analysis;
use crate::code;
use crate::pattern::{Match, Pattern, Refusal};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_060, patterns)];

fn patterns(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (name, parameter) in cx.section("Parameters") {
        let Some(pattern) = parameter.get("AllowedPattern").and_then(Node::as_text) else {
            continue;
        };
        if let Err(Refusal::Fault(reason)) = Pattern::new(pattern, Match::Whole) {
            let path = ["Parameters", name, "AllowedPattern"].map(Segment::from);
            findings
                .at(&path, format!("the pattern of the parameter is not valid: {reason}"))
                .found(pattern);
        }
    }
}
