//! Tests of the questions that involve several resources.

mod invocations;
mod networks;
mod permissions;
mod policies;
mod tags;
mod traffic;

use stanchion_template::{Node, Template};

use crate::analysis::Analysis;
use crate::examination::analyse;

/// Parses a template and answers a question about it. The property `V` of the resource `Q` has the values of the question.
#[track_caller]
fn ask<T>(resources: &str, values: &str, then: impl FnOnce(&Analysis<'_>, &[Node]) -> T) -> T {
    let text = format!(
        "Parameters: {{P: {{Type: String}}, O: {{Type: String}}}}\nResources:\n{resources}\n  Q: {{Type: T, Properties: {{V: [{values}]}}}}\n"
    );
    let parsed = Template::parse(&text).unwrap_or_else(|errors| panic!("{errors}\n{text}"));
    analyse(&parsed.template, |cx| {
        let list = cx.resource("Q").and_then(|it| it.list("V")).unwrap_or_default();
        then(cx, list)
    })
}
