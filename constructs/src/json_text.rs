//! JSON text with references.

use stanchion_template::{Map, Node, Value, json};

use crate::{Part, Text};

/// Returns a JSON document as text in which CloudFormation replaces references. The value of a reference is inside
/// quotes. Lists and maps nested deeper than `rows` are on one line.
pub(crate) fn json_text(node: &Node, rows: usize) -> Text {
    at_depth(node, rows, 0)
}

fn at_depth(node: &Node, rows: usize, depth: usize) -> Text {
    let is_reference =
        |map: &Map| map.single().is_some_and(|(key, _)| key == "Ref" || key.starts_with("Fn::"));
    match node {
        Node::Link(_) => quoted(node),
        Node::Map(map) if is_reference(map) => quoted(node),
        Node::List(items) if depth > rows || items.is_empty() => {
            let items = items.iter().map(|it| at_depth(it, rows, depth + 1)).collect();
            joined("[", items, ", ", "]")
        }
        Node::List(items) => {
            nested("[", items.iter().map(|it| at_depth(it, rows, depth + 1)), depth, "]")
        }
        Node::Map(map) if depth >= rows || map.is_empty() => {
            let items = map.iter().map(|(key, it)| member(key, it, rows, depth)).collect();
            joined("{", items, ", ", "}")
        }
        Node::Map(map) => {
            nested("{", map.iter().map(|(key, it)| member(key, it, rows, depth)), depth, "}")
        }
        literal => Text::from(json::to_compact_string(literal)),
    }
}

/// Returns a string with references in JSON notation. Its literal characters are escaped.
fn quoted(node: &Node) -> Text {
    let parts = Text::from(Value::<String>::from_node(node.clone()));
    let inside = parts.parts().iter().fold(Text::from("\""), |text, part| match part {
        Part::Literal(literal) => {
            let quoted = json::to_compact_string(&Node::Text(literal.clone()));
            text.with(quoted[1..quoted.len() - 1].to_owned())
        }
        Part::Value(value) => text.with(value),
    });
    inside.with("\"")
}

fn member(key: &str, value: &Node, rows: usize, depth: usize) -> Text {
    Text::from(format!("{}: ", json::to_compact_string(&Node::text(key.to_owned()))))
        .with(at_depth(value, rows, depth + 1))
}

fn nested(
    open: &'static str,
    items: impl Iterator<Item = Text>,
    depth: usize,
    close: &'static str,
) -> Text {
    let indent = "  ".repeat(depth + 1);
    let items: Vec<Text> = items.map(|it| Text::from(format!("\n{indent}")).with(it)).collect();
    joined(open, items, ",", "").with(format!("\n{}{close}", "  ".repeat(depth)))
}

fn joined(
    open: &'static str,
    items: Vec<Text>,
    between: &'static str,
    close: &'static str,
) -> Text {
    let mut text = Text::from(open);
    for (at, item) in items.into_iter().enumerate() {
        if at > 0 {
            text = text.with(between);
        }
        text = text.with(item);
    }
    text.with(close)
}

#[cfg(test)]
mod tests {
    use super::json_text;
    use crate::{Part, text};
    use stanchion_template::{IntoValue, Map, Node, pseudo};

    #[test]
    fn references_are_inside_quotes() {
        let node = Node::Map(Map::from([
            ("region", pseudo::region().into_node()),
            ("title", Node::text("a \"b\"")),
        ]));
        let text = json_text(&node, 4);
        assert!(matches!(&text.parts()[0], Part::Literal(it) if it.ends_with("\"region\": \"")));
        assert!(
            matches!(&text.parts()[2], Part::Literal(it) if it.contains(r#""title": "a \"b\"""#))
        );
    }

    #[test]
    fn quotes_and_line_breaks_next_to_a_reference_are_escaped() {
        let command = text!["echo \"", pseudo::region(), "\"\nexit"].into_node();
        let text = json_text(&command, 4);
        let literals: Vec<&str> = text
            .parts()
            .iter()
            .filter_map(|it| match it {
                Part::Literal(text) => Some(text.as_ref()),
                Part::Value(_) => None,
            })
            .collect();
        assert_eq!(literals, [r#""echo \""#, r#"\"\nexit""#]);
    }
}
