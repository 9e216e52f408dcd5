//! The form of the YAML output.

use stanchion_template::{Node, parse, yaml};

/// Reads the text and writes it again.
fn written(text: &str) -> String {
    yaml::to_string(&parse(text).unwrap_or_else(|errors| panic!("{errors}\n{text}")).node)
}

#[test]
fn short_tags() {
    let text = "\
a: !Ref AWS::Region
b: !GetAtt a.b.c
c: !Sub ${a}-x
d: !Join
  - ','
  - - !Ref a
    - b
e: !Select
  - 0
  - !GetAZs ''
f:
  - !Ref a
  - !Sub |
    #!/bin/sh
    echo ${a}
  - - x
    - key: !If
        - c
        - 1
        - !Ref AWS::NoValue
g: !Transform
  Name: AWS::Include
  Parameters:
    Location: s3://x/y
";
    assert_eq!(written(text), text);
}

#[test]
fn no_short_tag_directly_inside_another() {
    for text in [
        "a:\n  Fn::Base64: !Sub x\n",
        "a:\n  Fn::GetAZs: !Ref AWS::Region\n",
        "a:\n  Fn::ImportValue: !Sub ${x}-y\n",
        "a:\n  Fn::Base64:\n    Fn::ImportValue: !Ref b\n",
        "a:\n  Fn::GetStackOutput:\n    StackName: !Ref s\n    OutputName: o\n",
        "- Fn::Base64: !Sub x\n",
    ] {
        assert_eq!(written(text), text);
    }
}

#[test]
fn scripts_are_literal_blocks() {
    let text = "a: |\n  #!/bin/bash\n  if true; then\n    echo 'x: y' # z\n  fi\n\n  done\nb: |-\n  one\n  two\nc: |+\n  one\n\nd: x\n";
    assert_eq!(written(text), text);
}

#[test]
fn odd_keys_and_empty_things() {
    let text = "'012': []\n'yes': {}\n'': ''\n'a: b': null\n? \"";
    let long = "k".repeat(1100);
    let text = format!("{text}{long}\"\n: 1\n");
    assert_eq!(written(&text), text);
}

#[test]
fn scalars_at_the_top() {
    assert_eq!(yaml::to_string(&Node::text("yes")), "'yes'\n");
    assert_eq!(yaml::to_string(&Node::single("Ref", Node::text("a"))), "!Ref a\n");
    assert_eq!(yaml::to_string(&Node::List(vec![])), "[]\n");
}
