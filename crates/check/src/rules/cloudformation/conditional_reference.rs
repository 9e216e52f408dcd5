//! References to resources whose condition is false.

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::walk::segments;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::CFN_070, conditional_references)];

fn conditional_references(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if std::ptr::eq(cx.root, cx.source.meaning.expanded()) {
        return;
    }
    for reference in cx.everywhere() {
        let name = reference.name;
        if cx.resource(name).is_some() || cx.parameter(name).is_some() {
            continue;
        }
        if cx.declared(name).is_some() {
            findings
                .at(
                    &segments(&reference.way),
                    format!("the reference names {name}, which is not created because its condition is false"),
                )
                .found(name);
        }
    }
}
