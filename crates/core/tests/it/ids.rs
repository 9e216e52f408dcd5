//! Logical ids.

use stanchion_aws::{efs, sns};
use stanchion_core::App;
use stanchion_template::{intrinsic, pseudo};

use super::{errors, yaml};

#[test]
fn they_are_the_path() {
    let app = App::new();
    let stack = app.stack("S");
    stack.child("network").child("private-subnet").add("a", sns::Topic::new());
    assert!(yaml(&app).contains("\n  NetworkPrivateSubnetA:\n"));
}

#[test]
fn moved_code_keeps_them() {
    let before = App::new();
    before.stack("S").child("Data").add("Files", efs::FileSystem::new());
    let after = App::new();
    let stack = after.stack("S");
    stack.child("Shared").child("Storage").add("Files", efs::FileSystem::new());
    stack.moved("Data", "Shared/Storage");
    assert_eq!(yaml(&before), yaml(&after));
    let moved = &after.synth().unwrap().manifest(Default::default()).stacks[0].moved;
    assert_eq!((moved[0].from.as_str(), moved[0].to.as_str()), ("Data", "Shared/Storage"));
}

#[test]
fn a_move_to_nowhere_is_an_error() {
    let app = App::new();
    let stack = app.stack("S");
    stack.add("Topic", sns::Topic::new());
    stack.moved("Old", "New");
    let line = line!() - 1;
    let (rules, text) = errors(&app);
    assert_eq!(rules, ["APP-007"]);
    assert!(text.contains(&format!("ids.rs:{line}:")) && text.contains("New"), "{text}");
}

#[test]
fn two_constructs_of_one_name_are_an_error_with_both_lines() {
    let app = App::new();
    let stack = app.stack("S");
    stack.add("Topic", sns::Topic::new());
    stack.add("Topic", sns::Topic::new());
    let line = line!() - 1;
    let (rules, text) = errors(&app);
    assert!(rules.contains(&"APP-003".to_owned()), "{rules:?}");
    assert!(text.contains(&format!("ids.rs:{line}:")), "{text}");
    assert!(text.contains(&format!("ids.rs:{}:", line - 1)), "{text}");
}

#[test]
fn two_paths_with_one_id_are_an_error_that_says_the_way_out() {
    let app = App::new();
    let stack = app.stack("S");
    stack.child("A").add("BC", sns::Topic::new());
    let other = stack.child("AB").add("C", sns::Topic::new());
    let (rules, text) = errors(&app);
    assert_eq!(rules, ["APP-006"]);
    assert!(text.contains("ABC"), "{text}");
    stack.edit(&other).logical_id("Other");
    assert!(yaml(&app).contains("\n  Other:\n"));
}

#[test]
fn ids_that_cannot_be_are_errors() {
    for id in ["", "/", "a/b", "-", "ü"] {
        let app = App::new();
        app.stack("S").add(id, sns::Topic::new());
        assert!(errors(&app).0.contains(&"APP-002".to_owned()), "{id:?}");
    }
    let app = App::new();
    let stack = app.stack("S");
    let topic = stack.add("Topic", sns::Topic::new());
    stack.edit(&topic).logical_id("not-one");
    assert_eq!(errors(&app).0, ["CFN-002"]);
}

/// Two resources can name each other, because a logical id as text is no reference.
#[test]
fn they_can_be_text() {
    let app = App::new();
    let stack = app.stack("S");
    stack.moved("Old/Group", "New/Group");
    let group = stack.child("New").add("Group", sns::Topic::new());
    let id = group.as_ref().logical_id();
    let text = "a ${Value1} in ${Value2} of ${!HOME}";
    let variables = |stack| [("Value1", id.clone()), ("Value2", stack)];
    let command = intrinsic::sub_with(text, variables(pseudo::stack_name()));
    let template = stack.add("Template", sns::Topic::new().display_name(command));
    stack.edit(&group).set_property("DisplayName", template.topic_name());
    let only = intrinsic::sub_with("name ${Id} ${!HOME}", [("Id", id.clone())]);
    stack.add("Literal", sns::Topic::new().display_name(only));
    app.stack("Other").add("Third", sns::Topic::new().display_name(id));
    let assembly = app.synth().unwrap();
    let [third, both] = assembly.stacks() else { panic!("{assembly:?}") };
    let (third, both) = (third.template.to_yaml(), both.template.to_yaml());
    assert!(third.contains("DisplayName: OldGroup"), "no stack waits for another: {third}");
    assert!(
        both.contains("DisplayName: !Sub a OldGroup in ${AWS::StackName} of ${!HOME}"),
        "{both}"
    );
    assert!(both.contains("DisplayName: name OldGroup ${HOME}"), "{both}");
    assert!(!both.contains("DependsOn"), "{both}");
}
