//! Large templates: the rules about the language look at each part once. A rule that compares all parts with all others
//! would not end in a reasonable time.

use std::fmt::Write;

use super::of_rule;

const MANY: usize = 1500;

/// A template with one topic for each number, whose body `part` writes.
fn topics(part: impl Fn(usize) -> String) -> String {
    let mut text = "Resources:\n".to_owned();
    for at in 0..MANY {
        writeln!(text, "  Topic{at}: {{Type: AWS::SNS::Topic, {}}}", part(at)).unwrap();
    }
    text
}

#[test]
fn dead_references() {
    let text = topics(|at| format!("Properties: {{DisplayName: !Ref Nothing{at}}}"));
    assert_eq!(of_rule(&text, "CFN-021").len(), MANY);
    let text = topics(|at| format!("DependsOn: Nothing{at}"));
    assert_eq!(of_rule(&text, "CFN-024").len(), MANY);
    let text = topics(|at| format!("Condition: Nothing{at}"));
    assert_eq!(of_rule(&text, "CFN-023").len(), MANY);
}

#[test]
fn chains_of_conditions() {
    let mut text = "Conditions:\n".to_owned();
    for at in 0..MANY {
        writeln!(text, "  C{at}: !Not [!Condition C{}]", (at + 1) % MANY).unwrap();
    }
    text.push_str("Resources: {Topic: {Type: AWS::SNS::Topic, Condition: C0}}\n");
    assert_eq!(of_rule(&text, "CFN-044").len(), 1);
}

#[test]
fn variables_of_one_text() {
    let (mut text, mut own) = (String::new(), String::new());
    for at in 0..MANY {
        write!(text, "${{V{at}}}").unwrap();
        write!(own, "V{at}: {at}, W{at}: 1, ").unwrap();
    }
    let text = format!(
        "Resources: {{Topic: {{Type: AWS::SNS::Topic, Properties: {{DisplayName: !Sub ['{text}', {{{own}}}]}}}}}}\n"
    );
    assert_eq!(of_rule(&text, "CFN-031").len(), MANY);
}

#[test]
fn equal_names() {
    let text = topics(|_| "Properties: {TopicName: same}".to_owned());
    assert_eq!(of_rule(&text, "CFN-039").len(), MANY - 1);
}
