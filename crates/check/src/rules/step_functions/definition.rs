//! The definition of a state machine: its levels of states, their transitions and their tasks.

use stanchion_template::{Map, Node, Segment, parse};

use crate::model::script::Script;
use crate::view::Resource;

/// Returns the path and the content of a state machine's definition, or `None` if it is an expression.
pub(super) fn definition(machine: &Resource<'_>) -> Option<(Vec<Segment>, Node)> {
    let at = |name: &str| [&machine.properties_path()[..], &[Segment::from(name)]].concat();
    if let Some(node) = machine.get("Definition") {
        return node.get("States").is_some().then(|| (at("Definition"), node.clone()));
    }
    let script = Script::of(machine.get("DefinitionString")?);
    let parsed = parse(&script.text).ok()?;
    script.is_complete.then(|| (at("DefinitionString"), parsed.node))
}

/// A level of states: that of the state machine, of a branch or of a map.
pub(super) struct Level<'a> {
    pub(super) path: Vec<Segment>,
    pub(super) start: Option<&'a str>,
    pub(super) states: &'a Map,
}

pub(super) fn levels<'a>(
    node: &'a Node,
    path: &[Segment],
    depth: usize,
    found: &mut Vec<Level<'a>>,
) {
    let Some(states) = node.get("States").and_then(Node::as_map) else { return };
    if depth > 16 {
        return;
    }
    let start = node.get("StartAt").and_then(Node::as_text);
    found.push(Level { path: path.to_vec(), start, states });
    for (name, state) in states.iter() {
        let below = |steps: &[Segment]| {
            [path, &[Segment::from("States"), Segment::from(name)], steps].concat()
        };
        for (at, branch) in
            state.get("Branches").and_then(Node::as_list).unwrap_or_default().iter().enumerate()
        {
            levels(
                branch,
                &below(&[Segment::from("Branches"), Segment::Index(at)]),
                depth + 1,
                found,
            );
        }
        for inner in ["ItemProcessor", "Iterator"] {
            if let Some(node) = state.get(inner) {
                levels(node, &below(&[Segment::from(inner)]), depth + 1, found);
            }
        }
    }
}

/// Returns the transitions of a state: the path of each, and the name of the next state.
pub(super) fn targets(state: &Node) -> Vec<(Vec<Segment>, &str)> {
    let mut all = Vec::new();
    for key in ["Next", "Default"] {
        if let Some(name) = state.get(key).and_then(Node::as_text) {
            all.push((vec![Segment::from(key)], name));
        }
    }
    for key in ["Choices", "Catch"] {
        for (at, entry) in
            state.get(key).and_then(Node::as_list).unwrap_or_default().iter().enumerate()
        {
            if let Some(name) = entry.get("Next").and_then(Node::as_text) {
                all.push((
                    vec![Segment::from(key), Segment::Index(at), Segment::from("Next")],
                    name,
                ));
            }
        }
    }
    all
}

/// Returns the resources of all tasks of a state machine, with their paths.
pub(super) fn tasks(machine: &Resource<'_>) -> Vec<(Vec<Segment>, String)> {
    let Some((path, node)) = definition(machine) else { return Vec::new() };
    let mut all = Vec::new();
    levels(&node, &path, 0, &mut all);
    let mut tasks = Vec::new();
    for level in &all {
        for (name, state) in level.states.iter() {
            if let Some(resource) = state.get("Resource").map(Script::of) {
                let steps = ["States", name, "Resource"].map(Segment::from);
                tasks.push(([&level.path[..], &steps].concat(), resource.text));
            }
        }
    }
    tasks
}
