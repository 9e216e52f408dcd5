//! The reader of JSON agrees with the reader of YAML and with serde_json about every text.

use std::path::Path;

use proptest::prelude::*;
use serde_json::Value;

use super::{Read, encoding, finish, json, yaml};
use crate::lines::Lines;
use crate::{Node, steps};

fn read(text: &str) -> Option<Read> {
    let tree = json::read(text)?;
    Some(finish(tree, Lines::of(text)).unwrap())
}

/// Compares the two readers of this crate. Returns the node if the text is JSON.
fn compared(bytes: &[u8]) -> Option<Node> {
    let text = encoding::decode(bytes).ok()?;
    let own = read(text)?;
    let tree = yaml(text, true).unwrap_or_else(|errors| panic!("{errors:?}\n{text}"));
    let other = finish(tree, Lines::of(text)).unwrap();
    assert_eq!(own.node, other.node, "{text}");
    assert_eq!(own.spans.to_tree(), other.spans.to_tree(), "{text}");
    assert_eq!(own.repeated_keys, other.repeated_keys, "{text}");
    Some(own.node)
}

/// Returns true if a node means the same as a value.
fn is_same(node: &Node, value: &Value) -> bool {
    match (node, value) {
        (Node::Null, Value::Null) => true,
        (Node::Bool(one), Value::Bool(other)) => one == other,
        (Node::Int(one), Value::Number(other)) => other.as_i64() == Some(*one),
        // serde_json rounds the last digits of very small numbers otherwise.
        (Node::Number(one), Value::Number(other)) => other
            .as_f64()
            .is_some_and(|it| (it - one).abs() <= (one.abs() * 2.0 * f64::EPSILON).max(1e-300)),
        // A whole number of more than 64 bits has the digits of the text.
        (Node::RawNumber(one), Value::Number(other)) => one.parse() == Ok(other.as_f64().unwrap()),
        (Node::Text(one), Value::String(other)) => one == other,
        (Node::List(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, it)| is_same(one, it))
        }
        (Node::Map(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, node)| other.get(key).is_some_and(|it| is_same(node, it)))
        }
        _ => false,
    }
}

/// Values with the keys and strings in which the readers could differ.
fn values() -> impl Strategy<Value = Value> {
    let text = || {
        prop_oneof![
            "\\PC{0,8}",
            "[-:#!&*?|>'\"%@`{}\\[\\],<~ \\\\/\u{e9}\u{2028}\u{85}\t\n\r]{0,6}",
            Just("<<".to_owned()),
            Just("Ref".to_owned()),
            Just("AWS::EC2::Instance".to_owned()),
        ]
    };
    let number = prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-999_i64..999).prop_map(Value::from),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number,
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 60, 20, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(text(), inner, 0..20)
                .prop_map(|it| Value::Object(it.into_iter().collect())),
        ]
    })
}

/// A change of a text: the place, the number of bytes that are removed, and those that replace them.
fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, usize, String)>> {
    let part = prop_oneof![
        "[-+0-9.eE,:\\[\\]{}\"'#/ \t\r\n\\\\]{0,3}",
        "(null|true|false|\\\\u[0-9a-fD]{4}|\\\\[a-z/\"]|\"a\": ?1,|// a\n|\u{feff}|é|\u{2028}){0,2}",
    ];
    prop::collection::vec((any::<prop::sample::Index>(), 0_usize..3, part), 0..4)
}

proptest! {
    #[test]
    fn drawn_documents_are_read_alike(value in values(), is_pretty: bool) {
        let document = Value::Array(vec![value]);
        let text = if is_pretty { format!("{document:#}") } else { document.to_string() };
        let node = compared(text.as_bytes());
        prop_assert!(node.is_some_and(|it| is_same(&it, &document)), "{}", text);
    }

    /// A text that is not quite JSON is refused or read as before, and never read as something else.
    #[test]
    fn changed_documents_are_read_alike(value in values(), is_pretty: bool, changes in changes()) {
        let document = Value::Array(vec![value]);
        let text = if is_pretty { format!("{document:#}") } else { document.to_string() };
        let mut bytes = text.into_bytes();
        for (place, length, part) in changes {
            let start = place.index(bytes.len() + 1);
            let end = (start + length).min(bytes.len());
            bytes.splice(start..end, part.bytes());
        }
        let node = compared(&bytes);
        // A byte order mark is no part of the text.
        let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
        let accepted = serde_json::from_slice::<Value>(text);
        match (node, accepted) {
            (Some(node), Ok(value)) => prop_assert!(is_same(&node, &value)),
            (Some(_), Err(error)) => {
                // It reads into 64 bits what is kept as it is written here.
                prop_assert!(error.to_string().contains("number out of range"), "{}", error);
            }
            _ => {}
        }
    }
}

#[test]
fn texts_that_are_not_json_are_left_to_the_other_reader() {
    for text in [
        "{a: 1}",
        "{'a': 1}",
        "[1,]",
        "{\"a\": 1,}",
        "[1 2]",
        "[01]",
        "[1.]",
        "[.5]",
        "[+1]",
        "[-]",
        "[1e]",
        "[nul]",
        "[nulls]",
        "[True]",
        "[\"a\nb\"]",
        "[\"a\tb\"]",
        "[\"\\x41\"]",
        "[\"\\ud800\"]",
        "[\"\\udc00\"]",
        "[\"\\ud800\\u0041\"]",
        "[\"\\u12g4\"]",
        "[\"\\u+123\"]",
        "[1] # end",
        "# start\n[1]",
        "[1]\n---\n",
        "[1]\t",
        "\t[1]",
        "[1",
        "[\"a",
        "{\"a\" 1}",
        "{\"a\":}",
        "[1]]",
        "{\"a\": &b 1}",
        "[!Ref a]",
        "",
        "[[1}]",
        "{\"a\": 1]",
    ] {
        assert!(json::read(text).is_none(), "{text}");
    }
    let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(compared(deep(100).as_bytes()).is_some());
    assert!(json::read(&deep(101)).is_none());
}

#[test]
fn texts_that_are_json_are_read_alike() {
    for text in [
        "[-0, 0, 10, -10, 999999999999999999, 9999999999999999999, -9223372036854775808]",
        "[0.5, -0.0, 1e3, 1E+3, 1e-3, 1.5e400, -1e999, 123456789012345678901234567890]",
        "{\"a\": 1, \"a\": 2, \"b\": {\"c\": 1, \"c\": 2}, \"a\": 3, \"<<\": {\"d\": 1}, \"<<\": 2}",
        "{\"Fn::GetAtt\": \"a.b.c\"}",
        "{\"x\": {\"Fn::GetAtt\": \".b\"}, \"y\": {\"Fn::GetAtt\": \"a.\"}}",
        "{\"Fn::GetAtt\": [\"a\", \"b.c\"]}",
        " \r\n{\"a\"\t:\r\n1 ,\t\"b\" : [ ] , \"c\": { } }\r\n \n",
        "[\"\\u00e9\\ud83d\\ude00\\/\\b\\f\\n\\r\\t\\\"\\\\\\u0000\", \"é\u{2028}\u{85}\"]",
        "{\"\": \"\", \"a b\": \" c  d \", \"e:\": \"#f\"}",
    ] {
        assert!(compared(text.as_bytes()).is_some(), "{text}");
    }
    let repeated: String = (0..40).map(|it| format!("\"k{}\": {it}, ", it % 30)).collect();
    let read = read(&format!("{{{repeated}\"z\": 0}}")).unwrap();
    assert_eq!(read.repeated_keys.len(), 10);
    assert_eq!(read.node.as_map().map(crate::Map::len), Some(31));
}

#[test]
fn the_templates_of_the_repository_are_read_alike() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = 0;
    let mut open: Vec<_> = ["snapshots", "constructs/tests", "crates/check", "examples"]
        .iter()
        .map(|it| root.join(it))
        .collect();
    while let Some(folder) = open.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for path in entries.map(|it| it.unwrap().path()) {
            if path.is_dir() && !path.ends_with("target") {
                open.push(path);
                continue;
            }
            if path.extension().is_none_or(|it| it != "json" && it != "yaml") {
                continue;
            }
            let bytes = std::fs::read(&path).unwrap();
            // The same document in both styles of JSON.
            let Ok(parsed) = crate::parse(&bytes) else { continue };
            for text in
                [crate::json::to_string(&parsed.node), crate::json::to_compact_string(&parsed.node)]
            {
                let node = compared(text.as_bytes());
                found += usize::from(node.as_ref() == Some(&parsed.node));
            }
            compared(&bytes);
        }
    }
    assert!(found > 100, "{found}");
}

/// The work for the keys of a map is at most n log n.
#[test]
fn repeated_keys_are_found_in_any_map() {
    let text = |count: usize| {
        let pairs: String = (0..count).map(|it| format!("\"{it:08}\": 1, ")).collect();
        format!("{{{pairs}\"z\": 0}}")
    };
    let count = |size| steps::of(|| assert!(json::read(&text(size)).is_some()));
    assert!(count(4000) < 5 * count(1000));
}
