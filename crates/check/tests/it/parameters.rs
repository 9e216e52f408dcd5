//! Files with the values of parameters.

use stanchion_check::{Parameters, Severity, check_file_with};
use stanchion_template::{Template, parse};

const TEMPLATE: &str = "Parameters:
  Name: {Type: String, AllowedPattern: '[a-z]+', MaxLength: 4}
  Size: {Type: Number, MinValue: 1, MaxValue: 8}
  Zones: {Type: CommaDelimitedList, AllowedValues: [a, b], Default: a}
  Net: {Type: 'AWS::EC2::VPC::Id', Default: vpc-12345678}
  Secret: {Type: String, NoEcho: true, MinLength: 8, Default: abcdefgh}
Conditions:
  IsLarge: !Equals [!Ref Size, '8']
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Sub '${Name}${Size}${Net}${Secret}'
      TopicName: !Join ['', !Ref Zones]
  Data:
    Type: AWS::SNS::Topic
    Condition: IsLarge
    Properties: {Nothing: a}
";

/// Returns the finding's ids, lines in the file of parameters, and values.
#[track_caller]
fn findings(values: &str) -> Vec<(&'static str, u32, String)> {
    let template = Template::parse(TEMPLATE).unwrap();
    let parameters = Parameters::read(&parse(values).unwrap(), "values.yaml");
    check_file_with(&template, "template.yaml", &parameters)
        .into_iter()
        .filter(|it| it.code.id.starts_with("CFN-05"))
        .map(|it| {
            let place = it.place.unwrap();
            assert_eq!(place.file, "values.yaml");
            (it.code.id, place.start.line, it.found.unwrap_or_default())
        })
        .collect()
}

#[test]
fn every_form_is_read() {
    for values in [
        "Name: abc\nSize: 4\n",
        "{\"Name\": \"abc\", \"Size\": 4}",
        "- {ParameterKey: Name, ParameterValue: abc}\n- {ParameterKey: Size, ParameterValue: '4'}\n",
        "- {ParameterKey: Name, UsePreviousValue: true}\n- {ParameterKey: Size, ParameterValue: 4}\n",
        "Parameters: {Name: abc, Size: 4}\nTags: {a: b}\n",
        "template-file-path: a.yaml\nparameters: {Name: abc, Size: 4}\n",
        "- Name=abc\n- Size=4\n",
        "Name: abc\nSize: 4\nZones: [a, b]\n",
        "Name: abc\nSize: 4\nZones: b, a\n",
    ] {
        assert_eq!(findings(values), [], "{values}");
    }
}

#[test]
fn every_wrong_value_is_reported_at_its_place() {
    let values =
        "Name: ABC\nSize: 9\nZones: a,c,d\nNet: subnet-12345678\nSecret: short\nNamee: a\n";
    let expected = [
        ("CFN-053", 1, "ABC"),
        ("CFN-053", 2, "9"),
        ("CFN-053", 3, "c"),
        ("CFN-053", 3, "d"),
        ("CFN-053", 4, "\"subnet-12345678\""),
        ("CFN-053", 5, "a secret value"),
        ("CFN-054", 6, "Namee"),
    ];
    let expected: Vec<_> = expected.map(|(id, line, it)| (id, line, it.to_owned())).into();
    assert_eq!(findings(values), expected);
}

#[test]
fn limits_are_exact() {
    assert_eq!(findings("Name: abcd\nSize: 8\n"), []);
    assert_eq!(findings("Name: abcde\nSize: 1\n"), [("CFN-053", 1, "abcde".to_owned())]);
    assert_eq!(findings("Name: a\nSize: 0\n"), [("CFN-053", 2, "0".to_owned())]);
    assert_eq!(findings("Name: a\nSize: one\n"), [("CFN-053", 2, "one".to_owned())]);
}

#[test]
fn missing_values_and_wrong_files_are_reported() {
    assert_eq!(findings("Name: a\n"), [("CFN-055", 1, "Size".to_owned())]);
    let ids = |values| -> Vec<&str> { findings(values).into_iter().map(|it| it.0).collect() };
    assert_eq!(ids("text"), ["CFN-055", "CFN-055", "CFN-057"]);
    assert_eq!(ids("- {Name: abc}\n- Size\n- [a]\n- Name=a\n- Size=1\n"), ["CFN-057"; 3]);
    assert_eq!(ids("Name: {a: b}\nSize: 1\n"), ["CFN-055", "CFN-057"]);
    assert_eq!(ids("- Name=a\n- Name=b\n- Size=1\n"), ["CFN-057"]);
}

#[test]
fn a_command_that_ignores_unknown_values_gets_a_warning() {
    let template = Template::parse(TEMPLATE).unwrap();
    let severity = |values: &str| {
        let parameters = Parameters::read(&parse(values).unwrap(), "values.yaml");
        let findings = check_file_with(&template, "template.yaml", &parameters);
        findings.into_iter().find(|it| it.code.id == "CFN-054").map(|it| it.severity)
    };
    assert_eq!(severity("- Name=a\n- Size=1\n- Other=a\n"), Some(Severity::Warning));
    assert_eq!(severity("Name: a\nSize: 1\nOther: a\n"), Some(Severity::Error));
}

#[test]
fn values_decide_conditions() {
    let template = Template::parse(TEMPLATE).unwrap();
    let has_fault = |values: &str| {
        let parameters = Parameters::read(&parse(values).unwrap(), "values.yaml");
        let findings = check_file_with(&template, "template.yaml", &parameters);
        findings.iter().any(|it| it.code.id == "SCH-002")
    };
    assert!(has_fault("Name: a\nSize: 8\n"));
    assert!(!has_fault("Name: a\nSize: 7\n"));
}
