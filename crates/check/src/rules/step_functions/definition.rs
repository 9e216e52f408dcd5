//! The definition of a state machine: its levels of states, their transitions and their tasks.

use stanchion_template::language::has_generated_keys;
use stanchion_template::{Map, Node, Segment};

use crate::model::embedded::{parse, substituted};
use crate::model::script::Script;
use crate::view::Resource;

/// Returns the path and the content of a state machine's definition, or `None` if it is an expression.
pub(super) fn definition(machine: &Resource<'_>) -> Option<(Vec<Segment>, Node)> {
    let at = |name: &str| [&machine.properties_path()[..], &[Segment::from(name)]].concat();
    let own = machine.get("DefinitionSubstitutions").and_then(Node::as_map);
    if let Some(node) = machine.get("Definition") {
        let node = match own {
            Some(own) => substituted(node, own),
            None => node.clone(),
        };
        return node.get("States").is_some().then(|| (at("Definition"), node));
    }
    let node = parse(machine.get("DefinitionString")?, own)?.ok()?;
    node.as_map()?;
    Some((at("DefinitionString"), node))
}

/// The language in which states select data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    JsonPath,
    Jsonata,
}

impl Language {
    /// Returns the language that a state machine or state names, or `None` if that is unknown.
    fn of(node: &Node, inherited: Option<Language>) -> Option<Language> {
        match node.get("QueryLanguage") {
            None => inherited,
            Some(name) => match name.as_text()? {
                "JSONata" => Some(Language::Jsonata),
                "JSONPath" => Some(Language::JsonPath),
                _ => None,
            },
        }
    }
}

/// A level of states: that of the state machine, of a branch or of a map.
pub(super) struct Level<'a> {
    pub(super) path: Vec<Segment>,
    pub(super) start: Option<&'a Node>,
    pub(super) states: &'a Map,
    /// The language of the state machine, if it is known.
    pub(super) language: Option<Language>,
}

impl<'a> Level<'a> {
    /// Returns the path of a state.
    pub(super) fn path_of(&self, state: &str) -> Vec<Segment> {
        [&self.path[..], &[Segment::from("States"), Segment::from(state)]].concat()
    }

    /// Returns the language of a state, if it is known. States inside of a map or branch have that of the state machine.
    pub(super) fn language_of(&self, state: &Node) -> Option<Language> {
        Language::of(state, self.language)
    }

    /// Returns each state that is not an expression.
    pub(super) fn each(&self) -> impl Iterator<Item = (&'a str, &'a Map)> {
        self.states.iter().filter_map(|(name, state)| Some((name, literal(state)?)))
    }
}

/// Returns the fields of a state that is not an expression.
pub(super) fn literal(state: &Node) -> Option<&Map> {
    state.as_map().filter(|it| !has_generated_keys(it))
}

/// Returns all levels of states of a definition.
pub(super) fn levels<'a>(node: &'a Node, path: &[Segment]) -> Vec<Level<'a>> {
    let mut found = Vec::new();
    add_levels(node, path, Language::of(node, Some(Language::JsonPath)), 0, &mut found);
    found
}

fn add_levels<'a>(
    node: &'a Node,
    path: &[Segment],
    language: Option<Language>,
    depth: usize,
    found: &mut Vec<Level<'a>>,
) {
    let Some(states) = node.get("States").and_then(Node::as_map) else { return };
    if depth > 16 {
        return;
    }
    found.push(Level { path: path.to_vec(), start: node.get("StartAt"), states, language });
    for (name, state) in states.iter() {
        let below = |steps: &[Segment]| {
            [path, &[Segment::from("States"), Segment::from(name)], steps].concat()
        };
        for (at, branch) in
            state.get("Branches").and_then(Node::as_list).unwrap_or_default().iter().enumerate()
        {
            let path = below(&[Segment::from("Branches"), Segment::Index(at)]);
            add_levels(branch, &path, language, depth + 1, found);
        }
        for inner in ["ItemProcessor", "Iterator"] {
            if let Some(node) = state.get(inner) {
                add_levels(node, &below(&[Segment::from(inner)]), language, depth + 1, found);
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

/// Returns the values that name the next states of a state, whether they are known or not.
pub(super) fn transitions(state: &Node) -> Vec<&Node> {
    let direct = ["Next", "Default"].into_iter().filter_map(|it| state.get(it));
    let lists = ["Choices", "Catch"].into_iter().filter_map(|it| state.get(it)?.as_list());
    direct.chain(lists.flatten().filter_map(|it| it.get("Next"))).collect()
}

/// Returns the resources of all tasks of a state machine, with their paths.
pub(super) fn tasks(machine: &Resource<'_>) -> Vec<(Vec<Segment>, String)> {
    let Some((path, node)) = definition(machine) else { return Vec::new() };
    let all = levels(&node, &path);
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
