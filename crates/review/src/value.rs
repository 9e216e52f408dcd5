//! Values in a form in which equal meanings are equal.

use stanchion_schema::{Keyword, NodeFacts};
use stanchion_template::language::{Text, is_function, scalar};
use stanchion_template::{Map, Node, json};

/// Returns a value in a form in which equal meanings are equal: texts in the notation of `Fn::Sub`, numbers and switches as
/// texts, keys in alphabetical order, and lists whose order has no meaning sorted.
pub(crate) fn canonical(node: &Node, facts: Option<&NodeFacts<'_>>) -> Node {
    if let Some(value) = scalar(node) {
        // A literal `${` in the notation of `Fn::Sub` is `${!`.
        return Node::text(Text::of(&Node::text(value.into_owned())).notation());
    }
    if is_function(node) {
        let text = Text::of(node);
        if text.is_complete() && !text.pieces().is_empty() {
            return Node::text(text.notation());
        }
    }
    match node {
        Node::Map(map) => {
            let mut sorted: Vec<(&str, &Node)> = map.iter().collect();
            sorted.sort_by_key(|it| it.0);
            let mut all = Map::new();
            for (key, value) in sorted {
                let facts = facts.and_then(|it| it.property(key));
                all.insert(key.to_owned(), canonical(value, facts.as_ref()));
            }
            Node::Map(all)
        }
        Node::List(list) => {
            let items = facts.and_then(|it| it.child(Keyword::Items));
            let mut all: Vec<Node> = list.iter().map(|it| canonical(it, items.as_ref())).collect();
            if facts.is_some_and(|it| it.has(Keyword::Unordered)) || is_tags(&all) {
                all.sort_by_key(|it| format!("{it:?}"));
            }
            Node::List(all)
        }
        other => other.clone(),
    }
}

/// Returns whether a list has tags. Their order has no meaning in any type.
pub(crate) fn is_tags(list: &[Node]) -> bool {
    let is_tag = |it: &Node| it.get("Key").is_some() && it.get("Value").is_some();
    !list.is_empty() && list.iter().all(is_tag)
}

/// The length up to which a list or map is shown.
const SHORT: usize = 200;

/// Writes a value for people, in one line.
pub(crate) fn shown(node: &Node) -> String {
    if let Some(text) = scalar(node) {
        return text.into_owned();
    }
    let text = match node {
        Node::List(items) if items.iter().all(|it| scalar(it).is_some()) => {
            let items: Vec<_> = items.iter().filter_map(scalar).collect();
            format!("[{}]", items.join(", "))
        }
        other => json::to_compact_string(other),
    };
    if text.chars().count() <= SHORT { text } else { node.describe() }
}

/// Writes a value in one line, so that different values differ. A function with one argument is written in its short form.
pub(crate) fn expression(node: &Node) -> String {
    let text = Text::of(node);
    if text.is_complete() {
        return text.notation();
    }
    if let (true, Some((name, argument))) = (is_function(node), node.as_map().and_then(Map::single))
    {
        let short = name.strip_prefix("Fn::").unwrap_or(name);
        let arguments = match argument {
            Node::List(list) => {
                let all: Vec<String> = list.iter().map(expression).collect();
                format!("[{}]", all.join(", "))
            }
            other => expression(other),
        };
        return format!("!{short} {arguments}");
    }
    scalar(node).map_or_else(|| json::to_compact_string(node), std::borrow::Cow::into_owned)
}
