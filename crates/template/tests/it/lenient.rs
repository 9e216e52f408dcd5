//! The forms of YAML that CloudFormation reads, although the standard is stricter.

use stanchion_template::{Node, parse};

fn read(text: &str) -> Node {
    parse(text).unwrap_or_else(|errors| panic!("{errors}\n{text}")).node
}

/// Each text means the same as the JSON beside it.
#[test]
fn texts_mean_what_other_readers_say() {
    for (text, meaning) in [
        // Strings in quotes can continue on lines with any indentation.
        ("a:\n  b: \"one\n  two\"\n", r#"{"a": {"b": "one two"}}"#),
        ("a:\n  b: 'one\ntwo'\n  c: 1\n", r#"{"a": {"b": "one two", "c": 1}}"#),
        ("a: \"one \\\ntwo\n\n three\"\n", r#"{"a": "one two\nthree"}"#),
        ("- \"a\n- b\"\n", r#"["a - b"]"#),
        // A comment can follow a closing quote directly.
        ("a: 'b'#c\nd: \"e\"# f\n", r#"{"a": "b", "d": "e"}"#),
        // Lists in brackets and maps in braces can continue on lines with any indentation.
        ("a:\n  b: [x,\ny,\n]\n", r#"{"a": {"b": ["x", "y"]}}"#),
        ("a:\n  b: {x: 1,\ny: 2\n}\n", r#"{"a": {"b": {"x": 1, "y": 2}}}"#),
        ("a: {x, y: 1, z: }\n", r#"{"a": {"x": null, "y": 1, "z": null}}"#),
        ("a: [x: 1, ? y : 2]\n", r#"{"a": [{"x": 1}, {"y": 2}]}"#),
        ("a: {\"x\":1,'y':z}\n", r#"{"a": {"x": 1, "y": "z"}}"#),
        ("a: [http://x/?q=1, b:c]\n", r#"{"a": ["http://x/?q=1", "b:c"]}"#),
        // The items of a list can have the indentation of its key.
        ("a:\n- x\n- y: 1\n  z: 2\nb: 3\n", r#"{"a": ["x", {"y": 1, "z": 2}], "b": 3}"#),
        ("- - a\n  - b\n-\n  c: d\n-\n- e\n", r#"[["a", "b"], {"c": "d"}, null, "e"]"#),
        // A block of text can start at the indentation of its key.
        ("a:\n|\n  x\nb: y\n", r#"{"a": "x\n", "b": "y"}"#),
        (
            "a: |2\n    x\n   y\nb: >-\n  c\n  d\n\n  e\n    f\n",
            r#"{"a": "  x\n y\n", "b": "c d\ne\n  f"}"#,
        ),
        ("a: |+\n  x\n\nb: >\n\n  y\n", r#"{"a": "x\n\n", "b": "\ny\n"}"#),
        // The end of the file adds no line break to a block.
        ("a: |\n  x\n  y", r#"{"a": "x\ny"}"#),
        ("a: >\n  x\n  y\n", r#"{"a": "x y\n"}"#),
        ("a: |-  # why\n  x\n", r#"{"a": "x"}"#),
        // Strings without quotes.
        ("a: b\n  c\n\n  d # e\nf: g#h\n", r#"{"a": "b c\nd", "f": "g#h"}"#),
        (
            "a: x\ty\nb:\tz\nc: d:e\n? f\n: g\n? h\n",
            r#"{"a": "x\ty", "b": "z", "c": "d:e", "f": "g", "h": null}"#,
        ),
        ("a: 1\n  \t\nb: 2\n", r#"{"a": 1, "b": 2}"#),
        ("'a b' : 1\n\"c\": 2\n", r#"{"a b": 1, "c": 2}"#),
        // Tags and anchors before keys, values, lists and maps.
        ("&k a: &v !!str 1\n*k : x\nb: *v\n", r#"{"a": "x", "b": "1"}"#),
        (
            "a: !If\n- b\n- !Ref c\n- &n\n  d: e\n",
            r#"{"a": {"Fn::If": ["b", {"Ref": "c"}, {"d": "e"}]}}"#,
        ),
        ("a:\n  !Sub\n  - x\n  - b: c\n", r#"{"a": {"Fn::Sub": ["x", {"b": "c"}]}}"#),
        (
            "a: !GetAZs\nb: [!GetAZs , !Ref c]\n",
            r#"{"a": {"Fn::GetAZs": ""}, "b": [{"Fn::GetAZs": ""}, {"Ref": "c"}]}"#,
        ),
        ("%YAML 1.1\n--- # start\na: b\n...\n", r#"{"a": "b"}"#),
        ("a: \"\\x41\\u00e9\\U0001F600\\ud83d\\ude00\\/\\t\"\n", r#"{"a": "Aé😀😀/\t"}"#),
    ] {
        assert_eq!(read(text), read(meaning), "{text}");
    }
}

/// In JSON, white space has no meaning, and keys have any length.
#[test]
fn json_has_no_lines() {
    let long = "k".repeat(3000);
    let text = format!("{{\"a\"\n:\n1,\t\"{long}\" :\r\n[\n\t2]}}");
    assert_eq!(read(&text).get(&long), Some(&Node::List(vec![Node::Int(2)])));
    assert_eq!(
        read("{\"a\": \"b\u{2028}c\u{85}\"}").get("a"),
        Some(&Node::text("b\u{2028}c\u{85}"))
    );
}

#[test]
fn invalid_texts_are_refused_with_a_way_to_fix_them() {
    for (text, error) in [
        ("a: b: c\n", "line 1, column 5: not valid YAML or JSON: `:` makes this a map"),
        ("a: - b\n", "line 1, column 4: not valid YAML or JSON: `- ` cannot start a list"),
        ("a: 1\nb\n", "line 2, column 1: not valid YAML or JSON: no `:` follows this key"),
        ("a: 1\n  b: 2\n", "line 2, column 4: not valid YAML or JSON: this line continues"),
        ("a: 'x\n", "line 1, column 4: not valid YAML or JSON: this string in quotes has no end"),
        ("a: \"\\d\"\n", "line 1, column 5: not valid YAML or JSON: `\\d` is not an escape"),
        ("a: \"\\ud800\"\n", "line 1, column 5: not valid YAML or JSON: this escape is not"),
        ("a: \"\\x1\"\n", "line 1, column 5: not valid YAML or JSON: this escape needs 2"),
        ("a: |x\n", "line 1, column 5: not valid YAML or JSON: the text of a block starts"),
        ("a:\n\tb: c\n", "line 2, column 1: not valid YAML or JSON: a tab cannot indent"),
        ("a: [b, c\nd: e\n", "line 2, column 2: not valid YAML or JSON: this line continues"),
        ("a: [b, c\n", "line 1, column 4: not valid YAML or JSON: this `[` has no `]`"),
        ("a: [b}\n", "line 1, column 6: not valid YAML or JSON: a comma or `]` is missing"),
        ("a: [b,,c]\n", "line 1, column 7: not valid YAML or JSON: a value is missing"),
        ("a: b]\nc: ]\n", "line 2, column 4: not valid YAML or JSON: this `]` closes nothing"),
        ("a: @b\n", "line 1, column 4: not valid YAML or JSON: a string without quotes cannot"),
        ("a: 'b' c\n", "line 1, column 8: not valid YAML or JSON: this does not belong"),
        ("- a\nb: c\n", "line 2, column 1: not valid YAML or JSON: this line is indented like"),
        ("a: 1\n- b\n", "line 2, column 1: not valid YAML or JSON: this item is indented like"),
        ("a: *b\n", "line 1, column 4: the alias *b has no anchor"),
        ("a: &b\n  c: *b\n", "line 2, column 6: the alias *b has no anchor"),
        ("[a]: b\n", "line 1, column 1: a list or map cannot be a key"),
        ("? {a: b}\n: c\n", "line 1, column 3: a list or map cannot be a key"),
        ("!Ref a: b\n", "line 1, column 6: a function cannot be a key"),
        ("a: !Ref !Sub b\n", "line 1, column 9: not valid YAML or JSON: a value has at most"),
        ("a: &b *b\n", "line 1, column 7: not valid YAML or JSON: an alias cannot have"),
        ("%YAML 1.1\na: b\n", "line 2, column 1: not valid YAML or JSON: `---` must follow"),
        (": a\n", "line 1, column 1: not valid YAML or JSON: no key precedes"),
    ] {
        let found = parse(text).map(|it| it.node).expect_err(text).to_string();
        assert!(found.starts_with(error), "{text}\n{found}");
        assert!(found.contains(" ("), "no help: {found}");
    }
}

#[test]
fn keys_of_more_than_1024_characters_need_a_question_mark() {
    let (longest, longer) = ("k".repeat(1024), "k".repeat(1025));
    assert!(parse(format!("{longest}: 1\n")).is_ok());
    assert!(parse(format!("{longer}: 1\n")).is_err());
    assert!(parse(format!("? {longer}\n: 1\n")).is_ok());
}

/// The last of two values with one key is used, and both places are known.
#[test]
fn repeated_keys_are_listed() {
    let parsed = parse("a: 1\nb: {c: 1, c: 2, d: {e: 1, 'e': 2}}\na: 3\na: 4\n").unwrap();
    assert_eq!(parsed.node, read("{b: {c: 2, d: {e: 2}}, a: 4}"));
    let repeated: Vec<String> = parsed
        .repeated_keys
        .iter()
        .map(|it| format!("{} {} {}", it.key, it.first.start, it.last.start))
        .collect();
    assert_eq!(repeated, ["c 2:5 2:11", "e 2:21 2:27", "a 1:1 3:1", "a 3:1 4:1"]);
    let merged = parse("a: &a {x: 1}\nb: {<<: *a, <<: {y: 2}, x: 3}\n").unwrap();
    assert_eq!(merged.repeated_keys, []);
    assert_eq!(merged.node.get("b"), read("b: {y: 2, x: 3}").get("b"));
}

/// Every span ends after the last character of its node.
#[test]
fn spans_end_with_their_nodes() {
    let text = "a: |\n  x\n  y\n\n\nb:\n  - c\n  - d: 'é'\n\n# end\ne: [f, {g: h} ]  # i\nj: !Sub k\nl: >-\n\n  m\n";
    let parsed = parse(text).unwrap();
    let covered: Vec<&str> = parsed
        .spans
        .children
        .iter()
        .map(|it| &text[it.value.start.offset as usize..it.value.end.offset as usize])
        .collect();
    assert_eq!(covered, ["x\n  y", "- c\n  - d: 'é'", "[f, {g: h} ]", "k", "m"]);
    assert_eq!(parsed.spans.children[1].value.end.to_string(), "8:11");
    let tag = parsed.spans.children[3].children[0].key.unwrap();
    assert_eq!(&text[tag.start.offset as usize..tag.end.offset as usize], "!Sub");
}
