//! Runtimes of functions.

use super::FUNCTION;
use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

/// Runtimes for which Lambda no longer creates functions, each with its successor. As of October 2026, from the table
/// of runtimes in cfn-lint 1.58.0.
const ENDED: [(&str, &str); 20] = [
    ("dotnetcore1.0", "dotnet10"),
    ("dotnetcore2.0", "dotnet10"),
    ("dotnetcore2.1", "dotnet10"),
    ("dotnetcore3.1", "dotnet10"),
    ("go1.x", "provided.al2023"),
    ("java8", "java25"),
    ("nodejs", "nodejs24.x"),
    ("nodejs10.x", "nodejs24.x"),
    ("nodejs12.x", "nodejs24.x"),
    ("nodejs14.x", "nodejs24.x"),
    ("nodejs4.3", "nodejs24.x"),
    ("nodejs4.3-edge", "nodejs24.x"),
    ("nodejs6.10", "nodejs24.x"),
    ("nodejs8.10", "nodejs24.x"),
    ("provided", "provided.al2023"),
    ("python2.7", "python3.14"),
    ("python3.6", "python3.14"),
    ("python3.7", "python3.14"),
    ("ruby2.5", "ruby4.0"),
    ("ruby2.7", "ruby4.0"),
];

pub(crate) const RULES: &[Rule] = &[Rule::new(code::LAM_013, runtime)];

fn runtime(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FUNCTION) {
        let Some(runtime) = it.text("Runtime") else { continue };
        if let Some((_, next)) = ENDED.iter().find(|(ended, _)| *ended == runtime) {
            findings
                .on(&it, "Runtime", "Lambda no longer creates functions with this runtime")
                .found(runtime)
                .allowed(*next);
        }
    }
}
