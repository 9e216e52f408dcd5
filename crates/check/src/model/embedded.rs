//! Documents in JSON that a template holds as text, such as policies and definitions of state machines.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use stanchion_template::language::is_text;
use stanchion_template::language::{Piece, Reference, Text};
use stanchion_template::{Map, Node};

/// Starts the number of a reference inside a string of the document.
const INSIDE: char = '\u{f0000}';

/// Starts the number of a reference that is a whole value of the document.
const WHOLE: char = '\u{f0001}';

/// Ends the number of a reference.
const END: char = '\u{f0002}';

/// Returns the document in a string of JSON, with expressions in place of references, or an error if the string is not
/// JSON. A reference can be a part of a string or a whole value. Variables that `own` defines, such as those of
/// `DefinitionSubstitutions`, are references, too. An unknown part is a reference to an
/// import. Returns `None` if the string starts with a reference, or if a reference can be more than a value.
pub(crate) fn parse(node: &Node, own: Option<&Map>) -> Option<Result<Node, String>> {
    let whole = Text::of(node);
    if !matches!(whole.pieces().first(), Some(Piece::Literal(_))) {
        return None;
    }
    let mut marked = Marked::default();
    for piece in whole.pieces() {
        match piece {
            Piece::Literal(text) => marked.literal(text, own),
            Piece::Reference(reference) => marked.hole(expression(reference)),
            Piece::Unknown => marked.hole(Node::single("Fn::ImportValue", Node::text("unknown"))),
        }
    }
    match serde_json::from_str::<Json>(&marked.text) {
        Ok(Json(node)) => Some(Ok(filled(node, &marked.holes))),
        // A reference outside of a string can be several values, or nothing.
        Err(_) if marked.text.contains(WHOLE) => None,
        Err(error) => Some(Err(error.to_string())),
    }
}

/// Returns the document in a value that is a string of JSON. Returns `None` for any other value.
pub(crate) fn document(node: &Node) -> Option<Node> {
    let is_text = is_text(node);
    if is_text { parse(node, None)?.ok() } else { None }
}

/// Returns a value with the variables that `own` defines replaced in all its strings.
pub(crate) fn substituted(node: &Node, own: &Map) -> Node {
    match node {
        Node::Text(text) => {
            let mut marked = Marked::default();
            marked.place.is_in_string = true;
            marked.literal(text, Some(own));
            text_of(&marked.text, &marked.holes)
        }
        Node::List(items) => Node::List(items.iter().map(|it| substituted(it, own)).collect()),
        Node::Map(map) => {
            Node::Map(map.iter().map(|(key, it)| (key.to_owned(), substituted(it, own))).collect())
        }
        other => other.clone(),
    }
}

fn expression(reference: &Reference) -> Node {
    match reference.attribute() {
        None => Node::single("Ref", Node::text(reference.name().to_owned())),
        Some(attribute) => {
            let names = [reference.name(), attribute].map(|it| Node::text(it.to_owned()));
            Node::single("Fn::GetAtt", Node::List(names.to_vec()))
        }
    }
}

/// A text with numbers in place of its references.
#[derive(Default)]
struct Marked {
    text: String,
    holes: Vec<Node>,
    place: Position,
}

impl Marked {
    fn literal(&mut self, text: &str, own: Option<&Map>) {
        let Some(own) = own else {
            self.place.read(text);
            self.text.push_str(text);
            return;
        };
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let value = after.split_once('}').and_then(|(name, tail)| Some((own.get(name)?, tail)));
            let Some((value, tail)) = value else {
                self.literal(before, None);
                self.literal("${", None);
                rest = after;
                continue;
            };
            self.literal(before, None);
            self.hole(value.clone());
            rest = tail;
        }
        self.literal(rest, None);
    }

    fn hole(&mut self, value: Node) {
        let number = self.holes.len();
        self.holes.push(value);
        if self.place.is_in_string {
            self.text.push_str(&format!("{INSIDE}{number}{END}"));
        } else {
            self.text.push_str(&format!("\"{WHOLE}{number}{END}\""));
        }
    }
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
fn filled(node: Node, holes: &[Node]) -> Node {
    match node {
        Node::Text(text) => text_of(&text, holes),
        Node::List(items) => Node::List(items.into_iter().map(|it| filled(it, holes)).collect()),
        Node::Map(map) => {
            let mut full = Map::new();
            for (key, value) in map.iter() {
                let key = match text_of(key, holes) {
                    Node::Text(key) => key.into_owned(),
                    key => Text::of(&key).notation(),
                };
                full.push(key, filled(value.clone(), holes));
            }
            Node::Map(full)
        }
        other => other,
    }
}

fn text_of(text: &str, holes: &[Node]) -> Node {
    let mut parts: Vec<Node> = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once([INSIDE, WHOLE]) {
        if !before.is_empty() {
            parts.push(Node::text(before.to_owned()));
        }
        let (number, after) = after.split_once(END).unwrap_or((after, ""));
        parts.extend(number.parse().ok().and_then(|it: usize| holes.get(it)).cloned());
        rest = after;
    }
    if !rest.is_empty() || parts.is_empty() {
        parts.push(Node::text(rest.to_owned()));
    }
    if let [only] = parts.as_slice() {
        return only.clone();
    }
    let joined = Node::single("Fn::Join", Node::List(vec![Node::text(""), Node::List(parts)]));
    let whole = Text::of(&joined);
    match whole.literal() {
        Some(literal) => Node::text(literal.to_owned()),
        None if whole.is_complete() => Node::single("Fn::Sub", Node::text(whole.notation())),
        None => joined,
    }
}

/// A value of JSON. If a key occurs twice, the last value counts.
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
    fn own_variables_are_references_too() {
        let own = read("{Kind: Pass, Wait: 5, Arn: !GetAtt B.Arn}").unwrap().node;
        let text = Node::text(r#"{"a": "${Kind}", "b": ${Wait}, "c": "${Arn}/*", "d": "${E}"}"#);
        let document = super::parse(&text, own.as_map()).unwrap().unwrap();
        let expected = r#"{"a":"Pass","b":5,"c":{"Fn::Sub":"${B.Arn}/*"},"d":"${E}"}"#;
        assert_eq!(json::to_compact_string(&document), expected);
        let map = read("{a: '${Kind}', b: ['x${Wait}', '${E}']}").unwrap().node;
        let map = super::substituted(&map, own.as_map().unwrap());
        assert_eq!(json::to_compact_string(&map), r#"{"a":"Pass","b":["x5","${E}"]}"#);
    }

    #[test]
    fn values_of_json_are_read() {
        for (text, expected) in [
            (r#"[-1, 0, 9223372036854775807]"#, r#"[-1,0,9223372036854775807]"#),
            (r#"[true, false, null, ""]"#, r#"[true,false,null,""]"#),
            (r#"{"a": {}, "b": [], "c": -1.5}"#, r#"{"a":{},"b":[],"c":-1.5}"#),
            (r#"[18446744073709551615]"#, "[1.8446744073709552e+19]"),
        ] {
            assert_eq!(written(&format!("'{text}'")), expected, "{text}");
        }
    }

    #[test]
    fn a_reference_is_in_a_string_or_not() {
        for (text, expected) in [
            // An escaped quotation mark does not end a string, and an escaped backslash escapes nothing.
            (r#"{"a": "\"${B}", "c": ${D}}"#, r#"{"a":{"Fn::Sub":"\"${B}"},"c":{"Ref":"D"}}"#),
            (r#"{"a": "\\", "c": ${D}}"#, r#"{"a":"\\","c":{"Ref":"D"}}"#),
            (r#"{"${A}": "b"}"#, r#"{"${A}":"b"}"#),
            (
                r#"["${A}${B}", "${A.Arn}"]"#,
                r#"[{"Fn::Sub":"${A}${B}"},{"Fn::GetAtt":["A","Arn"]}]"#,
            ),
            (r#"["a${A}b"]"#, r#"[{"Fn::Sub":"a${A}b"}]"#),
        ] {
            assert_eq!(written(&format!("!Sub '{text}'")), expected, "{text}");
        }
        let unknown =
            r#"!Join ['', ['{"a": "x', !ImportValue i, '", "b": ', !ImportValue j, '}']]"#;
        let import = r#"{"Fn::ImportValue":"unknown"}"#;
        assert_eq!(
            written(unknown),
            format!(r#"{{"a":{{"Fn::Join":["",["x",{import}]]}},"b":{import}}}"#)
        );
    }

    #[test]
    fn a_reference_can_be_several_values_and_a_fault_is_one() {
        let parsed = |yaml: &str| {
            let node = read(yaml).unwrap().node;
            super::parse(&node, None).map(|it| it.is_ok())
        };
        assert_eq!(parsed("!Sub '[1 ${A} 2]'"), None);
        assert_eq!(parsed("!Sub '{\"a\": \"${A}\"'"), Some(false));
        assert_eq!(parsed("'{'"), Some(false));
        assert_eq!(parsed("'{}'"), Some(true));
        assert_eq!(parsed("!Sub '${A}{}'"), None);
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
