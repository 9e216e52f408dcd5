//! States and their transitions.

use std::collections::{BTreeMap, BTreeSet};

use stanchion_template::language::sub::{self, Part};
use stanchion_template::{Node, Segment, counted, json};

use super::MACHINE;
use super::definition::{Level, definition, levels, targets};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::step_functions::{DEFINITION_BYTES, STATE_NAME_CHARACTERS, STATE_TYPES};
use crate::model::script::Script;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::SFN_002, next),
    Rule::new(code::SFN_003, unreachable),
    Rule::new(code::SFN_004, once),
];

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
        let mut all = Vec::new();
        levels(&node, &path, 0, &mut all);
        for level in &all {
            check_level(level, findings);
        }
    }
}

fn check_level(level: &Level<'_>, findings: &mut Findings<'_>) {
    let names: Vec<&str> = level.states.keys().collect();
    let unknown = |findings: &mut Findings<'_>, path: &[Segment], name: &str| {
        let entry = findings.at(path, format!("no state is named {name}")).found(name);
        let close = crate::nearest::nearest(name, names.iter().copied());
        entry.allowed(match close {
            Some(close) => format!("did you mean {close}?"),
            None => names.iter().take(12).copied().collect::<Vec<_>>().join(", "),
        });
    };
    match level.start {
        Some(start) if !names.contains(&start) && !sub::has_variables(start) => {
            let path = [&level.path[..], &[Segment::from("StartAt")]].concat();
            unknown(findings, &path, start);
        }
        None => {
            findings.at(&level.path, "the states have no `StartAt`").found("not set");
        }
        _ => {}
    }
    for (name, state) in level.states.iter() {
        let path = [&level.path[..], &[Segment::from("States"), Segment::from(name)]].concat();
        if name.chars().count() > STATE_NAME_CHARACTERS {
            findings
                .at(&path, "the name of the state is too long")
                .found(name)
                .allowed(format!("up to {STATE_NAME_CHARACTERS} characters"));
        }
        for (steps, target) in targets(state) {
            if !names.contains(&target) && !sub::has_variables(target) {
                unknown(findings, &[&path[..], &steps].concat(), target);
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
            findings
                .at(&path, "the type of the state does not exist")
                .found(kind)
                .allowed(STATE_TYPES.join(", "));
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

fn unreachable(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for machine in cx.of(MACHINE) {
        let Some((path, node)) = definition(&machine) else { continue };
        let mut all = Vec::new();
        levels(&node, &path, 0, &mut all);
        for level in &all {
            let edges: BTreeMap<&str, Vec<&str>> = level
                .states
                .iter()
                .map(|(name, state)| (name, targets(state).into_iter().map(|(_, it)| it).collect()))
                .collect();
            let Some(start) = level.start.filter(|it| edges.contains_key(it)) else { continue };
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
                let path =
                    [&level.path[..], &[Segment::from("States"), Segment::from(name)]].concat();
                findings.at(&path, format!("the state {name} is unreachable")).found(name);
            }
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
        if let Some(script) = it.get("DefinitionString").map(Script::of)
            && script.is_complete
            && !script.text.trim_start().starts_with('{')
            && !matches!(sub::parts(&script.text).next(), Some(Part::Variable(_)))
        {
            findings
                .on(&it, "DefinitionString", "the definition of the state machine is not JSON")
                .found("a string that does not start with {");
        }
    }
}
