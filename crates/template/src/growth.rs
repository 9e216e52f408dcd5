//! The work of the parser and the writers grows at most as n log n with the size of a text.

use crate::language::{Meaning, ParameterValues, sub};
use crate::{Map, Node, json, parse, steps, yaml};

/// Does some work for a text of a size, and of two, four and eight times that size, and compares the steps.
fn assert_growth(what: &str, size: usize, text: impl Fn(usize) -> String, work: impl Fn(&str)) {
    let measure = |size| {
        let text = text(size);
        (text.len(), steps::of(|| work(&text)))
    };
    let (small, few) = measure(size);
    assert!(few > 0, "{what}: no step was counted");
    for times in [2, 4, 8] {
        let (large, many) = measure(times * size);
        let most = few * large.div_ceil(small) * 3 / 2;
        assert!(many <= most, "{what}: {few} steps for {small}, {many} for {large}");
    }
}

fn numbered(count: usize, part: impl Fn(usize) -> String) -> String {
    (0..count).map(part).collect()
}

fn read_and_write(text: &str) {
    let node = parse(text).unwrap_or_else(|errors| panic!("{errors}")).node;
    let _ = (yaml::to_string(&node), json::to_string(&node));
}

type Shape = fn(usize) -> String;

/// Texts whose shapes are known to make parsers slow.
const SHAPES: [(&str, Shape); 22] = [
    ("keys", |n| numbered(n, |it| format!("k{it}: v\n"))),
    ("one key", |n| "k: v\n".repeat(n)),
    ("items", |n| "- a\n".repeat(n)),
    ("one line of JSON", |n| {
        format!("{{{}\"z\": 0}}", numbered(n, |it| format!("\"k{it}\": [1, {{}}], ")))
    }),
    ("one line of brackets", |n| format!("a: [{}]", "[[], {b: c}], ".repeat(n))),
    ("one long string", |n| format!("a: {}", "word ".repeat(n))),
    ("one long string in quotes", |n| format!("a: \"{}\"", "é\\n \\\" ".repeat(n))),
    ("one long string of JSON", |n| format!("{{\"a\": \"{}\"}}", "é\\n \\\" ".repeat(n))),
    ("one long key of JSON", |n| format!("{{\"{}\": 1}}", "k".repeat(n))),
    ("a string of many lines", |n| format!("a: b{}", "\n  c d\n\n".repeat(n))),
    ("a string in quotes of many lines", |n| format!("a: 'b{}'", "\n  c d\n\n".repeat(n))),
    ("a block of many lines", |n| format!("a: |\n{}", "  b c\n\n".repeat(n))),
    ("a folded block of many lines", |n| format!("a: >\n{}", "  b c\n\n   d\n".repeat(n))),
    ("empty lines", |n| format!("a: b\n{}c: d", "\n".repeat(n))),
    ("comments", |n| format!("a: b\n{}c: d", "  # e\n".repeat(n))),
    ("spaces", |n| format!("a: b{}# c\n{}d: e", " ".repeat(n), " \n".repeat(n))),
    ("lists at the deepest level", |n| {
        format!("{}{}{}", "[".repeat(90), "[a],".repeat(n), "]".repeat(90))
    }),
    ("anchors", |n| numbered(n, |it| format!("k{it}: &a{it} [b]\n"))),
    ("aliases", |n| format!("a: &a [b, c]\n{}", numbered(n, |it| format!("k{it}: *a\n")))),
    ("merges", |n| format!("a: &a {{b: c}}\n{}", numbered(n, |it| format!("k{it}: {{<<: *a}}\n")))),
    ("merges into one map", |n| {
        format!(
            "{}z:\n{}",
            numbered(n, |it| format!("k{it}: &a{it} {{b{it}: c}}\n")),
            numbered(n, |it| format!("  <<: *a{it}\n"))
        )
    }),
    ("functions", |n| "- !Join [':', [!Ref A, !GetAtt A.B, !Sub '${A}']]\n".repeat(n)),
];

#[test]
fn reading_and_writing_grow_with_the_text() {
    for (what, shape) in SHAPES {
        assert_growth(what, 500, shape, read_and_write);
    }
}

/// Writes a template of a size.
type BoxedShape = Box<dyn Fn(usize) -> String>;

/// Texts that are refused after much work.
#[test]
fn refusing_grows_with_the_text() {
    let shapes: [(&str, Shape); 8] = [
        ("open brackets", |n| format!("a: [{}", "b, ".repeat(n))),
        ("an open quote", |n| format!("a: \"{}", "b\n".repeat(n))),
        ("unknown tags", |n| "- !Nope a\n".repeat(n)),
        ("a key of many lines", |n| format!("a\n{}: b", "c\n".repeat(n))),
        ("a long key", |n| format!("a: 1\n{}: b", "c d ".repeat(n))),
        ("brackets as deep as they are many", |n| "[".repeat(n)),
        ("tags", |n| format!("a: {}", "!Ref ".repeat(n))),
        ("a list as a key", |n| format!("a: 1\n? [{}]\n: 2", "b, ".repeat(n))),
    ];
    for (what, shape) in shapes {
        assert_growth(what, 500, shape, |text| assert!(parse(text).is_err(), "{what}"));
    }
}

#[test]
fn the_text_of_sub_is_read_in_linear_time() {
    let shapes: [(&str, Shape); 7] = [
        ("variables", |n| numbered(n, |it| format!("${{V{it}}} "))),
        ("openings", |n| "${".repeat(n)),
        ("openings with one end", |n| format!("{}}}", "${".repeat(n))),
        ("openings with one end after spaces", |n| {
            format!("{}{}}}", "${a ".repeat(n), " ".repeat(n))
        }),
        ("escapes", |n| "${!A} ${!".repeat(n)),
        ("dollars", |n| "$$ {".repeat(n)),
        ("ends", |n| "} ${} ".repeat(n)),
    ];
    for (what, shape) in shapes {
        assert_growth(what, 3000, shape, |text| {
            let own: Map = sub::variables(text).map(|it| (it.text().to_owned(), true)).collect();
            let _ = sub::references(text, Some(&own)).count();
            let known = own.lookup();
            let _ =
                sub::fill(text, |it| known.get(it).map(Node::describe).filter(String::is_empty));
            let mut writer = sub::Writer::default();
            writer.literal(text);
        });
    }
}

/// The shapes whose meaning asks many questions about the same part.
#[test]
fn the_meaning_grows_with_the_template() {
    let topics = |count, properties: fn(usize) -> String| {
        let topic = |it| format!("  T{it}: {{Type: A, {}}}\n", properties(it));
        format!("Resources:\n{}", numbered(count, topic))
    };
    let shapes: [(&str, BoxedShape); 9] = [
        (
            "keys of a mapping",
            Box::new(move |n| {
                let keys = numbered(n, |it| format!("    K{it}: {{A: a}}\n"));
                let looks_up = |it| format!("Properties: {{P: !FindInMap [M, K{it}, A]}}");
                format!("Mappings:\n  M:\n{keys}{}", topics(n, looks_up))
            }),
        ),
        (
            "mappings",
            Box::new(move |n| {
                let all = numbered(n, |it| format!("  M{it}: {{K: {{A: a}}}}\n"));
                let looks_up = |it| format!("Properties: {{P: !FindInMap [M{it}, K, A]}}");
                format!("Mappings:\n{all}{}", topics(n, looks_up))
            }),
        ),
        (
            "mappings in conditions",
            Box::new(move |n| {
                let keys = numbered(n, |it| format!("    K{it}: {{A: a}}\n"));
                let equals =
                    |it| format!("  C{it}: !Equals [!FindInMap [M, !Ref P, A], b{}]\n", it % 2);
                format!(
                    "Parameters: {{P: {{Type: String, AllowedValues: [K0, K1]}}}}\nMappings:\n  M:\n{keys}Conditions:\n{}{}",
                    numbered(n, equals),
                    topics(n, |it| format!("Condition: C{it}"))
                )
            }),
        ),
        (
            "allowed values",
            Box::new(move |n| {
                let values = numbered(n, |it| format!("v{it}, "));
                let equals = |it| format!("  C{it}: !Equals [!Ref P, v1]\n");
                format!(
                    "Parameters: {{P: {{Type: String, AllowedValues: [{values}]}}}}\nConditions:\n{}{}",
                    numbered(n, equals),
                    topics(n, |it| format!("Condition: C{it}"))
                )
            }),
        ),
        (
            "variables of one text",
            Box::new(move |n| {
                let own = numbered(n, |it| format!("V{it}: a, "));
                let text = numbered(n, |it| format!("${{V{it}}}"));
                format!(
                    "Resources: {{T: {{Type: A, Properties: {{P: !Sub ['{text}', {{{own}}}]}}}}}}"
                )
            }),
        ),
        (
            "a chain of conditions",
            Box::new(move |n| {
                let not = |it| format!("  C{}: !Not [!Condition C{it}]\n", it + 1);
                format!(
                    "Parameters: {{P: {{Type: String}}}}\nConditions:\n  C0: !Equals [!Ref P, a]\n{}{}",
                    numbered(n, not),
                    topics(n, |it| format!("Condition: C{it}"))
                )
            }),
        ),
        (
            "branches",
            Box::new(move |n| {
                let branch = |it| format!("Properties: {{P: !If [C, a{it}, !Ref 'AWS::NoValue']}}");
                format!(
                    "Parameters: {{P: {{Type: String}}}}\nConditions: {{C: !Equals [!Ref P, a]}}\n{}",
                    topics(n, branch)
                )
            }),
        ),
        (
            "parameters",
            Box::new(move |n| {
                let all =
                    numbered(n, |it| format!("  P{it}: {{Type: String, AllowedValues: [a]}}\n"));
                let equals = |it| format!("  C{it}: !Equals [!Sub '${{P{it}}}', a]\n");
                format!(
                    "Parameters:\n{all}Conditions:\n{}{}",
                    numbered(n, equals),
                    topics(n, |it| format!("Condition: C{it}"))
                )
            }),
        ),
        (
            "items of a loop",
            Box::new(move |n| {
                let items = numbered(n, |it| format!("i{it}, "));
                format!(
                    "Transform: AWS::LanguageExtensions\nResources: {{'Fn::ForEach::L': [I, [{items}], {{'T${{I}}': {{Type: A}}}}]}}"
                )
            }),
        ),
    ];
    for (what, shape) in shapes {
        for size in [100, 200] {
            assert_growth(what, size, &shape, |text| {
                let node = parse(text).unwrap_or_else(|errors| panic!("{errors}")).node;
                let root = node.as_map().cloned().unwrap_or_default();
                let meaning = Meaning::of(&root, &ParameterValues::default());
                assert!(!meaning.scenarios().is_empty());
            });
        }
    }
}

/// The repetitions by aliases are limited in nodes and in the length of text.
#[test]
fn aliases_cannot_explode() {
    let long = format!("a: &a {}\nb: [{}]\n", "x".repeat(1_000_000), "*a, ".repeat(1000));
    let deep: String = (1..40).fold("a0: &a0 [b, c]\n".to_owned(), |text, it| {
        format!("{text}a{it}: &a{it} [*a{0}, *a{0}]\n", it - 1)
    });
    let merged: String = (1..40).fold("a0: &a0 {b: c, d: e}\n".to_owned(), |text, it| {
        format!("{text}a{it}: &a{it} {{x: *a{0}, <<: *a{0}, y: *a{0}}}\n", it - 1)
    });
    for text in [long, deep, merged] {
        let mut error = None;
        let steps = steps::of(|| error = parse(&text).err());
        let error = error.map(|it| it.to_string()).unwrap_or_default();
        assert!(error.contains("aliases expand to more than 100000 nodes"), "{error}");
        assert!(steps < 10_000_000, "{steps}");
    }
}

/// A map that is collected keeps the first place and the last value of each key.
#[test]
fn large_maps_are_collected_like_small_ones() {
    let pairs =
        |count: i64| (0..count).chain(0..count / 2).map(move |it| (format!("k{it}"), it + count));
    for count in [3, 16, 17, 400] {
        let mut inserted = Map::new();
        pairs(count).for_each(|(key, value)| drop(inserted.insert(key, value)));
        let collected: Map = pairs(count).collect();
        assert_eq!(collected, inserted);
        let lookup = collected.lookup();
        assert!(collected.iter().all(|(key, value)| lookup.get(key) == Some(value)));
        assert_eq!(lookup.get("none"), None);
    }
}
