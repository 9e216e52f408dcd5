//! The combinations of conditions in which a template can be deployed.

use super::{ids, meaning, meaning_with, properties};

/// Returns the ids of the resources in each scenario of a template with the resources `A`, `B` and `C`, which have the
/// conditions of the same name.
#[track_caller]
pub(super) fn scenarios(parameters: &str, conditions: &str) -> Vec<String> {
    scenarios_with("M: {a: {f: 'true'}, b: {f: 'false'}}", parameters, conditions)
}

#[track_caller]
pub(super) fn scenarios_with(mappings: &str, parameters: &str, conditions: &str) -> Vec<String> {
    let names: Vec<&str> =
        ["A", "B", "C"].into_iter().filter(|it| conditions.contains(&format!("{it}: "))).collect();
    let resources: String =
        names.iter().map(|it| format!("  {it}: {{Type: T, Condition: {it}}}\n")).collect();
    let text = format!(
        "Parameters: {{{parameters}}}\nConditions: {{{conditions}}}\nMappings: {{{mappings}}}\nResources:\n{resources}"
    );
    let meaning = meaning(&text);
    assert!(meaning.is_exhaustive(), "{text}");
    let mut all: Vec<String> = meaning.scenarios().iter().map(|it| ids(it).join("")).collect();
    all.sort();
    all
}

#[test]
fn each_combination_that_can_occur_is_a_scenario() {
    let string = "P: {Type: String}, Q: {Type: String}";
    for (parameters, conditions, expected) in [
        (string, "A: !Equals [!Ref P, a]", vec!["", "A"]),
        // Two conditions on one parameter exclude each other.
        (string, "A: !Equals [!Ref P, a], B: !Equals [!Ref P, b]", vec!["", "A", "B"]),
        // Two conditions on two parameters do not.
        (string, "A: !Equals [!Ref P, a], B: !Equals [!Ref Q, a]", vec!["", "A", "AB", "B"]),
        (string, "A: !Equals [!Ref P, a], B: !Not [!Condition A]", vec!["A", "B"]),
        (
            string,
            "A: !Equals [!Ref P, a], B: !Equals [!Ref P, b], C: !Or [!Condition A, !Condition B]",
            vec!["", "AC", "BC"],
        ),
        (
            string,
            "A: !Equals [!Ref P, a], B: !Equals [!Ref Q, a], C: !And [!Condition A, !Condition B]",
            vec!["", "A", "ABC", "B"],
        ),
        // The allowed values are all that there are.
        ("P: {Type: String, AllowedValues: [a]}", "A: !Equals [!Ref P, a]", vec!["A"]),
        (
            "P: {Type: String, AllowedValues: [a, b]}",
            "A: !Equals [!Ref P, a], B: !Equals [!Ref P, b]",
            vec!["A", "B"],
        ),
        ("P: {Type: Number, AllowedValues: [1, 2]}", "A: !Equals [!Ref P, '1']", vec!["", "A"]),
        // A text that the parameter cannot have.
        ("P: {Type: String, MinLength: 1}", "A: !Equals [!Ref P, '']", vec![""]),
        ("P: {Type: String, MaxLength: 2}", "A: !Equals [!Ref P, abc]", vec![""]),
        ("P: {Type: 'AWS::EC2::VPC::Id'}", "A: !Equals [!Ref P, '']", vec![""]),
        ("P: {Type: Number}", "A: !Equals [!Ref P, none]", vec![""]),
        // Constants, and references in other notations.
        (string, "A: !Equals [a, b], B: !Equals [a, a]", vec!["B"]),
        (
            string,
            "A: !Equals [!Sub '${P}', a], B: !Equals [a, !Join ['', [!Ref P]]]",
            vec!["", "AB"],
        ),
        (string, "A: !Equals [!Ref P, !Ref P]", vec!["A"]),
        (string, "A: !Equals [!Ref P, !Ref Q], B: !Equals [!Ref Q, !Ref P]", vec!["", "AB"]),
        // Texts that are not known can be equal or not, each pair in one way.
        (
            string,
            "A: !Equals [!Join ['-', [!Ref P, x]], a], B: !Not [!Equals [!Join ['-', [!Ref P, x]], a]]",
            vec!["A", "B"],
        ),
        // Mappings.
        (
            "P: {Type: String, AllowedValues: [a, b]}",
            "A: !Equals [!FindInMap [M, !Ref P, f], 'true'], B: !Equals [!Ref P, b]",
            vec!["A", "B"],
        ),
        // The Region can be any.
        (string, "A: !Equals [!Ref 'AWS::Region', eu-west-1]", vec!["", "A"]),
        // Conditions that do not exist or refer to themselves can be true or false.
        (string, "A: !Condition Missing", vec!["", "A"]),
        (string, "A: !Condition B, B: !Not [!Condition A]", vec!["", "AB"]),
    ] {
        assert_eq!(scenarios(parameters, conditions), expected, "{parameters} {conditions}");
    }
}

#[test]
fn rules_exclude_combinations() {
    let text = "
Parameters: {P: {Type: String, AllowedValues: [a, b]}, Q: {Type: String, AllowedValues: [c, d]}}
Rules:
  Together:
    RuleCondition: !Equals [!Ref P, a]
    Assertions: [{Assert: {'Fn::Contains': [[c], !Ref Q]}}]
Conditions: {A: !Equals [!Ref P, a], D: !Equals [!Ref Q, d]}
Resources: {X: {Type: T, Condition: A}, Y: {Type: T, Condition: D}}
";
    let meaning = meaning(text);
    let all: Vec<String> = meaning.scenarios().iter().map(|it| ids(it).join("")).collect();
    assert_eq!(all, ["X", "", "Y"]);
}

#[test]
fn assertions_are_formulas() {
    for (assertion, refuses) in [
        ("{'Fn::Equals': [!Ref P, a]}", false),
        ("{'Fn::Equals': [!Ref P, b]}", true),
        ("{'Fn::Not': [{'Fn::Equals': [!Ref P, b]}]}", false),
        ("{'Fn::Not': [{'Fn::Equals': [!Ref P, a]}]}", true),
        ("{'Fn::And': [{'Fn::Equals': [!Ref P, a]}, {'Fn::Equals': [x, x]}]}", false),
        ("{'Fn::And': [{'Fn::Equals': [!Ref P, a]}, {'Fn::Equals': [x, y]}]}", true),
        ("{'Fn::And': [{'Fn::Equals': [!Ref P, b]}, {'Fn::Equals': [!ImportValue i, a]}]}", true),
        ("{'Fn::Or': [{'Fn::Equals': [!Ref P, b]}, {'Fn::Equals': [x, x]}]}", false),
        ("{'Fn::Or': [{'Fn::Equals': [!Ref P, b]}, {'Fn::Equals': [x, y]}]}", true),
        ("{'Fn::Or': [{'Fn::Equals': [!Ref P, b]}, {'Fn::Equals': [!ImportValue i, a]}]}", false),
        ("{Condition: IsA}", false),
        ("{'Fn::Not': [{Condition: IsA}]}", true),
        // An unknown value refuses nothing.
        ("{'Fn::Equals': [!ImportValue i, a]}", false),
        ("{'Fn::Not': [{'Fn::Equals': [!ImportValue i, a]}]}", false),
        ("{'Fn::EachMemberIn': [[a], [b]]}", false),
    ] {
        let text = format!(
            "
Parameters: {{P: {{Type: String, AllowedValues: [a, b]}}}}
Rules: {{R: {{RuleCondition: {{'Fn::Equals': [!Ref P, a]}}, Assertions: [{{Assert: {assertion}}}]}}}}
Conditions: {{IsA: !Equals [!Ref P, a]}}
Resources: {{X: {{Type: T, Condition: IsA}}, Y: {{Type: T}}}}
"
        );
        let meaning = meaning(&text);
        let all: Vec<String> = meaning.scenarios().iter().map(|it| ids(it).join("")).collect();
        let expected = if refuses { vec!["Y"] } else { vec!["XY", "Y"] };
        assert_eq!(all, expected, "{assertion}");
    }
}

#[test]
fn a_default_that_rules_refuse_is_no_scenario() {
    for (refused, default) in [("a", None), ("b", Some("XY"))] {
        let text = format!(
            "
Parameters: {{P: {{Type: String, AllowedValues: [a, b], Default: a}}}}
Rules: {{R: {{Assertions: [{{Assert: {{'Fn::Not': [{{'Fn::Equals': [!Ref P, {refused}]}}]}}}}]}}}}
Conditions: {{IsA: !Equals [!Ref P, a]}}
Resources: {{X: {{Type: T, Condition: IsA}}, Y: {{Type: T}}}}
"
        );
        let found = meaning(&text);
        let found = found.default_scenario().map(|it| ids(it).join(""));
        assert_eq!(found.as_deref(), default, "{refused}");
    }
}

#[test]
fn a_statement_has_no_default_and_is_false_first() {
    let text = "
Parameters: {P: {Type: String, Default: a}}
Conditions: {A: !Equals [!Ref P, a], B: !Condition Missing}
Resources: {X: {Type: T, Condition: A}, Y: {Type: T, Condition: B}}
";
    let meaning = meaning(text);
    let all: Vec<String> = meaning.scenarios().iter().map(|it| ids(it).join("")).collect();
    assert_eq!(all, ["X", "", "XY", "Y"]);
    assert!(meaning.default_scenario().is_none());
}

#[test]
fn only_conditions_that_are_used_make_scenarios() {
    let with = |uses: &str| {
        let text = format!(
            "
Parameters: {{P: {{Type: String}}}}
Conditions: {{A: !Equals [!Ref P, a], B: !Equals [!Ref P, b]}}
Resources: {{X: {{Type: T}}}}
{uses}
"
        );
        meaning(&text).scenarios().len()
    };
    for (uses, expected) in [
        ("", 1),
        ("Outputs: {O: {Condition: A, Value: v}}", 2),
        ("Outputs: {O: {Value: !If [A, v, !If [B, w, x]]}}", 3),
        ("Hooks: {H: {Type: AWS::CodeDeploy::BlueGreen, Properties: {V: !If [A, v, w]}}}", 2),
        ("Metadata: {H: {Condition: A, V: !If [B, v, w]}}", 1),
        ("Outputs: {O: {Condition: Missing, Value: v}}", 1),
    ] {
        assert_eq!(with(uses), expected, "{uses}");
    }
}

#[test]
fn a_template_that_rules_refuse_is_still_read() {
    let text = "
Parameters: {P: {Type: String, AllowedValues: [a, b]}}
Rules: {Never: {Assertions: [{Assert: {'Fn::Equals': [a, b]}}]}}
Conditions: {A: !Equals [!Ref P, a]}
Resources: {X: {Type: T, Condition: A}, Y: {Type: T}}
";
    let meaning = meaning(text);
    let all: Vec<String> = meaning.scenarios().iter().map(|it| ids(it).join("")).collect();
    assert_eq!(all, ["XY"]);
    assert!(meaning.default_scenario().is_none());
}

#[test]
fn the_first_scenario_has_the_defaults() {
    for (default, first) in [("live", "Live"), ("test", "Other"), ("none", "")] {
        let text = format!(
            "
Parameters: {{Stage: {{Type: String, Default: {default}}}}}
Conditions: {{IsLive: !Equals [!Ref Stage, live], IsTest: !Equals [!Ref Stage, test]}}
Resources: {{Live: {{Type: T, Condition: IsLive}}, Other: {{Type: T, Condition: IsTest}}}}
"
        );
        let meaning = meaning(&text);
        assert_eq!(meaning.scenarios().len(), 3);
        let default = meaning.default_scenario().expect("every parameter has a default");
        assert_eq!(ids(default).join(""), first);
    }
    let without = "
Parameters: {Stage: {Type: String}}
Conditions: {IsLive: !Equals [!Ref Stage, live]}
Resources: {Live: {Type: T, Condition: IsLive}}
";
    assert!(meaning(without).default_scenario().is_none());
    let known = meaning_with(without, &[("Stage", "live")]);
    assert_eq!(known.scenarios().len(), 1);
    assert_eq!(known.default_scenario().map(|it| ids(it).join("")).as_deref(), Some("Live"));
}

#[test]
fn many_conditions_have_every_pair_in_every_combination() {
    let count = 12;
    let each = |it: &dyn Fn(usize) -> String| (0..count).map(it).collect::<Vec<_>>().join(", ");
    let text = format!(
        "Parameters: {{{}}}\nConditions: {{{}}}\nResources: {{{}}}\n",
        each(&|at| format!("P{at}: {{Type: String}}")),
        each(&|at| format!("C{at}: !Equals [!Ref P{at}, a]")),
        each(&|at| format!("R{at}: {{Type: T, Condition: C{at}}}")),
    );
    let meaning = meaning(&text);
    assert!(!meaning.is_exhaustive());
    assert!(meaning.scenarios().len() <= 32, "{}", meaning.scenarios().len());
    for one in 0..count {
        for other in 0..one {
            for values in [(true, true), (true, false), (false, true), (false, false)] {
                let is_there = meaning.scenarios().iter().any(|it| {
                    let value = |at: usize| it.conditions()[&format!("C{at}")];
                    (value(one), value(other)) == values
                });
                assert!(is_there, "C{one} and C{other} are never {values:?}");
            }
        }
    }
    assert_eq!(
        meaning.scenarios(),
        self::meaning(&text).scenarios(),
        "the choice is always the same"
    );
}

#[test]
fn values_under_conditions() {
    let text = "
Parameters: {Stage: {Type: String, AllowedValues: [live, test], Default: live}}
Conditions: {Live: !Equals [!Ref Stage, live]}
Resources:
  Topic: {Type: T, Condition: Live}
  R:
    Type: T
    DependsOn: [Topic, Other]
    Properties:
      One: !If [Live, a, !Ref AWS::NoValue]
      Two: !If [Live, {A: 1}, {B: !If [Live, x, y]}]
      List: [!If [Live, !Ref AWS::NoValue, a], b, !If [Live, [c], d]]
      Three: !Ref AWS::NoValue
      Unknown: !If [Missing, a, b]
  Other: {Type: T}
Outputs:
  Arn: {Condition: Live, Value: !Ref Topic}
";
    let meaning = meaning(text);
    let [live, test] = meaning.scenarios() else { panic!("two scenarios") };
    assert_eq!(
        properties(live, "R"),
        r#"{"One": "a","Two": {"A": 1},"List": ["b",["c"]],"Unknown": {"Fn::If": ["Missing","a","b"]}}"#
    );
    assert_eq!(
        properties(test, "R"),
        r#"{"Two": {"B": "y"},"List": ["a","b","d"],"Unknown": {"Fn::If": ["Missing","a","b"]}}"#
    );
    assert_eq!((ids(live), ids(test)), (vec!["Topic", "R", "Other"], vec!["R", "Other"]));
    let depends_on = |at: usize| {
        let resource = meaning.scenarios()[at].root().get("Resources").and_then(|it| it.get("R"));
        resource.and_then(|it| it.get("DependsOn")).map(super::one_line)
    };
    assert_eq!(depends_on(0).as_deref(), Some(r#"["Topic","Other"]"#));
    assert_eq!(depends_on(1).as_deref(), Some(r#"["Other"]"#));
    let outputs = |at: usize| {
        meaning.scenarios()[at]
            .root()
            .get("Outputs")
            .and_then(|it| it.as_map())
            .map(stanchion_template::Map::len)
    };
    assert_eq!((outputs(0), outputs(1)), (Some(1), Some(0)));
}

#[test]
fn other_sections_stay_and_depends_on_loses_what_is_gone() {
    let text = "
Conditions: {Never: !Equals [a, b]}
Metadata: {M: {Condition: Never, V: !If [Never, a, b]}}
Resources:
  Gone: {Type: T, Condition: Never}
  R: {Type: T, DependsOn: Gone}
  S: {Type: T, DependsOn: R}
  U: {Type: T, DependsOn: [!If [Never, Gone, S], Gone, R]}
";
    let meaning = meaning(text);
    let root = meaning.scenarios()[0].root();
    let line = |section: &str| root.get(section).map(super::one_line).unwrap_or_default();
    assert_eq!(
        line("Metadata"),
        r#"{"M": {"Condition": "Never","V": {"Fn::If": ["Never","a","b"]}}}"#
    );
    assert_eq!(
        line("Resources"),
        r#"{"R": {"Type": "T"},"S": {"Type": "T","DependsOn": "R"},"U": {"Type": "T","DependsOn": ["S","R"]}}"#
    );
}

#[test]
fn the_templates_of_scenarios_can_be_changed() {
    let mut meaning = meaning(
        "Parameters: {P: {Type: String}}\nConditions: {A: !Equals [!Ref P, a]}\nResources: {X: {Type: T, Condition: A}}\n",
    );
    for scenario in meaning.scenarios_mut() {
        let root = scenario.root_mut().as_map_mut().expect("a template is a map");
        root.push("Changed", true);
    }
    let changed = |it: &stanchion_template::language::Scenario| it.root().get("Changed").is_some();
    assert_eq!(meaning.scenarios().iter().map(changed).collect::<Vec<_>>(), [true, true]);
    assert!(meaning.expanded().get("Changed").is_none());
    assert!(meaning.expanded().get("Resources").is_some_and(|it| it.get("X").is_some()));
}
