//! The event patterns of rules and archives.

use stanchion_template::language::is_function;
use stanchion_template::{Node, Segment};

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};
use crate::view::value::is_literal;

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::EVT_003, pattern), Rule::new(code::EVT_004, trigger)];

const RULE: &str = "AWS::Events::Rule";

/// Returns the first fault of an event pattern: the keys above it, and its description.
fn fault(node: &Node) -> Option<(Vec<Segment>, &'static str, String)> {
    if !is_literal(node) {
        return None;
    }
    match node {
        Node::Map(map) if map.is_empty() => {
            Some((Vec::new(), "an object of the event pattern is empty", "{}".to_owned()))
        }
        Node::Map(map) => map.iter().find_map(|(key, value)| {
            let below = if key == "$or" { alternatives(value) } else { fault(value) };
            below.map(|(mut path, message, found)| {
                path.insert(0, key.into());
                (path, message, found)
            })
        }),
        Node::List(items) if items.is_empty() => {
            Some((Vec::new(), "a list of the event pattern is empty", "[]".to_owned()))
        }
        Node::List(_) => None,
        _ => Some((
            Vec::new(),
            "a value of the event pattern is neither a list nor an object",
            node.describe(),
        )),
    }
}

/// Returns the first fault of the patterns in `$or`.
fn alternatives(node: &Node) -> Option<(Vec<Segment>, &'static str, String)> {
    let items = node.as_list()?;
    items.iter().enumerate().filter(|(_, it)| it.as_map().is_some()).find_map(|(at, it)| {
        let (mut path, message, found) = fault(it)?;
        path.insert(0, Segment::Index(at));
        Some((path, message, found))
    })
}

fn pattern(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for kind in [RULE, "AWS::Events::Archive"] {
        for it in cx.of(kind) {
            // A pattern can also be a string.
            let is_object = |it: &&Node| it.as_map().is_some() && !is_function(it);
            let Some(node) = it.get("EventPattern").filter(is_object) else { continue };
            // The other parts are checked even if one part is an expression.
            let faults = node.as_map().into_iter().flat_map(|map| {
                map.iter().filter_map(|(key, value)| {
                    let below = if key == "$or" { alternatives(value) } else { fault(value) };
                    below.map(|it| (key, it))
                })
            });
            for (key, (below, message, found)) in faults {
                let mut path = it.properties_path();
                path.extend([Segment::from("EventPattern"), Segment::from(key)]);
                path.extend(below);
                findings.at(&path, message).found(found).allowed("a list, such as [aws.ec2]");
            }
        }
    }
}

fn trigger(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(RULE) {
        if !it.has("EventPattern") && !it.has("ScheduleExpression") {
            findings
                .at(&it.path(), "the rule has neither an event pattern nor a schedule")
                .found("neither of the two")
                .allowed("`EventPattern` or `ScheduleExpression`");
        }
    }
}
