//! Variables of `Fn::Sub`.

use std::collections::BTreeSet;

use stanchion_template::Expression;
use stanchion_template::language::sub;

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::walk::segments;

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_031, unused_variables)];

fn unused_variables(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for function in cx.functions().all() {
        if let Some(Expression::Sub(text, Some(variables))) = function.expression {
            let used: BTreeSet<&str> = sub::variables(text).map(|it| it.text()).collect();
            let is_unused = |it: &&str| !used.contains(it) && !it.starts_with("Fn::");
            for name in variables.keys().filter(is_unused) {
                findings
                    .at(
                        &segments(&function.way),
                        "`Fn::Sub` defines a variable that its string does not use",
                    )
                    .found(name);
            }
        }
    }
}
