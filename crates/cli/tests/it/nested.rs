//! `check` with nested templates and files of parameters.

use std::fs;

use super::support::synth_in;

const OUTER: &str = "Resources:
  Data:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./nested/data.yaml
      Parameters: {Size: 9}
Outputs:
  Out: {Value: !GetAtt Data.Outputs.Arn}
";
const INNER: &str = "Parameters:
  Size: {Type: Number, MaxValue: 8}
Resources:
  Topic: {Type: AWS::SNS::Topic, Properties: {DisplayNaem: !Ref Size}}
";

/// A folder with an outer template, and a nested one in a folder below.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("nested")).unwrap();
    fs::write(folder.path().join("outer.yaml"), OUTER).unwrap();
    fs::write(folder.path().join("nested/data.yaml"), INNER).unwrap();
    folder
}

#[test]
fn nested_templates_are_checked_too() {
    let folder = folder();
    let run = synth_in(folder.path(), &["check", "outer.yaml"]);
    assert_eq!(run.code, 1);
    for part in [
        "error[CFN-051]",
        "error[CFN-052]",
        "error[SCH-002]",
        "nested/data.yaml:4:",
        "2 files checked",
    ] {
        assert!(run.stderr.contains(part), "{part} is not in {}", run.stderr);
    }
    let both = synth_in(folder.path(), &["check", "outer.yaml", "nested/data.yaml"]);
    assert!(both.stderr.contains("2 files checked"), "{}", both.stderr);
}

#[test]
fn templates_that_nest_each_other_end() {
    let folder = tempfile::tempdir().unwrap();
    let stack = |file: &str| {
        format!(
            "Resources: {{Data: {{Type: AWS::CloudFormation::Stack, Properties: {{TemplateURL: {file}}}}}}}\n"
        )
    };
    fs::write(folder.path().join("a.yaml"), stack("b.yaml")).unwrap();
    fs::write(folder.path().join("b.yaml"), stack("./a.yaml")).unwrap();
    let run = synth_in(folder.path(), &["check", "a.yaml"]);
    assert!(run.code == 1 && run.stderr.contains("2 files checked"), "{}", run.stderr);
    assert_eq!(run.stderr.matches("error[CFN-058]").count(), 2, "{}", run.stderr);
    assert!(run.stderr.contains("a.yaml -> b.yaml -> a.yaml"), "{}", run.stderr);
    fs::write(folder.path().join("a.yaml"), stack("a.yaml")).unwrap();
    let run = synth_in(folder.path(), &["check", "a.yaml"]);
    assert!(run.stderr.contains("a.yaml -> a.yaml"), "{}", run.stderr);
    // A condition can end the nesting.
    let conditional = stack("b.yaml").replace("Properties", "Condition: More, Properties");
    let conditions =
        "Parameters: {Depth: {Type: Number}}\nConditions: {More: !Not [!Equals [!Ref Depth, 0]]}\n";
    fs::write(folder.path().join("a.yaml"), format!("{conditions}{conditional}")).unwrap();
    let run = synth_in(folder.path(), &["check", "b.yaml"]);
    assert!(!run.stderr.contains("CFN-058"), "{}", run.stderr);
}

#[test]
fn a_nested_file_that_does_not_exist_is_a_warning() {
    let folder = folder();
    fs::remove_file(folder.path().join("nested/data.yaml")).unwrap();
    let run = synth_in(folder.path(), &["check", "outer.yaml"]);
    assert!(run.code == 0 && run.stderr.contains("warning[CFN-050]"), "{}", run.stderr);
}

#[test]
fn values_of_parameters_are_checked_in_their_file() {
    let folder = folder();
    fs::write(
        folder.path().join("values.json"),
        "[{\"ParameterKey\": \"Size\", \"ParameterValue\": \"9\"}]",
    )
    .unwrap();
    let arguments = ["check", "nested/data.yaml", "--parameters", "values.json"];
    let run = synth_in(folder.path(), &arguments);
    for part in ["error[CFN-053]", "values.json:1:", "found 9", "any to 8"] {
        assert!(run.stderr.contains(part), "{part} is not in {}", run.stderr);
    }
    let two = [&arguments[..], &["outer.yaml"]].concat();
    assert_eq!(synth_in(folder.path(), &two).code, 2);
    fs::write(folder.path().join("values.json"), "{").unwrap();
    assert_eq!(synth_in(folder.path(), &arguments).code, 2);
}
