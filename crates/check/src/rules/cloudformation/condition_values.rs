//! Condition functions where a value is needed.

use stanchion_template::{Expression, Node};

use super::language::{each, has_own_macros};
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::walk::{Step, segments};

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_043, condition_values)];

fn condition_values(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    if has_own_macros(cx) {
        return;
    }
    each(cx, &mut |node, way| {
        let in_values = matches!(way.first(), Some(Step::Key("Resources" | "Outputs")));
        // A condition in place of a name has a separate message.
        let is_name = matches!(
            way,
            [_, _, Step::Key("Condition")] | [.., Step::Key("Fn::If"), Step::Index(0)]
        );
        let key = node.as_map().and_then(|it| it.single()).map(|(key, _)| key);
        let is_condition = matches!(Expression::of(node), Some(Expression::Logic(..)));
        // Its arguments are conditions too, but the fault is one.
        let Some(key) = key.filter(|_| in_values && is_condition && !is_name) else {
            return in_values || matches!(node, Node::Null);
        };
        findings
            .at(&segments(way), "a condition function is used as a value")
            .found(key)
            .allowed("Fn::If, or any function that returns a value");
        false
    });
}
