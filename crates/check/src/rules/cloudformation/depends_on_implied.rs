//! Dependencies that a reference already implies.

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::references;
use crate::view::walk::Step;

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_010, depends_on_implied)];

fn depends_on_implied(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (resource, references) in cx.resources().iter().zip(cx.references()) {
        for name in references::depends_on(resource) {
            let is_implied = references.iter().any(|it| {
                let conditional = it.way.contains(&Step::Key("Fn::If"));
                it.name == name && !conditional
            });
            if is_implied && cx.resource(name).is_some() {
                let mut path = resource.path();
                path.push("DependsOn".into());
                findings
                    .at(&path, "`DependsOn` repeats a dependency that a reference already implies")
                    .found(name);
            }
        }
    }
}
