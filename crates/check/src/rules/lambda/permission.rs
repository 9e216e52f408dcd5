//! Permissions to invoke functions.

use crate::analysis::Analysis;
use crate::code;
use crate::iam::service;
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::LAM_015, permission)];

fn permission(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::Lambda::Permission") {
        let Some(action) = it.text("Action").filter(|it| !it.contains('*')) else { continue };
        let name = action.strip_prefix("lambda:");
        let known = service("lambda");
        if name.is_some_and(|name| known.as_ref().is_none_or(|it| it.has_action(name))) {
            continue;
        }
        let close = name.and_then(|name| nearest(name, known?.actions()));
        findings
            .on(&it, "Action", "the permission names an action that does not exist")
            .found(action)
            .allowed(match close {
                Some(close) => format!("did you mean lambda:{close}?"),
                None => "lambda:InvokeFunction".to_owned(),
            });
    }
}
