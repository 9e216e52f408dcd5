//! Nested stacks whose templates are local files.

use std::collections::BTreeMap;

use stanchion_check::{NestedTemplate, Severity, check_nested, nested_stacks};
use stanchion_template::Template;

const CHILD: &str = "Parameters:
  Size: {Type: Number, MaxValue: 8}
  Name: {Type: String, Default: a}
Resources:
  Topic: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Sub '${Name}${Size}'}}
Outputs:
  TopicArn: {Value: !Ref Topic}
";

/// Returns the ids of the findings about a nested stack with these parameters, and an output with this value.
#[track_caller]
fn findings(parameters: &str, output: &str, child: &NestedTemplate) -> Vec<(&'static str, String)> {
    let text = format!(
        "Parameters:\n  List: {{Type: CommaDelimitedList}}\n  One: {{Type: String}}\nResources:\n  Data:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ./data.yaml\n      Parameters: {parameters}\nOutputs:\n  Out: {{Value: {output}}}\n"
    );
    let parsed = Template::parse(&text).unwrap();
    let nested = BTreeMap::from([("Data".to_owned(), child.clone())]);
    check_nested(&parsed, "template.yaml", &nested)
        .into_iter()
        .map(|it| (it.code.id, it.found.unwrap_or_default()))
        .collect()
}

fn child(text: &str) -> NestedTemplate {
    NestedTemplate::Read(Template::parse(text).unwrap().template)
}

#[test]
fn parameters_and_outputs_that_fit_are_fine() {
    for parameters in
        ["{Size: 8}", "{Size: '1', Name: b}", "{Size: !Ref One}", "{Size: !Join ['', !Ref List]}"]
    {
        assert_eq!(
            findings(parameters, "!GetAtt Data.Outputs.TopicArn", &child(CHILD)),
            [],
            "{parameters}"
        );
    }
    assert_eq!(findings("!Ref One", "!Sub '${Data.Outputs.TopicArn}'", &child(CHILD)), []);
}

#[test]
fn parameters_that_do_not_fit_are_reported() {
    let found = |parameters| findings(parameters, "a", &child(CHILD));
    let one = |found: &str| vec![("CFN-051", found.to_owned())];
    assert_eq!(found("{Size: 9}"), one("9"));
    assert_eq!(found("{Name: b}"), one("not set: Size"));
    assert_eq!(found("{Size: 8, Other: a}"), one("Other"));
    assert_eq!(found("{Size: 8, Name: !Ref List}"), one("!Ref List"));
    assert_eq!(found("{Size: 8, Name: [a]}"), one("a list of 1 item"));
}

#[test]
fn outputs_that_do_not_exist_are_reported() {
    let found = |output| findings("{Size: 8}", output, &child(CHILD));
    let one = |found: &str| vec![("CFN-052", found.to_owned())];
    assert_eq!(found("!GetAtt Data.Outputs.TopicArm"), one("Outputs.TopicArm"));
    assert_eq!(found("!Sub 'a${Data.Outputs.Nope}'"), one("Outputs.Nope"));
    let with_macro = child(&format!("Transform: Ours\n{CHILD}"));
    assert_eq!(findings("{}", "!GetAtt Data.Outputs.Nope", &with_macro), []);
}

#[test]
fn a_file_that_cannot_be_read_is_a_warning() {
    let missing = NestedTemplate::Unreadable("no such file".to_owned());
    assert_eq!(findings("{}", "a", &missing), [("CFN-050", "./data.yaml".to_owned())]);
    assert_eq!(stanchion_check::code::CFN_050.severity, Severity::Warning);
    assert_eq!(findings("{}", "!GetAtt Data.Outputs.Nope", &NestedTemplate::Invalid), []);
}

#[test]
fn only_local_paths_are_nested_files() {
    let nested = |url: &str| {
        let text = format!(
            "Resources: {{Data: {{Type: AWS::CloudFormation::Stack, Properties: {{TemplateURL: {url}}}}}}}"
        );
        nested_stacks(&Template::parse(&text).unwrap().template).len()
    };
    for url in ["data.yaml", "./a/data.yaml", "../data.json", "/srv/data.yaml"] {
        assert_eq!(nested(url), 1, "{url}");
    }
    for url in ["https://a/b.yaml", "s3://a/b.yaml", "!Sub '${A}.yaml'", "'${A}.yaml'", "''"] {
        assert_eq!(nested(url), 0, "{url}");
    }
}
