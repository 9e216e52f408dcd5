//! Tags, aspects, defaults, removal, parameters, conditions.

use stanchion_aws::{ec2, efs, logs, s3, sns};
use stanchion_core::{App, Code, Diagnostic, RemovalPolicy, Severity};
use stanchion_template::document::{Mapping, Output, Parameter};
use stanchion_template::intrinsic::{self, Condition};
use stanchion_template::{Value, pseudo};

use super::{errors, yaml};

const ENCRYPTED: &Code = &Code::new("ORG-001", Severity::Error, "Bucket is not encrypted");

#[test]
fn tags_reach_all_that_takes_them_and_nearer_ones_win() {
    let app = App::new();
    let stack = app.stack("S");
    stack.tag("Team", "data");
    let inner = stack.child("Inner");
    inner.tag("Team", "inner");
    inner.add("Files", efs::FileSystem::new());
    inner.add("Own", sns::Topic::new().tags([("Team", "own")]));
    stack.add("Vpc", ec2::VPC::new().cidr_block("10.0.0.0/16"));
    stack.add("Route", ec2::Route::new().route_table_id("rtb-1"));
    let text = yaml(&app);
    for (resource, value) in [("InnerFiles", "inner"), ("InnerOwn", "own"), ("Vpc", "data")] {
        let part = text.split(&format!("\n  {resource}:\n")).nth(1).unwrap();
        let part = part.split("\n  ").take_while(|it| it.starts_with(' ')).collect::<String>();
        assert!(part.contains(&format!("Value: {value}")), "{resource}: {part}");
        assert_eq!(part.matches("Key: Team").count(), 1, "{part}");
    }
    let route = text.split("\n  Route:\n").nth(1).unwrap();
    assert!(!route.split("\n  V").next().unwrap().contains("Tags"), "a route takes no tags");
}

#[test]
fn aspects_see_and_change_every_resource_below() {
    let app = App::new();
    let stack = app.stack("S");
    stack.child("In").add("Topic", sns::Topic::new());
    stack.add("Topic", sns::Topic::new());
    stack.child("Look").aspect(|_| panic!("there is nothing below"));
    app.aspect(|visit| visit.set_property::<String>("DisplayName", visit.path().to_owned()));
    let text = yaml(&app);
    assert!(
        text.contains("DisplayName: S/In/Topic") && text.contains("DisplayName: S/Topic"),
        "{text}"
    );
}

#[test]
fn an_aspect_can_refuse() {
    let app = App::new();
    app.stack("S").add("Bucket", s3::Bucket::new());
    let line = line!() - 1;
    app.aspect(|visit| {
        if visit.resource_type() == "AWS::S3::Bucket"
            && visit.property("BucketEncryption").is_none()
        {
            visit.report(Diagnostic::new(ENCRYPTED, "buckets are encrypted here"));
        }
    });
    let (rules, text) = errors(&app);
    assert_eq!(rules, ["ORG-001"]);
    assert!(text.contains(&format!("tree.rs:{line}:")) && text.contains("S/Bucket"), "{text}");
}

#[test]
fn an_aspect_that_uses_a_captured_handle_gets_a_finding() {
    let app = App::new();
    let stack = app.stack("S");
    stack.add("Topic", sns::Topic::new());
    let reports = app.clone();
    app.aspect(move |_| reports.report(Diagnostic::new(ENCRYPTED, "topics are encrypted here")));
    assert_eq!(errors(&app).0, ["ORG-001"]);
    assert_eq!(errors(&app).0, ["ORG-001"], "synthesizing again reports it once");

    type Change = fn(&App, &stanchion_core::Stack, &sns::TopicRef);
    let changes: [Change; 7] = [
        |_, stack, _| drop(stack.add("Second", sns::Topic::new())),
        |app, _, _| drop(app.stack("Other")),
        |_, stack, _| stack.tag("Team", "a"),
        |_, stack, topic| {
            stack.edit(topic).set_property::<String>("DisplayName", "a");
        },
        |app, _, _| app.default_property::<String>("AWS::SNS::Topic", "DisplayName", "a"),
        |app, _, _| app.aspect(|_| ()),
        |_, stack, _| stack.on_synthesis(|_| ()),
    ];
    for change in changes {
        let app = App::new();
        let (inner, changed) = (app.clone(), app.stack("S"));
        let topic = changed.add("Topic", sns::Topic::new());
        app.aspect(move |_| change(&inner, &changed, &topic));
        let found = errors(&app).0;
        assert!(found.iter().all(|it| it == "APP-018") && !found.is_empty(), "{found:?}");
    }
}

#[test]
fn defaults_fill_what_is_not_said() {
    let app = App::new();
    app.default_property::<i64>("AWS::Logs::LogGroup", "RetentionInDays", 30);
    app.default_property::<String>("AWS::EFS::FileSystem", "BackupPolicy.Status", "ENABLED");
    let stack = app.stack("S");
    stack.add("A", logs::LogGroup::new());
    stack.add("B", logs::LogGroup::new().retention_in_days(7));
    stack.add("C", efs::FileSystem::new());
    let text = yaml(&app);
    assert!(text.contains("RetentionInDays: 30") && text.contains("RetentionInDays: 7"), "{text}");
    assert!(!text.contains("BackupPolicy"), "a default makes no map that is not there");
}

#[test]
fn what_holds_data_is_retained_unless_told_otherwise() {
    let app = App::new();
    let stack = app.stack("S");
    stack.add("Files", efs::FileSystem::new());
    stack.add("Topic", sns::Topic::new());
    let gone = stack.add("Gone", efs::FileSystem::new());
    stack.edit(&gone).removal(RemovalPolicy::Destroy);
    let template = app.synth().unwrap().stacks()[0].template.clone();
    let policy =
        |id: &str, name: &str| template.resource(id).unwrap().policy(name).map(str::to_owned);
    assert_eq!(policy("Files", "DeletionPolicy").as_deref(), Some("Retain"));
    assert_eq!(policy("Files", "UpdateReplacePolicy").as_deref(), Some("Retain"));
    assert_eq!(policy("Topic", "DeletionPolicy"), None);
    assert_eq!(policy("Gone", "DeletionPolicy").as_deref(), Some("Delete"));
}

#[test]
fn parameters_conditions_mappings_and_outputs_stand_in_their_sections() {
    let app = App::new();
    let stack = app.stack("S");
    let stage: Value<String> = stack.parameter("Stage", Parameter::string().default("test"));
    stack.parameter_group("General", [stage.node().clone()]);
    stack.parameter_label(&stage, "The stage");
    let production =
        stack.condition("IsProduction", Condition::equals(stage.clone(), "production"));
    let names = stack.mapping("Names", Mapping::new().entry("eu-west-1", "Name", "Dublin"));
    let name = intrinsic::find_in_map::<String>(names.name(), pseudo::region(), "Name");
    let topic = stack.add("Topic", sns::Topic::new().display_name(name));
    stack.edit(&topic).condition(&production);
    stack.output("Arn", Output::new(topic.reference()).condition(&production));
    let text = yaml(&app);
    for part in [
        "Parameters:\n  Stage:\n",
        "Conditions:\n  IsProduction: !Equals\n    - !Ref Stage\n    - production\n",
        "Mappings:\n  Names:\n    eu-west-1:\n      Name: Dublin\n",
        "    Condition: IsProduction\n",
        "Outputs:\n  Arn:\n    Condition: IsProduction\n    Value: !Ref Topic\n",
        "ParameterLabels",
        "default: The stage",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
}
