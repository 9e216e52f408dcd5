//! Dependencies that a reference already implies.

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::references;
use crate::view::walk::Step;

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_010, depends_on_implied)];

fn depends_on_implied(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (resource, references) in cx.resources().iter().zip(cx.references()) {
        let names = references::depends_on(resource);
        if names.is_empty() {
            continue;
        }
        // A reference in a branch does not always exist.
        let is_implied = |name: &str| {
            let mut those = references.iter().filter(|it| it.name == name);
            those.any(|it| !it.way.contains(&Step::Key("Fn::If")))
        };
        for name in names {
            if is_implied(name) && cx.resource(name).is_some() {
                let mut path = resource.path();
                path.push("DependsOn".into());
                findings
                    .at(&path, "`DependsOn` repeats a dependency that a reference already implies")
                    .found(name);
            }
        }
    }
}
