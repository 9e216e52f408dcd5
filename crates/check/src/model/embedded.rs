//! Documents in JSON that a template holds as text, such as policies and definitions of state machines.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use stanchion_template::language::sub::{self, Part, Writer};
use stanchion_template::{Expression, Map, Node};

use super::script::Script;

/// Starts the number of a reference inside a string of the document.
const INSIDE: char = '\u{f0000}';

/// Starts the number of a reference that is a whole value of the document.
const WHOLE: char = '\u{f0001}';

/// Ends the number of a reference.
const END: char = '\u{f0002}';

/// Returns the document in a string of JSON, with expressions in place of references, or an error if the string is not
/// JSON. A reference can be a part of a string or a whole value. Returns `None` if a part of the string is unknown, or
/// if a reference can be more than a value.
pub(crate) fn parse(script: &Script) -> Option<Result<Node, String>> {
    if !script.is_complete || script.starts_with_reference() {
        return None;
    }
    let mut marked = String::new();
    let mut variables: Vec<String> = Vec::new();
    let mut place = Position::default();
    for part in sub::parts(&script.notation()) {
        match part {
            Part::Literal(text) => {
                place.read(text);
                marked.push_str(text);
            }
            Part::Variable(variable) => {
                let number = variables.len();
                variables.push(variable.text().to_owned());
                if place.is_in_string {
                    marked.push_str(&format!("{INSIDE}{number}{END}"));
                } else {
                    marked.push_str(&format!("\"{WHOLE}{number}{END}\""));
                }
            }
        }
    }
    match serde_json::from_str::<Json>(&marked) {
        Ok(Json(node)) => Some(Ok(filled(node, &variables))),
        // A reference outside of a string can be several values, or nothing.
        Err(_) if marked.contains(WHOLE) => None,
        Err(error) => Some(Err(error.to_string())),
    }
}

/// Returns the document in a value that is a string of JSON. Returns `None` for any other value.
pub(crate) fn document(node: &Node) -> Option<Node> {
    let is_text = match Expression::of(node) {
        None => node.as_text().is_some(),
        Some(expression) => {
            matches!(expression, Expression::Sub(..) | Expression::Join(..))
        }
    };
    parse(&Script::of(node)).filter(|_| is_text)?.ok()
}

/// The position of a reader of JSON.
#[derive(Default)]
struct Position {
    is_in_string: bool,
    is_escaped: bool,
}

impl Position {
    fn read(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                _ if self.is_escaped => self.is_escaped = false,
                '\\' if self.is_in_string => self.is_escaped = true,
                '"' => self.is_in_string = !self.is_in_string,
                _ => {}
            }
        }
    }
}

/// Returns a document with expressions in place of the numbers of references.
fn filled(node: Node, variables: &[String]) -> Node {
    match node {
        Node::Text(text) => text_of(&text, variables),
        Node::List(items) => {
            Node::List(items.into_iter().map(|it| filled(it, variables)).collect())
        }
        Node::Map(map) => {
            let mut full = Map::new();
            for (key, value) in map.iter() {
                let key = match text_of(key, variables) {
                    Node::Text(key) => key.into_owned(),
                    key => notation(&key),
                };
                full.push(key, filled(value.clone(), variables));
            }
            Node::Map(full)
        }
        other => other,
    }
}

/// Returns the text of `Fn::Sub`, as a key of a map.
fn notation(node: &Node) -> String {
    let text = Script::of(node);
    text.notation().to_owned()
}

fn text_of(text: &str, variables: &[String]) -> Node {
    if !text.contains([INSIDE, WHOLE]) {
        return Node::text(text.to_owned());
    }
    let mut writer = Writer::default();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once([INSIDE, WHOLE]) {
        writer.literal(before);
        let (number, after) = after.split_once(END).unwrap_or((after, ""));
        if let Some(name) = number.parse().ok().and_then(|it: usize| variables.get(it)) {
            writer.variable(name);
        }
        rest = after;
    }
    writer.literal(rest);
    let written = writer.finish();
    let Some(only) = sub::only_variable(&written) else {
        return Node::single("Fn::Sub", Node::text(written));
    };
    match only.attribute() {
        None => Node::single("Ref", Node::text(only.name().to_owned())),
        Some(attribute) => {
            let names = [only.name(), attribute].map(|it| Node::text(it.to_owned()));
            Node::single("Fn::GetAtt", Node::List(names.to_vec()))
        }
    }
}

/// A value of JSON. Of a key that occurs twice, the last value counts.
struct Json(Node);

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(Values).map(Json)
    }
}

struct Values;

impl<'de> Visitor<'de> for Values {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Int(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(i64::try_from(value).map_or(Node::number(value as f64), Node::Int))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(Node::number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(Json(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut map = Map::new();
        let mut seen = BTreeSet::new();
        while let Some((key, Json(value))) = entries.next_entry::<String, Json>()? {
            if seen.insert(key.clone()) {
                map.push(key, value);
            } else {
                map.insert(key, value);
            }
        }
        Ok(Node::Map(map))
    }
}

#[cfg(test)]
mod tests {
    use stanchion_template::{Node, json, parse as read};

    use super::document;

    #[track_caller]
    fn written(yaml: &str) -> String {
        let node: Node = read(yaml).unwrap().node;
        document(&node).map_or("none".to_owned(), |it| json::to_compact_string(&it))
    }

    #[test]
    fn references_are_parts_of_strings_or_whole_values() {
        assert_eq!(
            written(r#"'{"a": [1, "b", null, true, 1.5]}'"#),
            r#"{"a":[1,"b",null,true,1.5]}"#
        );
        assert_eq!(
            written(r#"!Sub '{"a": "x-${B.Arn}", "b": "${B}", "c": ${D}, "d": "${!E}"}'"#),
            r#"{"a":{"Fn::Sub":"x-${B.Arn}"},"b":{"Ref":"B"},"c":{"Ref":"D"},"d":"${E}"}"#
        );
        assert_eq!(
            written(r#"!Join ['', ['{"a": "', !GetAtt B.Arn, '/*", "b": "\"${c}"}']]"#),
            r#"{"a":{"Fn::Sub":"${B.Arn}/*"},"b":"\"${c}"}"#
        );
        assert_eq!(written(r#"!Sub '{"a": 1, "a": 2}'"#), r#"{"a":2}"#);
    }

    #[test]
    fn other_values_are_no_documents() {
        for yaml in
            ["{a: 1}", "!Ref A", "'{'", "!Sub '${A}'", "!Sub '{${A}}'", "!ImportValue a", "[]"]
        {
            assert_eq!(written(yaml), "none", "{yaml}");
        }
    }
}
