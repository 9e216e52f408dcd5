//! Escape hatches: overrides, dependencies, inclusion.

use stanchion_aws::{efs, sns};
use stanchion_core::App;
use stanchion_template::document::Resource;
use stanchion_template::intrinsic::{join, sub_with};
use stanchion_template::{Template, Value};

use super::{errors, yaml};

#[test]
fn overrides_win_over_constructs_and_aspects_see_the_result() {
    let app = App::new();
    let stack = app.stack("S");
    let topic =
        stack.add("Topic", sns::Topic::new().display_name("a").tags([("A", "1"), ("B", "2")]));
    stack
        .edit(&topic)
        .override_property::<String>("DisplayName", "b")
        .override_property::<String>("Tags.1.Value", "3")
        .override_property::<String>("DataProtectionPolicy.Deep.Property", "c")
        .remove_property("Tags.0");
    let text = yaml(&app);
    assert!(text.contains("DisplayName: b") && text.contains("Value: '3'"), "{text}");
    assert!(
        text.contains("DataProtectionPolicy:\n        Deep:\n          Property: c")
            && !text.contains("Key: A"),
        "{text}"
    );
}

#[test]
fn an_override_that_fits_nowhere_is_an_error() {
    let app = App::new();
    let stack = app.stack("S");
    let topic = stack.add("Topic", sns::Topic::new().display_name("a"));
    stack.edit(&topic).override_property::<String>("DisplayName.Inner", "b");
    let (rules, text) = errors(&app);
    assert_eq!(rules, ["APP-009"]);
    assert!(text.contains("DisplayName"), "{text}");
}

#[test]
fn an_override_does_not_go_into_a_function() {
    let app = App::new();
    let stack = app.stack("S");
    let files = stack.add("Files", efs::FileSystem::new());
    let topic = stack.add("Topic", sns::Topic::new().display_name(join("-", [files.reference()])));
    stack.edit(&topic).override_property::<String>("DisplayName.Inner", "b");
    assert_eq!(errors(&app).0, ["APP-009"]);
}

#[test]
fn an_own_variable_of_a_text_implies_no_dependency() {
    let app = App::new();
    let stack = app.stack("S");
    let files = stack.add("Files", efs::FileSystem::new());
    let text = sub_with("${Files} ${!Files}", [("Files", "a")]);
    let topic = stack.add("Topic", sns::Topic::new().display_name(text));
    stack.edit(&topic).depends_on(&files);
    assert!(yaml(&app).contains("DependsOn: Files\n"));
}

#[test]
fn dependencies_that_a_reference_implies_are_not_written() {
    let app = App::new();
    let stack = app.stack("S");
    let files = stack.add("Files", efs::FileSystem::new());
    let other = stack.add("Other", sns::Topic::new());
    let topic = stack.add("Topic", sns::Topic::new().display_name(files.reference()));
    stack.edit(&topic).depends_on(&files).depends_on(&other);
    assert!(yaml(&app).contains("DependsOn: Other\n"));
}

#[test]
fn types_without_a_rust_type_are_written_as_they_are() {
    let app = App::new();
    app.stack("S").add_resource(
        "Thing",
        Resource::new("Acme::Storage::Thing")
            .property("Size", Value::<i64>::from_node(stanchion_template::Node::Int(3))),
    );
    assert!(yaml(&app).contains("Type: Acme::Storage::Thing\n    Properties:\n      Size: 3"));
}

const OLD: &str = "\
Description: Old
Parameters:
  Stage:
    Type: String
Conditions:
  Production: !Equals
    - !Ref Stage
    - production
Resources:
  Files:
    Type: AWS::EFS::FileSystem
    Condition: Production
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Ref Files
Outputs:
  Id:
    Value: !Ref Files
";

#[test]
fn an_included_template_keeps_its_ids_and_can_be_changed() {
    let app = App::new();
    let stack = app.stack("S");
    let old = stack.include("Old", &Template::parse(OLD).unwrap().template);
    old.edit("Topic").unwrap().override_property::<String>("TopicName", "new");
    let files: efs::FileSystemRef = old.resource("Files").unwrap();
    stack.add("Mine", sns::Topic::new().display_name(files.arn()));
    assert!(old.edit("Nothing").is_none());
    let text = yaml(&app);
    for part in [
        "Description: Old",
        "  Stage:",
        "  Production:",
        "TopicName: new",
        "!GetAtt Files.Arn",
        "  Id:",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains("DeletionPolicy"), "what was included is left as it is");
}

#[test]
fn an_included_template_does_not_silently_replace_what_is_there() {
    let app = App::new();
    let stack = app.stack("S");
    stack.add("Topic", sns::Topic::new());
    stack.include("Old", &Template::parse(OLD).unwrap().template);
    let (rules, text) = errors(&app);
    assert!(rules.iter().all(|it| it == "APP-006" || it == "APP-011"), "{rules:?}");
    assert!(text.contains("Topic"), "{text}");
}

#[test]
fn a_property_of_an_item_that_the_list_does_not_have_is_an_error() {
    let app = App::new();
    let stack = app.stack("S");
    let topic = stack.add("Topic", sns::Topic::new());
    stack.edit(&topic).set_property("Subscription", Vec::<Value<String>>::new());
    let line = line!() + 1;
    stack.edit(&topic).set_property::<String>("Subscription.3.Protocol", "email");
    let (rules, text) = errors(&app);
    assert_eq!(rules, ["APP-009"]);
    assert!(text.contains("Subscription.3.Protocol") && text.contains("list of 0 items"), "{text}");
    assert!(text.contains(&format!("escape.rs:{line}:")), "{text}");
}
