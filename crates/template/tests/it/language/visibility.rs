//! Parts of a deployment that a template does not show.

use super::meaning;

/// Returns what can use the resource `R` in a template, and what can use a resource that nothing names.
#[track_caller]
fn gaps(text: &str) -> (Option<String>, Option<String>) {
    let meaning = meaning(&format!("{text}\n"));
    let visibility = meaning.visibility();
    let everything = visibility.of_everything().map(ToString::to_string);
    let hidden = visibility.hidden_from("Nothing").map(ToString::to_string);
    assert_eq!(everything, hidden, "only macros can use a resource that nothing names");
    let name = |it: &str| visibility.hidden_from(it).map(ToString::to_string);
    (name("R"), name("Nothing"))
}

#[test]
fn parts_that_receive_a_name_can_use_it() {
    let r = "R: {Type: T}";
    for (text, expected) in [
        (format!("Resources: {{{r}}}"), None),
        (
            format!(
                "Resources: {{{r}, N: {{Type: 'AWS::CloudFormation::Stack', Properties: {{Parameters: {{A: !Ref R}}}}}}}}"
            ),
            Some("the nested stack N"),
        ),
        (
            format!(
                "Resources: {{{r}, N: {{Type: 'AWS::CloudFormation::Stack', Properties: {{Parameters: {{A: !Ref X}}}}}}}}"
            ),
            None,
        ),
        (
            format!(
                "Resources: {{{r}, N: {{Type: 'Custom::Maker', Properties: {{A: !Sub 'x-${{R.Arn}}'}}}}}}"
            ),
            Some("the custom resource N"),
        ),
        (
            format!(
                "Resources: {{{r}, N: {{Type: 'AWS::CloudFormation::CustomResource', Properties: {{A: !GetAtt R.Arn}}}}}}"
            ),
            Some("the custom resource N"),
        ),
        (
            format!(
                "Resources: {{{r}, N: {{Type: 'Acme::Net::Thing', Properties: {{A: !Ref R}}}}}}"
            ),
            Some("the custom resource N"),
        ),
        (
            format!(
                "Resources: {{{r}, N: {{Type: 'Acme::Net::Thing::MODULE', Properties: {{A: !Ref R}}}}}}"
            ),
            Some("the module N"),
        ),
        (
            format!(
                "Resources: {{{r}, N: {{Type: 'AWS::SNS::Topic', Properties: {{A: !Ref R}}}}}}"
            ),
            None,
        ),
        (
            format!("Resources: {{{r}}}\nOutputs: {{O: {{Value: !Ref R, Export: {{Name: x}}}}}}"),
            Some("stacks that import the output O"),
        ),
        (format!("Resources: {{{r}}}\nOutputs: {{O: {{Value: !Ref R}}}}"), None),
        (
            format!(
                "Transform: AWS::LanguageExtensions\nParameters: {{L: {{Type: CommaDelimitedList}}}}\nResources: {{{r}, 'Fn::ForEach::T': [N, !Ref L, {{'T${{N}}': {{Type: T, Properties: {{A: !Ref R}}}}}}]}}"
            ),
            Some("the loop Fn::ForEach::T"),
        ),
    ] {
        assert_eq!(gaps(&text), (expected.map(str::to_owned), None), "{text}");
    }
}

#[test]
fn macros_can_use_everything() {
    for (text, expected) in [
        ("Transform: MyMacro\nResources: {R: {Type: T}}", Some("the macro MyMacro")),
        (
            "Transform: [AWS::LanguageExtensions, MyMacro]\nResources: {R: {Type: T}}",
            Some("the macro MyMacro"),
        ),
        (
            "Transform: [{Name: MyMacro, Parameters: {A: 1}}]\nResources: {R: {Type: T}}",
            Some("the macro MyMacro"),
        ),
        ("Transform: AWS::Serverless-2016-10-31\nResources: {R: {Type: T}}", None),
        ("Transform: AWS::LanguageExtensions\nResources: {R: {Type: T}}", None),
        (
            "Resources: {R: {Type: T}, 'Fn::Transform': {Name: 'AWS::Include', Parameters: {Location: s3://a/b}}}",
            Some("the macro AWS::Include"),
        ),
    ] {
        let expected = expected.map(str::to_owned);
        assert_eq!(gaps(text), (expected.clone(), expected), "{text}");
    }
}

#[test]
fn each_part_is_listed_once() {
    let text = "
Transform: [MyMacro, {Parameters: {}}]
Parameters: {L: {Type: CommaDelimitedList}}
Resources:
  R: {Type: T}
  T: {Type: AWS::SNS::Topic}
  M: {Type: Acme::Net::Thing::MODULE}
  S: {Type: AWS::CloudFormation::Stack}
  A: {Type: AWS::Serverless::Application}
  U: {Type: AWS::CloudFormation::StackSet}
  C: {Type: Custom::Thing}
  K: {Type: AWS::CloudFormation::CustomResource}
  Fn::ForEach::X: [N, !Ref L, {'X${N}': {Type: T}}]
  Fn::Transform: {Name: Other}
Outputs:
  Plain: {Value: a}
  Exported: {Value: !Ref R, Export: {Name: x}}
  Empty: {Export: {Name: y}}
  Fn::ForEach::O: [N, !Ref L, {'O${N}': {Value: !Ref T}}]
";
    let meaning = meaning(text);
    let shown: Vec<String> = meaning.visibility().gaps().iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        [
            "the macro MyMacro",
            "the macro ?",
            "the module M",
            "the nested stack S",
            "the nested stack A",
            "the nested stack U",
            "the custom resource C",
            "the custom resource K",
            "the loop Fn::ForEach::X",
            "the macro Other",
            "stacks that import the output Exported",
            "stacks that import the output Empty",
            "the loop Fn::ForEach::O",
        ]
    );
}
