//! Condition functions where a value is needed.

use stanchion_template::{Expression, Map};

use super::language::has_own_macros;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::walk::{Step, segments};

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_043, condition_values)];

fn condition_values(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if has_own_macros(cx) {
        return;
    }
    let mut reported: Option<&[Step<'_>]> = None;
    for function in cx.functions().values() {
        let way = &*function.way;
        let in_values = matches!(way.first(), Some(Step::Key("Resources" | "Outputs")));
        // A condition in place of a name has a separate message.
        let is_name = matches!(
            way,
            [_, _, Step::Key("Condition")] | [.., Step::Key("Fn::If"), Step::Index(0)]
        );
        let is_condition = matches!(function.expression, Some(Expression::Logic(..)));
        // The arguments of a condition function are conditions too, but the fault is one.
        let is_argument = reported.is_some_and(|it| way.starts_with(it));
        let key = function.node.as_map().and_then(Map::single).map(|(key, _)| key);
        let is_wrong = in_values && is_condition && !is_name && !is_argument;
        let Some(key) = key.filter(|_| is_wrong) else { continue };
        findings
            .at(&segments(way), "a condition function is used as a value")
            .found(key)
            .allowed("Fn::If, or any function that returns a value");
        reported = Some(way);
    }
}
