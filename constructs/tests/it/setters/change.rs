//! The difference between two templates, value by value.

use stanchion_constructs::template::{Map, Node, parse};

/// A place whose value is there in one template only, or differs.
pub(super) struct Change {
    /// The logical id and the levels below it, split by points.
    pub(super) path: String,
    old: Vec<String>,
    new: Vec<String>,
    is_text: bool,
}

impl Change {
    /// Of texts with several lines, what both begin and end with is left out.
    fn new(path: &str, old: Option<String>, new: Option<String>) -> Change {
        let is_text = [&old, &new].into_iter().flatten().any(|it| it.contains('\n'));
        let lines = |text: Option<String>| -> Vec<String> {
            let text = text.into_iter();
            text.flat_map(|it| it.lines().map(str::to_owned).collect::<Vec<_>>()).collect()
        };
        let (mut old, mut new) = (lines(old), lines(new));
        if is_text {
            let (start, end) = common(&old, &new);
            for text in [&mut old, &mut new] {
                text.truncate(text.len() - end);
                text.drain(..start);
            }
        }
        Change { path: path.to_owned(), old, new, is_text }
    }

    /// Returns true if the change is at a property of this name: a step of the path, several, or the start of one that is
    /// followed by `*`. In a text of several lines, a changed line contains the name.
    pub(super) fn is_at(&self, name: &str) -> bool {
        let in_path = match name.strip_suffix('*') {
            Some(start) => format!(".{}", self.path).contains(&format!(".{start}")),
            None => format!(".{}.", self.path).contains(&format!(".{name}.")),
        };
        in_path || self.is_text && self.old.iter().chain(&self.new).any(|it| it.contains(name))
    }

    /// Writes the change as lines that start with `-` and `+`.
    pub(super) fn write(&self, text: &mut String) {
        if self.is_text {
            text.push_str(&format!("~ {}\n", self.path));
        }
        for (sign, values) in [('-', &self.old), ('+', &self.new)] {
            for value in values {
                text.push_str(&match (self.is_text, value.is_empty()) {
                    (true, true) => format!("    {sign}\n"),
                    (true, false) => format!("    {sign} {}\n", value.trim_end()),
                    (false, _) => format!("{sign} {}: {value}\n", self.path),
                });
            }
        }
    }
}

/// Finds what differs between two templates.
pub(super) fn changes(old: &Node, new: &Node) -> Vec<Change> {
    let mut list = Vec::new();
    compare("", Some(old), Some(new), &mut list);
    list
}

fn compare(path: &str, old: Option<&Node>, new: Option<&Node>, list: &mut Vec<Change>) {
    match (old, new) {
        (Some(old), Some(new)) if old == new => {}
        (Some(Node::Map(old_map)), Some(Node::Map(new_map)))
            if reference(old_map).is_none() && reference(new_map).is_none() =>
        {
            compare_maps(path, old_map, new_map, list);
        }
        (Some(Node::List(old)), Some(Node::List(new))) => compare_lists(path, old, new, list),
        (Some(Node::Text(old)), Some(Node::Text(new))) => compare_texts(path, old, new, list),
        (old, new) => {
            // A resource that is gone is one line; the snapshot of another option has its properties.
            match old.and_then(|it| it.get("Type")?.as_text()).filter(|_| !path.contains('.')) {
                Some(kind) => list.push(Change::new(path, Some(kind.to_owned()), None)),
                None => old.into_iter().for_each(|old| {
                    flatten(path, old, &mut |path, text| {
                        list.push(Change::new(path, Some(text), None));
                    });
                }),
            }
            new.into_iter().for_each(|new| {
                flatten(path, new, &mut |path, text| {
                    list.push(Change::new(path, None, Some(text)));
                });
            });
        }
    }
}

fn compare_maps(path: &str, old: &Map, new: &Map, list: &mut Vec<Change>) {
    let mut keys: Vec<&str> = old.keys().chain(new.keys()).collect();
    keys.sort_unstable();
    keys.dedup();
    for key in keys {
        compare(&step(path, key), old.get(key), new.get(key), list);
    }
}

/// Leaves out the items that two lists have in common at their start and at their end.
fn compare_lists(path: &str, old: &[Node], new: &[Node], list: &mut Vec<Change>) {
    let (start, end) = common(old, new);
    let (old, new) = (&old[start..old.len() - end], &new[start..new.len() - end]);
    for at in 0..old.len().max(new.len()) {
        compare(&step(path, &(start + at).to_string()), old.get(at), new.get(at), list);
    }
}

/// JSON in a text is compared value by value, other texts line by line.
fn compare_texts(path: &str, old: &str, new: &str, list: &mut Vec<Change>) {
    if let (Some(old), Some(new)) = (document(old), document(new)) {
        compare(path, Some(&old), Some(&new), list);
    } else {
        list.push(Change::new(path, Some(scalar_text(old)), Some(scalar_text(new))));
    }
}

/// Returns the numbers of items that two lists have in common at their start, and behind that at their end.
fn common<T: PartialEq>(old: &[T], new: &[T]) -> (usize, usize) {
    let start = old.iter().zip(new).take_while(|(old, new)| old == new).count();
    let rest = old[start..].iter().rev().zip(new[start..].iter().rev());
    (start, rest.take_while(|(old, new)| old == new).count())
}

/// Calls `visit` with the path and text of every value in a node.
fn flatten(path: &str, node: &Node, visit: &mut impl FnMut(&str, String)) {
    match node {
        Node::Map(map) => match reference(map) {
            Some(reference) => visit(path, reference),
            None if map.iter().next().is_none() => visit(path, "{}".to_owned()),
            None => map.iter().for_each(|(key, value)| flatten(&step(path, key), value, visit)),
        },
        Node::List(items) if items.is_empty() => visit(path, "[]".to_owned()),
        Node::List(items) => {
            for (at, item) in items.iter().enumerate() {
                flatten(&step(path, &at.to_string()), item, visit);
            }
        }
        Node::Text(text) => match document(text) {
            Some(document) => flatten(path, &document, visit),
            None => visit(path, scalar_text(text)),
        },
        Node::Null => visit(path, "null".to_owned()),
        Node::Bool(value) => visit(path, value.to_string()),
        Node::Int(value) => visit(path, value.to_string()),
        Node::Number(value) => visit(path, value.to_string()),
        Node::RawNumber(value) => visit(path, value.to_string()),
        Node::Link(_) => panic!("a template has no links: {path}"),
    }
}

/// The path without the names of the sections `Resources` and `Properties` at its start.
fn step(path: &str, key: &str) -> String {
    match path {
        "" | "Resources" => key.to_owned(),
        _ => format!("{path}.{key}"),
    }
}

/// `!Ref A` or `!GetAtt A.Arn`, when a map is one.
fn reference(map: &Map) -> Option<String> {
    let mut entries = map.iter();
    match (entries.next()?, entries.next()) {
        (("Ref", Node::Text(name)), None) => Some(format!("!Ref {name}")),
        (("Fn::GetAtt", Node::List(parts)), None) => {
            let parts: Option<Vec<&str>> = parts.iter().map(Node::as_text).collect();
            parts.map(|it| format!("!GetAtt {}", it.join(".")))
        }
        _ => None,
    }
}

/// The document in a text of JSON.
fn document(text: &str) -> Option<Node> {
    let is_json = text.starts_with(['{', '[']) && text.ends_with(['}', ']', '\n']);
    parse(text.as_bytes())
        .ok()
        .map(|it| it.node)
        .filter(|it| is_json && matches!(it, Node::Map(_) | Node::List(_)))
}

/// A text in quotes where it could be taken for another kind of value.
fn scalar_text(text: &str) -> String {
    let is_other = text.parse::<f64>().is_ok() || ["", "true", "false", "null"].contains(&text);
    if is_other { format!("{text:?}") } else { text.to_owned() }
}
