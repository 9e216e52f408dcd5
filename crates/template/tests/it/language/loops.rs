//! `Fn::ForEach`.

use stanchion_template::Node;
use stanchion_template::language::{Meaning, ParameterValues};

use super::{ids, meaning, meaning_with, properties};

fn with(resources: &str) -> String {
    format!(
        "Transform: AWS::LanguageExtensions\nParameters: {{Names: {{Type: CommaDelimitedList}}}}\nMappings: {{M: {{a: {{list: [X, Y]}}}}}}\nResources:\n{resources}"
    )
}

#[test]
fn known_items_are_expanded() {
    for items in ["[X, Y]", "!FindInMap [M, a, list]", "!Split [',', 'X,Y']"] {
        let text = with(&format!(
            "  Fn::ForEach::Topics:\n    - Name\n    - {items}\n    - Topic${{Name}}: {{Type: T, Properties: {{A: !Ref Name, B: !Sub '${{Name}}-${{AWS::Region}}', C: 'plain-${{Name}}'}}}}\n  Last: {{Type: T}}\n"
        ));
        let meaning = meaning(&text);
        let scenario = &meaning.scenarios()[0];
        assert_eq!(ids(scenario), ["TopicX", "TopicY", "Last"], "{items}");
        assert_eq!(
            properties(scenario, "TopicY"),
            r#"{"A": "Y","B": {"Fn::Sub": "Y-${AWS::Region}"},"C": "plain-Y"}"#
        );
    }
}

#[test]
fn keys_keep_letters_and_digits_of_an_item() {
    let text = with(
        "  Fn::ForEach::Blocks:\n    - Block\n    - [10.0.0.0/24, 10.0.1.0/24]\n    - Subnet&{Block}: {Type: T, Properties: {Cidr: !Ref Block}}\n",
    );
    let meaning = meaning(&text);
    assert_eq!(ids(&meaning.scenarios()[0]), ["Subnet1000024", "Subnet1001024"]);
}

#[test]
fn loops_are_inside_of_loops_and_of_properties() {
    let text = with(
        "  Fn::ForEach::Outer:\n    - O\n    - [A, B]\n    - Fn::ForEach::Inner:\n        - I\n        - [C, D]\n        - R${O}${I}: {Type: T}\n  P:\n    Type: T\n    Properties:\n      Fn::ForEach::Each:\n        - N\n        - [U, V]\n        - Key${N}: !Ref N\n",
    );
    let meaning = meaning(&text);
    let scenario = &meaning.scenarios()[0];
    assert_eq!(ids(scenario), ["RAC", "RAD", "RBC", "RBD", "P"]);
    assert_eq!(properties(scenario, "P"), r#"{"KeyU": "U","KeyV": "V"}"#);
}

#[test]
fn unknown_items_stay_a_loop() {
    for items in ["!Ref Names", "!Split [',', !Ref Names]", "[X, !Ref Names]", "X"] {
        let text = with(&format!(
            "  Fn::ForEach::Topics:\n    - Name\n    - {items}\n    - Topic${{Name}}: {{Type: T}}\n"
        ));
        let meaning = meaning(&text);
        assert_eq!(ids(&meaning.scenarios()[0]), ["Fn::ForEach::Topics"], "{items}");
        assert_eq!(meaning.visibility().gaps().len(), 1, "{items}");
    }
    // Without the transform, CloudFormation does not expand loops.
    let text = "Resources: {'Fn::ForEach::T': [N, [A], {'T${N}': {Type: T}}]}\n";
    assert_eq!(ids(&meaning(text).scenarios()[0]), ["Fn::ForEach::T"]);
}

#[test]
fn a_loop_over_a_known_parameter_is_expanded() {
    let text = with("  Fn::ForEach::Topics: [N, [!Ref Names], {'T${N}': {Type: T}}]\n");
    let single = meaning_with(&text.replace("CommaDelimitedList", "String"), &[("Names", "A")]);
    // A reference inside of a list is a part that loops do not read.
    assert_eq!(ids(&single.scenarios()[0]), ["Fn::ForEach::Topics"]);
}

#[test]
fn a_list_parameter_can_be_known() {
    let text = with(
        "  Fn::ForEach::Topics: [N, !Ref Names, {'T${N}': {Type: T, Properties: {'Fn::ForEach::K': [M, [1, true], {'K${M}': '${N}&{M}'}]}}}]\n",
    );
    let mut parameters = ParameterValues::default();
    parameters.set("Names", vec![Node::text("A"), Node::text("B")]);
    let meaning = Meaning::of(super::template(&text).root(), &parameters);
    let scenario = &meaning.scenarios()[0];
    assert_eq!(ids(scenario), ["TA", "TB"]);
    assert_eq!(properties(scenario, "TB"), r#"{"K1": "B1","Ktrue": "Btrue"}"#);
}

#[test]
fn the_first_of_repeated_keys_counts() {
    let text = with("  Fn::ForEach::T: [N, [A, B], {T: {Type: T, Properties: {V: !Ref N}}}]\n");
    let meaning = meaning(&text);
    assert_eq!(ids(&meaning.scenarios()[0]), ["T"]);
    assert_eq!(properties(&meaning.scenarios()[0], "T"), r#"{"V": "A"}"#);
}

#[test]
fn loops_are_in_outputs_and_conditions_but_not_elsewhere() {
    let text = "
Transform: [AWS::LanguageExtensions]
Conditions: {'Fn::ForEach::C': [N, [a, b], {'Is${N}': !Equals [!Ref N, a]}]}
Resources: {R: {Type: T}}
Outputs: {'Fn::ForEach::O': [N, [a, b], {'O${N}': {Condition: 'Is${N}', Value: v}}]}
Metadata: {'Fn::ForEach::M': [N, [a], {'M${N}': v}]}
";
    let meaning = meaning(text);
    let keys = |section: &str| {
        let found = meaning.scenarios()[0].root().get(section).and_then(Node::as_map);
        found.map(|it| it.keys().collect::<Vec<_>>().join(" ")).unwrap_or_default()
    };
    assert_eq!(keys("Conditions"), "Isa Isb");
    assert_eq!(keys("Outputs"), "Oa");
    assert_eq!(keys("Metadata"), "Fn::ForEach::M");
}

#[test]
fn malformed_loops_stay() {
    for body in ["[N, [A]]", "[1, [A], {}]", "x", "[N, [A], [b]]"] {
        let text = with(&format!("  Fn::ForEach::T: {body}\n  R: {{Type: T}}\n"));
        assert_eq!(ids(&meaning(&text).scenarios()[0]), ["Fn::ForEach::T", "R"], "{body}");
    }
}

#[test]
fn entries_are_counted_without_expanding_loops() {
    let items: Vec<String> = (0..400).map(|it| format!("I{it}")).collect();
    let wide: Vec<String> = (0..300).map(|it| format!("P{it}: 1")).collect();
    let items = items.join(", ");
    for (loops, count) in [
        (
            format!(
                "  Fn::ForEach::A: [N, [{items}], {{'X${{N}}': {{Type: T, Properties: {{{}}}}}}}]\n",
                wide.join(", ")
            ),
            400,
        ),
        (
            format!(
                "  Fn::ForEach::A: [N, [{items}], {{'X${{N}}': {{Type: T}}, 'Y${{N}}': {{Type: T}}}}]\n  Z: {{Type: T}}\n"
            ),
            801,
        ),
        (
            format!(
                "  Fn::ForEach::A: [N, [P, Q], {{'Fn::ForEach::B': [M, [{items}], {{'X${{N}}${{M}}': {{Type: T}}}}], 'Y${{N}}': {{Type: T}}}}]\n"
            ),
            802,
        ),
        ("  Fn::ForEach::A: [N, !Ref Names, {'X${N}': {Type: T}}]\n".to_owned(), 1),
    ] {
        let text = with(&loops);
        let template = stanchion_template::Template::parse(&text).unwrap().template;
        let root = Node::Map(template.root().clone());
        assert_eq!(meaning(&text).entries(&root, "Resources"), count);
    }
}
