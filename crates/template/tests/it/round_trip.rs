//! Every document is read back exactly as it was written.

use proptest::prelude::*;
use stanchion_template::{Map, Node, json, parse, yaml};

/// Strings that YAML readers are known to misread.
const ODD: [&str; 44] = [
    "",
    " ",
    "yes",
    "No",
    "on",
    "~",
    "null",
    "012",
    "08",
    "0x1F",
    "1e3",
    "1.0",
    "1_000",
    "12:30:45",
    "2012-10-17",
    "2001-12-14t21:59:43.10-05:00",
    "<<",
    "=",
    "-",
    "- a",
    "a: b",
    "a:",
    "a #b",
    "#",
    "&a",
    "*a",
    "!a",
    "%a",
    "@a",
    "`a",
    "|",
    ">",
    "'",
    "\"",
    "\\",
    "\n",
    "a\n",
    "\na",
    " a\n b",
    "a\tb",
    "a\r\nb",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
];

const FUNCTIONS: [&str; 18] = [
    "Ref",
    "Condition",
    "Fn::And",
    "Fn::Base64",
    "Fn::Cidr",
    "Fn::Contains",
    "Fn::FindInMap",
    "Fn::GetAZs",
    "Fn::GetAtt",
    "Fn::GetStackOutput",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Length",
    "Fn::Nope",
    "Fn::Sub",
    "Fn::ToJsonString",
    "Fn::Transform",
];

/// Numbers that do not fit in 64 bits.
const LONG: [&str; 3] = ["9223372036854775808", "-123456789012345678901234567890", "1.5e+400"];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => proptest::sample::select(&ODD[..]).prop_map(str::to_owned),
        3 => "[a-z0-9:#&*!|>'\"%@`{}, \\[\\]~=+.\n-]{0,30}",
        1 => proptest::collection::vec(any::<char>(), 0..12).prop_map(|it| it.into_iter().collect()),
        1 => ("[a-z ]{0,8}", "\n{0,6}", "[ a-z\t]{0,8}", "\n{0,3}").prop_map(|(a, b, c, d)| format!("{a}{b}{c}{d}")),
    ]
}

/// A key that cannot be the name of a function.
fn key() -> impl Strategy<Value = String> {
    text()
}

fn node() -> impl Strategy<Value = Node> {
    let leaf = prop_oneof![
        Just(Node::Null),
        any::<bool>().prop_map(Node::Bool),
        any::<i64>().prop_map(Node::Int),
        any::<f64>().prop_filter("finite", |it| it.is_finite()).prop_map(Node::Number),
        proptest::sample::select(&LONG[..]).prop_map(|it| Node::RawNumber(it.into())),
        text().prop_map(Node::from),
        "[A-Z][a-z]{1,5}".prop_map(|it| Node::single("Ref", Node::text(it))),
        ("[A-Z][a-z]{1,5}", text()).prop_map(|(id, name)| Node::single(
            "Fn::GetAtt",
            Node::List(vec![Node::text(id), Node::text(name)])
        )),
        text().prop_map(|it| Node::single("Fn::Sub", Node::text(it))),
    ];
    leaf.prop_recursive(5, 60, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Node::List),
            proptest::collection::vec((key(), inner.clone()), 0..5)
                .prop_map(|pairs| Node::Map(pairs.into_iter().collect::<Map>())),
            // Functions with arguments of any shape, most of which are invalid.
            (proptest::sample::select(&FUNCTIONS[..]), inner.clone())
                .prop_map(|(name, it)| Node::single(name, it)),
            (proptest::sample::select(&FUNCTIONS[..]), proptest::collection::vec(inner, 0..4))
                .prop_map(|(name, it)| Node::single(name, Node::List(it))),
        ]
    })
}

/// Returns true if the document has only one spelling. `Fn::GetAtt: A.B` is read back as a list.
fn is_stable(node: &Node) -> bool {
    let mut stable = true;
    node.walk(&mut |it| {
        if let Some(Node::Text(text)) = it.get("Fn::GetAtt") {
            let split = text.split_once('.');
            stable &= split.is_none_or(|(id, attribute)| id.is_empty() || attribute.is_empty());
        }
    });
    stable
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn yaml_reads_back_equal(node in node().prop_filter("stable", is_stable)) {
        let text = yaml::to_string(&node);
        let read = parse(&text).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        prop_assert_eq!(&read.node, &node, "{}", text);
    }

    #[test]
    fn json_reads_back_equal(node in node().prop_filter("stable", is_stable)) {
        // A scalar alone is not a JSON template.
        let node = Node::List(vec![node]);
        let text = json::to_string(&node);
        let read = parse(&text).map_err(|error| TestCaseError::fail(format!("{error}\n{text}")))?;
        prop_assert_eq!(&read.node, &node, "{}", text);
    }

    #[test]
    fn json_is_what_serde_json_reads(node in node()) {
        // JSON has numbers of any size; this reader has not.
        let mut is_large = false;
        node.walk(&mut |it| is_large |= matches!(it, Node::RawNumber(it) if it.contains('e')));
        prop_assume!(!is_large);
        let ours: serde_json::Value = serde_json::from_str(&json::to_string(&node)).unwrap();
        let compact: serde_json::Value = serde_json::from_str(&json::to_compact_string(&node)).unwrap();
        prop_assert_eq!(ours, compact);
    }

    #[test]
    fn no_text_makes_the_parser_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = parse(&bytes);
    }

    #[test]
    fn no_yaml_like_text_makes_the_parser_panic(text in "[ab:\n \\-\\[\\]{}!&*|>'\"#,?%~<]{0,80}") {
        let _ = parse(&text);
    }
}
