//! Functions whose arguments are known.

use stanchion_template::Node;
use stanchion_template::language::ParameterValues;

use super::{meaning, meaning_with, properties};

#[test]
fn functions_of_known_values_are_computed() {
    for (value, expected) in [
        ("!Sub 'a-b'", r#""a-b""#),
        ("!Sub ['${A}-b', {A: a}]", r#""a-b""#),
        ("!Sub ['${A}-${B}', {A: 1, B: true}]", r#""1-true""#),
        ("!Sub '${!A}'", r#"{"Fn::Sub": "${!A}"}"#),
        ("!Sub '${P}-${AWS::Region}'", r#"{"Fn::Sub": "p-${AWS::Region}"}"#),
        ("!Sub '${ Q }-x'", r#"{"Fn::Sub": "${ Q }-x"}"#),
        (
            "!Sub ['${A}-${P}-${Q}', {A: !Ref Q}]",
            r#"{"Fn::Sub": ["${A}-p-${Q}",{"A": {"Ref": "Q"}}]}"#,
        ),
        ("!Sub ['${A}-x', {A: !Ref Q}]", r#"{"Fn::Sub": ["${A}-x",{"A": {"Ref": "Q"}}]}"#),
        ("!Split [',', '{{resolve:ssm:a}},b']", r#"{"Fn::Split": [",","{{resolve:ssm:a}},b"]}"#),
        ("!Split [',', 'a,b']", r#"["a","b"]"#),
        ("!Join ['-', [1, 2.5, true, 'x']]", r#""1-2.5-true-x""#),
        ("!GetAtt [R2, !Ref P]", r#"{"Fn::GetAtt": ["R2","p"]}"#),
        ("{'Fn::GetAtt': {'Fn::Sub': '${P}'}}", r#"{"Fn::GetAtt": "p"}"#),
        ("{Ref: {'Fn::Length': [a]}}", r#"{"Ref": 1}"#),
        ("!Sub '${AWS::Region}'", r#"{"Fn::Sub": "${AWS::Region}"}"#),
        ("!Join ['-', [a, 1]]", r#""a-1""#),
        ("!Join ['-', [a, !Ref P]]", r#""a-p""#),
        ("!Join ['-', [a, !Ref R2]]", r#"{"Fn::Join": ["-",["a",{"Ref": "R2"}]]}"#),
        ("!Select [1, [a, b]]", r#""b""#),
        ("!Select ['1', [a, !Ref R2]]", r#"{"Ref": "R2"}"#),
        ("!Select [2, [a, b]]", r#"{"Fn::Select": [2,["a","b"]]}"#),
        ("!Select [-1, [a, b]]", r#"{"Fn::Select": [-1,["a","b"]]}"#),
        ("!Select [1, !Split [',', 'a,b']]", r#""b""#),
        ("!Split ['', a]", r#"{"Fn::Split": ["","a"]}"#),
        ("!FindInMap [M, a, f]", r#""x""#),
        ("!FindInMap [M, !Ref P, f]", r#""y""#),
        ("!FindInMap [M, b, f]", r#"{"Fn::FindInMap": ["M","b","f"]}"#),
        ("!FindInMap [M, b, f, {DefaultValue: z}]", r#""z""#),
        (
            "!FindInMap [M, !Ref 'AWS::Region', f]",
            r#"{"Fn::FindInMap": ["M",{"Ref": "AWS::Region"},"f"]}"#,
        ),
        ("{'Fn::Length': [a, b]}", "2"),
        ("{Ref: {'Fn::Sub': 'R${P}'}}", r#"{"Ref": "Rp"}"#),
        ("!Ref P", r#""p""#),
        ("!Ref Q", r#"{"Ref": "Q"}"#),
        ("!GetAtt R2.Arn", r#"{"Fn::GetAtt": ["R2","Arn"]}"#),
        ("!Base64 a", r#"{"Fn::Base64": "a"}"#),
        (
            "{'Fn::Transform': {Name: X, Parameters: {A: !Ref P}}}",
            r#"{"Fn::Transform": {"Name": "X","Parameters": {"A": "p"}}}"#,
        ),
    ] {
        let text = format!(
            "Parameters: {{P: {{Type: String}}, Q: {{Type: String}}}}\nMappings: {{M: {{a: {{f: x}}, p: {{f: y}}}}}}\nResources: {{R: {{Type: T, Properties: {{V: {value}}}}}, R2: {{Type: T}}}}\n"
        );
        let meaning = meaning_with(&text, &[("P", "p")]);
        let found = properties(&meaning.scenarios()[0], "R");
        assert_eq!(found, format!("{{\"V\": {expected}}}"), "{value}");
    }
}

#[test]
fn parameters_have_the_values_that_were_set() {
    let mut values = ParameterValues::default();
    assert!(values.is_empty());
    values.set("P", Node::text("a"));
    assert!(!values.is_empty());
    assert_eq!(values.get("P").and_then(Node::as_text), Some("a"));
    assert_eq!(values.get("Q"), None);
}

#[test]
fn conditions_exclude_values_of_parameters() {
    let meaning = meaning(
        "Parameters: {Size: {Type: Number, Default: 0}, Name: {Type: String, Default: a}}
Conditions: {Has: !Not [!Equals [!Ref Size, 0]], Named: !Equals [!Ref Name, b]}
Resources:
  A: {Type: T, Properties: {S: !If [Has, !Ref Size, !Ref AWS::NoValue], N: !If [Named, 1, 2]}}
",
    );
    for scenario in meaning.scenarios() {
        let (has, named) = (scenario.conditions()["Has"], scenario.conditions()["Named"]);
        assert_eq!(meaning.can_have(scenario, "Size", "0"), !has);
        assert_eq!(meaning.can_have(scenario, "Size", "1"), has);
        assert_eq!(meaning.can_have(scenario, "Name", "b"), named);
        assert!(meaning.can_have(scenario, "Other", "0"));
    }
}
