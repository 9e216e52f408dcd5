//! The sizes and depths up to which templates are read, at each limit and one beyond it.

use stanchion_template::language::{Meaning, ParameterValues, Text};
use stanchion_template::{Map, Node};

use super::{ids, meaning};

/// Puts a value into a function a number of times.
fn nested(times: usize, inner: Node, wrap: impl Fn(Node) -> Node) -> Node {
    (0..times).fold(inner, |node, _| wrap(node))
}

fn function(name: &'static str, arguments: Vec<Node>) -> Node {
    Node::single(name, Node::List(arguments))
}

type Wrap = fn(Node) -> Node;

#[test]
fn texts_are_read_through_16_functions() {
    let each: [(&str, Wrap); 5] = [
        ("Base64", |it| Node::single("Fn::Base64", it)),
        ("Join", |it| function("Fn::Join", vec![Node::text(""), Node::List(vec![it])])),
        ("Select", |it| function("Fn::Select", vec![Node::Int(0), Node::List(vec![it])])),
        ("Select of Split", |it| {
            let split = function("Fn::Split", vec![Node::text(","), it]);
            function("Fn::Select", vec![Node::Int(0), split])
        }),
        ("Sub", |it| {
            function("Fn::Sub", vec![Node::text("${A}"), Node::Map(Map::from([("A", it)]))])
        }),
    ];
    for (name, wrap) in each {
        let read = |times| Text::of(&nested(times, Node::text("a"), wrap));
        assert_eq!(read(16).literal(), Some("a"), "{name}");
        assert!(!read(17).is_complete(), "{name}");
    }
}

#[test]
fn conditions_are_read_through_64_functions() {
    let each: [(&str, Wrap); 3] = [
        ("Fn::Not", |it| function("Fn::Not", vec![it])),
        ("Fn::And", |it| function("Fn::And", vec![it])),
        ("Fn::Or", |it| function("Fn::Or", vec![it])),
    ];
    for (name, wrap) in each {
        let scenarios = |times| {
            let equals = || {
                let p = Node::single("Ref", Node::text("P"));
                function("Fn::Equals", vec![p, Node::text("a")])
            };
            let conditions = Map::from([("A", equals()), ("B", nested(times, equals(), wrap))]);
            let resource = |condition: &'static str| {
                Node::Map(Map::from([("Type", "T"), ("Condition", condition)]))
            };
            let resources = Map::from([("X", resource("A")), ("Y", resource("B"))]);
            let root = Map::from([
                ("Conditions", Node::Map(conditions)),
                ("Resources", Node::Map(resources)),
            ]);
            Meaning::of(&root, &ParameterValues::default()).scenarios().len()
        };
        // Both are the same condition, unless the second is not read.
        assert_eq!(scenarios(64), 2, "{name}");
        assert_eq!(scenarios(66), 4, "{name}");
    }
}

#[test]
fn values_are_resolved_to_a_depth_of_200() {
    let resolved = |depth: usize| {
        // The path of the property has four steps.
        let known = Node::single("Ref", Node::text("P"));
        let value = nested(depth - 4, known, |it| Node::List(vec![it]));
        let properties = Node::Map(Map::from([("V", value)]));
        let resource = Map::from([("Type", Node::text("T")), ("Properties", properties)]);
        let resources = Map::from([("R", Node::Map(resource))]);
        let root = Map::from([("Resources", Node::Map(resources))]);
        let mut parameters = ParameterValues::default();
        parameters.set("P", Node::text("known"));
        let meaning = Meaning::of(&root, &parameters);
        let mut is_resolved = false;
        let mut look = |it: &Node| is_resolved |= it.as_text() == Some("known");
        meaning.scenarios()[0].root().walk(&mut look);
        is_resolved
    };
    for (depth, expected) in [(4, true), (199, true), (200, true), (201, false), (230, false)] {
        assert_eq!(resolved(depth), expected, "{depth}");
    }
}

#[test]
fn loops_are_expanded_to_100_000_values() {
    // The body has four values.
    for (items, is_expanded) in [(25_000, true), (25_001, false)] {
        let names: Vec<String> = (0..items).map(|at| format!("a{at}")).collect();
        let text = format!(
            "Transform: AWS::LanguageExtensions\nResources: {{'Fn::ForEach::T': [N, [{}], {{'T${{N}}': {{Type: T, Condition: C}}}}]}}\n",
            names.join(", ")
        );
        let expected = if is_expanded { items } else { 1 };
        assert_eq!(ids(&meaning(&text).scenarios()[0]).len(), expected);
    }
}

/// Returns a template with conditions, each of which compares a parameter of its own.
fn independent(count: usize, used: usize) -> String {
    let each = |count: usize, it: &dyn Fn(usize) -> String| {
        (0..count).map(it).collect::<Vec<_>>().join(", ")
    };
    let all = each(count, &|at| format!("!Condition C{at}"));
    format!(
        "Parameters: {{{}}}\nConditions: {{{}, All: !And [{all}]}}\nResources: {{{}, Z: {{Type: T, Condition: All}}}}\n",
        each(count, &|at| format!("P{at}: {{Type: String}}")),
        each(count, &|at| format!("C{at}: !Equals [!Ref P{at}, a]")),
        each(used, &|at| format!("R{at}: {{Type: T, Condition: C{at}}}")),
    )
}

#[test]
fn up_to_32_scenarios_are_all_used() {
    for (count, expected, is_exhaustive) in [(3, 8, true), (5, 32, true)] {
        let meaning = meaning(&independent(count, count));
        assert_eq!(meaning.scenarios().len(), expected, "{count}");
        assert_eq!(meaning.is_exhaustive(), is_exhaustive, "{count}");
    }
    let more = meaning(&independent(6, 6));
    assert!(more.scenarios().len() <= 32 && !more.is_exhaustive());
}

#[test]
fn up_to_2048_assignments_are_all_evaluated() {
    // One condition depends on all parameters, so there are few scenarios.
    assert!(meaning(&independent(11, 1)).is_exhaustive());
    assert!(!meaning(&independent(12, 1)).is_exhaustive());
}

/// Returns a line for each scenario: `1` for each condition that is true.
fn shown(text: &str) -> String {
    let line = |conditions: &std::collections::BTreeMap<String, bool>| -> String {
        conditions.values().map(|it| if *it { '1' } else { '.' }).collect()
    };
    let meaning = meaning(text);
    meaning.scenarios().iter().map(|it| line(it.conditions())).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_choice_of_scenarios_stays_the_same() {
    let one_parameter = {
        let each = |it: &dyn Fn(usize) -> String| (0..300).map(it).collect::<Vec<_>>().join(", ");
        format!(
            "Parameters: {{P: {{Type: String}}}}\nConditions: {{{}}}\nResources: {{{}}}\n",
            each(&|at| format!("C{at:03}: !Equals [!Ref P, v{at:03}]")),
            each(&|at| format!("R{at:03}: {{Type: T, Condition: C{at:03}}}")),
        )
    };
    for (name, text) in [
        ("six", independent(6, 6)),
        ("twelve", independent(12, 12)),
        ("one_parameter", one_parameter),
    ] {
        insta::with_settings!({ snapshot_path => "../../snapshots",
            prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("scenarios_{name}"), shown(&text));
        });
    }
}
