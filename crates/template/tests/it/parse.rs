//! Reading: functions, scalars, places.

use stanchion_template::{Node, Segment, Template, parse};

fn node(text: &str) -> Node {
    parse(text).unwrap_or_else(|errors| panic!("{errors}\n{text}")).node
}

#[test]
fn short_and_long_forms_are_the_same() {
    for (short, long) in [
        ("!Ref a", "Ref: a"),
        ("!GetAtt a.b.c", "Fn::GetAtt: [a, b.c]"),
        ("!GetAtt a.b", "Fn::GetAtt: a.b"),
        ("!GetAtt [a, !Ref b]", "Fn::GetAtt: [a, Ref: b]"),
        ("!Sub '${a}'", "Fn::Sub: '${a}'"),
        ("!Sub ['${a}', {a: !Ref b}]", "Fn::Sub: ['${a}', {a: {Ref: b}}]"),
        ("!Join [',', [a, b]]", "Fn::Join: [',', [a, b]]"),
        ("!Select [0, !GetAZs '']", "Fn::Select: [0, {Fn::GetAZs: ''}]"),
        ("!GetAZs", "Fn::GetAZs: ''"),
        ("!If [c, a, b]", "Fn::If: [c, a, b]"),
        ("!FindInMap [m, a, b, {DefaultValue: 1}]", "Fn::FindInMap: [m, a, b, {DefaultValue: 1}]"),
        ("!ImportValue x", "Fn::ImportValue: x"),
        ("!Base64 x", "Fn::Base64: x"),
        ("!Cidr [10.0.0.0/16, 6, 8]", "Fn::Cidr: [10.0.0.0/16, 6, 8]"),
        (
            "!Transform {Name: x, Parameters: {a: 1}}",
            "Fn::Transform: {Name: x, Parameters: {a: 1}}",
        ),
        (
            "!And [!Condition a, !Not [!Equals [a, b]]]",
            "Fn::And: [{Condition: a}, {Fn::Not: [{Fn::Equals: [a, b]}]}]",
        ),
        ("!Length [a]", "Fn::Length: [a]"),
        ("!ToJsonString {a: 1}", "Fn::ToJsonString: {a: 1}"),
        (
            "!GetStackOutput {StackName: a, OutputName: b}",
            "Fn::GetStackOutput: {StackName: a, OutputName: b}",
        ),
        ("!Ref 012", "Ref: '012'"),
        ("!Contains [[a], b]", "Fn::Contains: [[a], b]"),
    ] {
        assert_eq!(node(short), node(long), "{short}");
    }
}

#[test]
fn keys_are_text_as_written() {
    let map = node("012345678901: a\nyes: b\n1.10: c\n");
    let keys: Vec<&str> = map.as_map().unwrap().keys().collect();
    assert_eq!(keys, ["012345678901", "yes", "1.10"]);
}

#[test]
fn aliases_and_merges() {
    let map = node("base: &b {x: 1, y: 2}\nuse:\n  <<: *b\n  y: 3\n  z: *b\n");
    assert_eq!(
        map.get("use"),
        Some(&node("{y: 3, x: 1, z: {x: 1, y: 2}}")).map(|_| map.get("use").unwrap())
    );
    let used = map.get("use").unwrap();
    assert_eq!(used.get("y"), Some(&Node::Int(3)));
    assert_eq!(used.get("x"), Some(&Node::Int(1)));
    assert_eq!(used.get("z").unwrap().get("x"), Some(&Node::Int(1)));
    assert_eq!(node("'<<': a").get("<<"), Some(&Node::text("a")));
}

#[test]
fn json_numbers_and_escapes() {
    assert_eq!(
        node(r#"{"a": 1e3, "b": "\ud83d\ude00\/", "c": -0.5, "d": true, "e": null, "f": 1E-2}"#),
        Node::Map(
            [
                ("a", Node::Number(1000.0)),
                ("b", Node::text("😀/")),
                ("c", Node::Number(-0.5)),
                ("d", Node::Bool(true)),
                ("e", Node::Null),
                ("f", Node::Number(0.01)),
            ]
            .into()
        )
    );
}

#[test]
fn every_node_has_a_place() {
    let text = "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Properties:\n      Encrypted: !If [a, true,\n        false]\n";
    let parsed = Template::parse(text).unwrap();
    let root = Node::Map(parsed.template.root().clone());
    let at = |path: &[Segment]| {
        let (spans, whole) = parsed.spans.locate(&root, path);
        (spans.value.start.to_string(), whole)
    };
    assert_eq!(at(&["Resources".into(), "Data".into(), "Type".into()]), ("3:11".into(), true));
    let encrypted = ["Resources".into(), "Data".into(), "Properties".into(), "Encrypted".into()];
    assert_eq!(at(&encrypted), ("5:22".into(), true));
    let mut second = encrypted.to_vec();
    second.extend(["Fn::If".into(), 2.into()]);
    assert_eq!(at(&second), ("6:9".into(), true));
    // A missing property is reported at the map that should have it.
    let mut missing = encrypted[..3].to_vec();
    missing.push("KmsKeyId".into());
    assert_eq!(at(&missing), ("5:7".into(), false));
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_read() {
    assert_eq!(node("\u{feff}a: b\r\nc: d\r\n"), node("a: b\nc: d\n"));
}
