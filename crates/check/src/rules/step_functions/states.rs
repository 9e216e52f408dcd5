//! States and their transitions.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::language::sub;
use stanchion_template::{Node, Segment, counted, json};

use super::MACHINE;
use super::definition::{Level, definition, levels, literal, targets, transitions};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::step_functions::{DEFINITION_BYTES, STATE_NAME_CHARACTERS, STATE_TYPES};
use crate::model::embedded::parse;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::SFN_002, next),
    Rule::new(code::SFN_003, unreachable),
    Rule::new(code::SFN_004, once),
    Rule::new(code::SFN_008, unique),
    Rule::new(code::SFN_009, names),
    Rule::new(code::SFN_017, terminal),
];

/// Calls a function for each level of states of each state machine.
pub(super) fn each_level(cx: &Analysis<'_>, mut visit: impl FnMut(&Level<'_>)) {
    for machine in cx.of(MACHINE) {
        if let Some((path, node)) = definition(&machine) {
            levels(&node, &path).iter().for_each(&mut visit);
        }
    }
}

fn next(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for machine in cx.of(MACHINE) {
        let Some((path, node)) = definition(&machine) else { continue };
        let length = json::to_compact_string(&node).len();
        if length > DEFINITION_BYTES {
            findings
                .at(&path, "the definition of the state machine is too large")
                .found(counted(length, "byte"))
                .allowed(format!("up to {DEFINITION_BYTES} bytes"));
        }
        for level in &levels(&node, &path) {
            check_level(level, findings);
        }
    }
}

/// Returns true for a name in which Step Functions or CloudFormation can still replace variables.
fn is_open(name: &str) -> bool {
    sub::has_variables(name)
}

fn check_level(level: &Level<'_>, findings: &mut Findings<'_>) {
    let names: BTreeSet<&str> = level.states.keys().collect();
    // A suggestion compares the name with all others, so a definition without valid names gets only some.
    let suggestions = Cell::new(20_u32);
    let unknown = |findings: &mut Findings<'_>, path: &[Segment], name: &str| {
        let entry = findings.at(path, format!("no state is named {name}")).found(name);
        let left = suggestions.get();
        suggestions.set(left.saturating_sub(1));
        let known = names.iter().copied().filter(|_| left > 0);
        let close = crate::nearest::nearest(name, known);
        match close {
            Some(close) => entry.suggest(close),
            None => entry.allowed(level.states.keys().take(12).collect::<Vec<_>>().join(", ")),
        };
    };
    match level.start {
        Some(start) => {
            let start = start.as_text().filter(|it| !names.contains(it) && !is_open(it));
            if let Some(start) = start {
                let path = [&level.path[..], &[Segment::from("StartAt")]].concat();
                unknown(findings, &path, start);
            }
        }
        None => {
            findings.at(&level.path, "the states have no `StartAt`").found("not set");
        }
    }
    for (name, state) in level.states.iter().filter(|(_, it)| literal(it).is_some()) {
        let path = level.path_of(name);
        for (steps, target) in targets(state) {
            if !names.contains(&target) && !is_open(target) {
                unknown(findings, &[&path[..], &steps].concat(), target);
            }
        }
        let choices = state.get("Choices").and_then(Node::as_list).unwrap_or_default();
        for (at, choice) in choices.iter().enumerate() {
            if choice.as_map().is_some_and(|it| !it.contains_key("Next")) {
                let steps = [Segment::from("Choices"), Segment::Index(at)];
                findings
                    .at(&[&path[..], &steps].concat(), "the choice has no `Next`")
                    .found("not set")
                    .allowed("the name of a state")
                    .help("Set `Next` of the choice");
            }
        }
        let Some(kind) = state.get("Type").and_then(Node::as_text) else {
            if state.get("Type").is_none() {
                findings
                    .at(&path, "the state has no `Type`")
                    .found("not set")
                    .allowed(STATE_TYPES.join(", "));
            }
            continue;
        };
        if !STATE_TYPES.contains(&kind) {
            if !is_open(kind) {
                findings
                    .at(&path, "the type of the state does not exist")
                    .found(kind)
                    .allowed(STATE_TYPES.join(", "))
                    .help("Use one of the types");
            }
            continue;
        }
        let (goes_on, ends) = (state.get("Next").is_some(), state.get("End").is_some());
        let found = match (kind, goes_on, ends) {
            ("Succeed" | "Fail" | "Choice", false, false) => continue,
            ("Succeed" | "Fail" | "Choice", ..) => {
                format!("`Next` or `End` in a state of type {kind}")
            }
            (_, true, true) => "`Next` and `End`".to_owned(),
            (_, false, false) => "neither `Next` nor `End`".to_owned(),
            _ => continue,
        };
        findings
            .at(&path, "the state does not have a valid transition")
            .found(found)
            .allowed("exactly one of `Next` and `End`; none in Succeed, Fail and Choice");
    }
}

fn names(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    each_level(cx, |level| {
        for name in level.states.keys() {
            if name.chars().count() > STATE_NAME_CHARACTERS && !is_open(name) {
                findings
                    .at(&level.path_of(name), "the name of the state is too long")
                    .found(name)
                    .allowed(format!("up to {STATE_NAME_CHARACTERS} characters"));
            }
        }
    });
}

fn unique(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for machine in cx.of(MACHINE) {
        let Some((path, node)) = definition(&machine) else { continue };
        let mut seen = BTreeSet::new();
        for level in &levels(&node, &path) {
            for name in level.states.keys().filter(|it| !seen.insert(it.to_string())) {
                findings
                    .at(&level.path_of(name), format!("another state also has the name {name}"))
                    .found(name);
            }
        }
    }
}

fn unreachable(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    each_level(cx, |level| {
        let edges: BTreeMap<&str, Vec<&str>> = level
            .states
            .iter()
            .map(|(name, state)| (name, targets(state).into_iter().map(|(_, it)| it).collect()))
            .collect();
        // A transition whose target is an expression can lead to every state.
        let is_known = |state: &Node| {
            literal(state).is_some()
                && transitions(state).iter().all(|it| it.as_text().is_some_and(|it| !is_open(it)))
        };
        let start = level.start.and_then(Node::as_text).filter(|it| edges.contains_key(it));
        let Some(start) = start.filter(|_| level.states.values().all(is_known)) else { return };
        let mut reached = BTreeSet::from([start]);
        let mut open = vec![start];
        while let Some(name) = open.pop() {
            for next in edges.get(name).into_iter().flatten() {
                if reached.insert(next) {
                    open.push(next);
                }
            }
        }
        for name in level.states.keys().filter(|it| !reached.contains(it)) {
            findings
                .at(&level.path_of(name), format!("the state {name} is unreachable"))
                .found(name);
        }
    });
}

fn terminal(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for machine in cx.of(MACHINE) {
        let Some((path, node)) = definition(&machine) else { continue };
        let all = levels(&node, &path);
        let Some(top) = all.first().filter(|it| !it.states.is_empty()) else { continue };
        let may_end = |state: &Node| {
            let kind = state.get("Type").and_then(Node::as_text);
            let is_task = |it: &str| !matches!(it, "Succeed" | "Fail") && STATE_TYPES.contains(&it);
            state.get("End").is_some() || kind.is_none_or(|it| !is_task(it))
        };
        // A transition to a state that does not exist is SFN-002.
        let names: BTreeSet<&str> = top.states.keys().collect();
        let leads_nowhere = |state: &Node| {
            let next = state.get("Next").and_then(Node::as_text);
            next.is_some_and(|it| !names.contains(it))
        };
        let is_lost = top.states.values().any(leads_nowhere);
        if !is_lost && !top.states.values().any(may_end) {
            findings
                .at(&path, "the state machine never ends")
                .found("no state with `End`, and no state of type Succeed or Fail")
                .allowed("at least one state that ends the execution");
        }
    }
}

fn once(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    const NAMES: [&str; 3] = ["Definition", "DefinitionString", "DefinitionS3Location"];
    for it in cx.of(MACHINE) {
        let there: Vec<&str> = NAMES.into_iter().filter(|name| it.has(name)).collect();
        if there.len() != 1 {
            findings
                .on(&it, "Definition", "a state machine must have exactly one definition")
                .found(if there.is_empty() {
                    "none of them".to_owned()
                } else {
                    there.join(" and ")
                })
                .allowed(format!("one of {}", NAMES.join(", ")));
        }
        let own = it.get("DefinitionSubstitutions").and_then(Node::as_map);
        let is_text = |node: &Node| matches!(node, Node::Text(_) | Node::Map(_));
        match it.get("DefinitionString").filter(|it| is_text(it)).and_then(|it| parse(it, own)) {
            Some(Err(error)) => {
                findings
                    .on(&it, "DefinitionString", "the definition of the state machine is not JSON")
                    .found(format!("an error: {error}"))
                    .help("Correct the JSON");
            }
            Some(Ok(node)) if node.as_map().is_none() => {
                findings
                    .on(&it, "DefinitionString", "the definition of the state machine is not a map")
                    .found(node.describe());
            }
            _ => {}
        }
    }
}
