//! A review as SARIF 2.1.0, which code hosts display next to the lines of a change.
//!
//! [Specification](https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html)

use serde_json::{Value, json};
use stanchion_check::report::uri;
use stanchion_template::visible_json;

use super::text::details;
use crate::entry::{Entry, Location};
use crate::section::Section;
use crate::stack_review::StackReview;

/// Writes reviews of stacks as a SARIF log with one run. Each section is a rule: `review/data`.
///
/// ```
/// use stanchion_review::{Source, StackReview, to_sarif};
///
/// let review = StackReview::new("Data", &Source::default(), &Source::default(), &Default::default());
/// assert!(to_sarif(&[review]).contains("2.1.0"));
/// ```
pub fn to_sarif(stacks: &[StackReview]) -> String {
    let rules: Vec<Value> = Section::ALL
        .iter()
        .map(|it| {
            json!({
                "id": id(*it),
                "shortDescription": { "text": it.title() },
                "fullDescription": { "text": it.meaning() },
                "helpUri": "https://github.com/stanchion-rs/stanchion/blob/main/docs/review.md",
            })
        })
        .collect();
    let all = stacks.iter().flat_map(|stack| stack.entries.iter().map(move |it| (stack, it)));
    let results: Vec<Value> = all.map(|(stack, it)| result(&stack.stack, it)).collect();
    let sarif = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "stanchion review",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    visible_json(&format!("{sarif:#}\n")).into_owned()
}

fn id(section: Section) -> String {
    format!("review/{}", section.name())
}

fn result(stack: &str, entry: &Entry) -> Value {
    let level = if entry.counts { "warning" } else { "note" };
    let text: Vec<String> = [entry.text.clone()].into_iter().chain(details(entry)).collect();
    let mut result = json!({
        "ruleId": id(entry.section),
        "ruleIndex": Section::ALL.iter().position(|it| *it == entry.section),
        "level": level,
        "message": { "text": text.join("\n") },
    });
    let names: Vec<&str> = [stack, entry.subject.as_deref().unwrap_or_default()]
        .into_iter()
        .filter(|it| !it.is_empty())
        .collect();
    // The line of a program is the one that a pull request shows.
    let mut locations: Vec<Value> = entry.code.iter().map(location).collect();
    locations.extend(entry.after.as_ref().or(entry.before.as_ref()).map(location));
    if locations.is_empty() {
        locations.push(json!({}));
    }
    if !names.is_empty() {
        locations[0]["logicalLocations"] = json!([{ "fullyQualifiedName": names.join("/") }]);
    }
    if locations != [json!({})] {
        result["locations"] = json!(locations);
    }
    if let Some(reason) = &entry.acknowledged {
        result["suppressions"] = json!([{ "kind": "external", "justification": reason }]);
    }
    result
}

fn location(at: &Location) -> Value {
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(&at.file) },
        "region": { "startLine": at.line.max(1), "startColumn": at.column.max(1) },
    }})
}
