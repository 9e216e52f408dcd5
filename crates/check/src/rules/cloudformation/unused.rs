//! Parameters, conditions and mappings that are not used.

use std::collections::BTreeSet;

use stanchion_template::{Expression, Segment};

use super::undefined::used_conditions;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::references;

/// Returns every name that is referenced in the template.
fn used_names(cx: &Analysis<'_>) -> BTreeSet<String> {
    let mut found = Vec::new();
    references::references(cx.root, &mut Vec::new(), &mut found);
    let mut names: BTreeSet<String> = found.iter().map(|it| it.name.to_owned()).collect();
    // Rules and macros can refer to parameters in other ways.
    cx.root.walk(&mut |node| {
        if let Some(Expression::Logic(_, arguments)) = Expression::of(node) {
            arguments.walk(&mut |it| names.extend(it.as_text().map(str::to_owned)));
        }
    });
    names
}

pub(crate) const RULES: &[Rule] = &[
    Rule::of_written(code::CFN_026, parameters),
    Rule::of_written(code::CFN_027, conditions),
    Rule::of_written(code::CFN_028, mappings),
];

fn parameters(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if cx.has_macros() {
        return;
    }
    let used = used_names(cx);
    for (name, _) in cx.section("Parameters").filter(|(it, _)| !used.contains(*it)) {
        findings
            .at(&["Parameters", name].map(Segment::from), "the parameter is not used")
            .found(name);
    }
}

fn conditions(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if cx.has_macros() {
        return;
    }
    let used: BTreeSet<&str> = used_conditions(cx).into_iter().map(|(_, name)| name).collect();
    for (name, _) in cx.section("Conditions") {
        if !used.contains(name) && !name.starts_with("Fn::") {
            findings
                .at(&["Conditions", name].map(Segment::from), "the condition is not used")
                .found(name);
        }
    }
}

fn mappings(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let (mut used, mut open) = (BTreeSet::new(), cx.has_macros());
    cx.root.walk(&mut |node| match Expression::of(node) {
        Some(Expression::FindInMap(arguments)) => {
            match arguments.first().and_then(|it| it.as_text()) {
                Some(name) => drop(used.insert(name.to_owned())),
                None => open = true,
            }
        }
        Some(Expression::Malformed("Fn::FindInMap", _)) => open = true,
        _ => {}
    });
    for (name, _) in cx.section("Mappings").filter(|(it, _)| !open && !used.contains(*it)) {
        if !name.starts_with("Fn::") {
            findings
                .at(&["Mappings", name].map(Segment::from), "the mapping is not used")
                .found(name);
        }
    }
}
