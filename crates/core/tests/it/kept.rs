//! Nothing that a program writes is lost silently.

use stanchion_aws::{ec2, efs, logs, sns};
use stanchion_check::Acknowledgement;
use stanchion_core::{App, CrossStack, Diagnostic, Environment, Severity, Stack, code};
use stanchion_template::document::{Output, Resource};
use stanchion_template::{Id, Map, Node, Template};

use super::{errors, yaml};

fn ids(app: &App) -> Vec<&'static str> {
    app.check().iter().map(|it| it.code.id).collect()
}

#[test]
fn dependencies_of_aspects_and_raw_resources_stay() {
    let app = App::new();
    let stack = app.stack("S");
    let first = stack.add("First", sns::Topic::new());
    for id in ["Second", "Third"] {
        stack.add(id, sns::Topic::new());
    }
    let mut raw = Resource::new("Custom::Thing");
    raw.properties_mut().insert("ServiceToken", Node::text("arn"));
    raw.set_depends_on(["Third".to_owned()]);
    let raw = stack.add_resource("Raw", raw);
    stack.edit(&raw).depends_on(&first).depends_on(&Id::Named("Second".into()));
    stack.add("Late", efs::FileSystem::new());
    stack.aspect(|it| {
        if it.resource_type() == "AWS::EFS::FileSystem" {
            it.resource_mut().set_depends_on(["First".to_owned()]);
        }
    });
    let text = yaml(&app);
    let expected = "    DependsOn:\n      - First\n      - Second\n      - Third\n";
    assert!(text.contains(expected), "{text}");
    assert!(text.contains("Type: AWS::EFS::FileSystem\n    DependsOn: First\n"), "{text}");
}

#[test]
fn overrides_and_removals_of_unknown_properties_are_errors_at_their_line() {
    let app = App::new();
    let stack = app.stack("S");
    let data = stack.add("Data", efs::FileSystem::new());
    let editor = stack.edit(&data);
    editor.override_property("Encryptd", true);
    let line = line!() - 1;
    editor.remove_property("FileSystemTags.0.Valu");
    editor.override_property("FileSystemPolicy.Anything", "a");
    let (rules, text) = errors(&app);
    assert_eq!(rules, ["APP-020", "APP-020"], "{text}");
    for part in [
        format!("kept.rs:{line}:"),
        format!("kept.rs:{}:", line + 2),
        "construct: S/Data".to_owned(),
        "found: \"Encryptd\"".to_owned(),
        "help: Use `Encrypted`".to_owned(),
        "help: Use `Value`".to_owned(),
    ] {
        assert!(text.contains(&part), "{part} in {text}");
    }
}

/// A property can be newer than our facts.
#[test]
fn an_unknown_property_can_be_acknowledged() {
    let app = App::new();
    let stack = app.stack("S");
    let data = stack.add("Data", efs::FileSystem::new());
    stack
        .edit(&data)
        .override_property("BrandNew", true)
        .acknowledge(code::APP_020, "since last week");
    assert!(yaml(&app).contains("BrandNew: true"));
}

#[test]
fn defaults_of_unknown_types_and_properties_are_errors_at_their_line() {
    let app = App::new();
    app.default_property::<i64>("AWS::Logs::LogGrup", "RetentionInDays", 30);
    let line = line!() - 1;
    let stage = app.stage("Test");
    stage.default_property::<i64>("AWS::Logs::LogGroup", "RetentionDays", 30);
    let stack = stage.stack("S");
    stack.default_property::<i64>("AWS::Logs::LogGroup", "Nothing", 30);
    stack.default_property::<i64>("Custom::Thing", "Anything", 30);
    stack.add("Topic", sns::Topic::new());
    let (rules, text) = errors(&app);
    assert_eq!(rules, ["APP-021", "APP-020", "APP-020"], "{text}");
    for part in [
        format!("kept.rs:{line}:"),
        "help: Use `AWS::Logs::LogGroup`".to_owned(),
        format!("kept.rs:{}:", line + 3),
        "found: \"Nothing\"".to_owned(),
    ] {
        assert!(text.contains(&part), "{part} in {text}");
    }
}

#[test]
fn edits_of_what_the_app_does_not_have_are_errors_at_their_line() {
    let other = App::new();
    let foreign = other.stack("Other").add("Topic", sns::Topic::new());
    let app = App::new();
    let stack = app.stack("S");
    stack.add("Topic", sns::Topic::new());
    stack.edit(&foreign).override_property("DisplayName", "a");
    let line = line!() - 1;
    stack.edit(&Id::imported()).override_property("DisplayName", "a");
    stack.edit(&Id::Named("Other".into())).override_property("DisplayName", "a");
    let (rules, text) = errors(&app);
    assert_eq!(rules, ["APP-013", "APP-022", "APP-022"], "{text}");
    for part in [
        format!("kept.rs:{line}:"),
        format!("kept.rs:{}:", line + 2),
        "an imported resource".to_owned(),
        "the logical id \"Other\"".to_owned(),
    ] {
        assert!(text.contains(&part), "{part} in {text}");
    }
}

#[test]
fn a_value_of_an_unknown_parameter_is_an_error_at_its_line() {
    let app = App::new();
    let stack = app.stack("S");
    stack.add("Topic", sns::Topic::new());
    stack.parameter_value("Size", "1");
    let line = line!() - 1;
    let (rules, text) = errors(&app);
    assert_eq!(rules, ["APP-023"], "{text}");
    assert!(text.contains(&format!("kept.rs:{line}:")), "{text}");
}

#[test]
fn errors_of_constructs_do_not_hide_findings_of_rules() {
    let app = App::new();
    let stack = app.stack("S");
    stack.moved("Old", "New");
    stack.add("Data", efs::FileSystem::new().kms_key_id("alias/data"));
    assert_eq!(errors(&app).0, ["APP-007"]);
    let found = ids(&app);
    assert!(found.contains(&"APP-007") && found.contains(&"EFS-009"), "{found:?}");
}

/// The content of a repeated construct is repeated, and not reported.
#[test]
fn one_repeated_id_is_one_error() {
    let app = App::new();
    let stack = app.stack("S");
    for value in ["1", "2"] {
        let scope = stack.construct("Data");
        scope.add("Topic", sns::Topic::new());
        scope.child("Inner").add("Topic", sns::Topic::new());
        scope.output("Url", Output::new(value));
    }
    assert_eq!(errors(&app).0, ["APP-003"]);
}

fn reporting(stack: &Stack) {
    stack.aspect(|it| {
        it.report(Diagnostic::new(code::EFS_010, "not ours").severity(Severity::Error));
    });
}

#[test]
fn findings_of_aspects_can_be_acknowledged() {
    // At the resource, in the stack, and in the metadata of an included template.
    for at in ["resource", "stack", "template"] {
        let app = App::new();
        let stack = app.stack("S");
        reporting(&stack);
        match at {
            "resource" => {
                let data = stack.add("Data", efs::FileSystem::new());
                stack.edit(&data).acknowledge(code::EFS_010, "a test");
            }
            "stack" => {
                stack.add("Data", efs::FileSystem::new());
                stack.acknowledge(code::EFS_010, "a test");
            }
            _ => {
                let text = "Resources:\n  Data:\n    Type: AWS::EFS::FileSystem\n    Metadata:\n      \
                            Stanchion:\n        Acknowledge:\n          EFS-010: a test\n";
                let _ = stack.include("Old", &Template::parse(text).unwrap().template);
            }
        }
        let assembly = app.synth().unwrap_or_else(|it| panic!("{at}: {it}"));
        let finding = assembly.diagnostics().iter().find(|it| it.code.id == "EFS-010").unwrap();
        assert_eq!(finding.acknowledged.as_deref(), Some("a test"), "{at}");
        let unused = assembly.check().iter().any(|it| it.code.id == "CFN-049");
        assert!(!unused, "{at}: the acknowledgement is used");
    }
}

/// An acknowledgement covers its resource and the construct around it, and nothing else.
#[test]
fn an_acknowledgement_reaches_only_its_construct() {
    for (construct, covered) in [("Data", true), ("Other", false)] {
        let app = App::new();
        let stack = app.stack("S");
        let data = stack.construct("Data").add("FileSystem", efs::FileSystem::new());
        stack.edit(&data).acknowledge(code::EFS_010, "a test");
        let finding = Diagnostic::new(code::EFS_010, "not ours").severity(Severity::Error);
        let scope = if construct == "Data" { stack.child("A") } else { stack.construct("Other") };
        scope.report(finding.at_construct(format!("S/{construct}")));
        scope.add("Topic", sns::Topic::new());
        assert_eq!(app.synth().is_ok(), covered, "{construct}");
    }
}

/// An acknowledgement of a file marks the findings of constructs, and leaves the templates as they are.
#[test]
fn findings_can_be_acknowledged_outside_of_the_program() {
    let app = App::new();
    let stack = app.stack("S");
    let finding = Diagnostic::new(code::EFS_010, "not ours").severity(Severity::Error);
    stack.construct("Data").report(finding);
    stack.add("Topic", sns::Topic::new());
    let at = |resource: &str| Acknowledgement {
        resource: Some(resource.to_owned()),
        ..Acknowledgement::new("EFS-010", "a test")
    };
    for wrong in [vec![], vec![at("S/Other")], vec![Acknowledgement::new("EFS-010", " ")]] {
        let findings = app.synth_acknowledging(&wrong).unwrap_err();
        assert!(findings.iter().all(|it| it.acknowledged.is_none()), "{findings}");
    }
    for right in [at("S/Data"), Acknowledgement::new("EFS-010", "a test")] {
        let assembly = app.synth_acknowledging(&[right]).unwrap();
        let finding = assembly.diagnostics().iter().next().unwrap();
        assert_eq!(finding.acknowledged.as_deref(), Some("a test"));
        assert!(!assembly.stacks()[0].template.to_yaml().contains("EFS-010"));
    }
    assert!(app.synth().is_err());
}

#[test]
fn faults_of_the_tree_cannot_be_acknowledged() {
    let app = App::new();
    let stack = app.stack("S");
    stack.add("Topic", sns::Topic::new());
    stack.moved("Old", "New");
    stack.acknowledge(code::APP_007, "no");
    assert_eq!(errors(&app).0, ["APP-007"]);
    let accepted = Acknowledgement::new("APP-007", "no");
    assert!(app.synth_acknowledging(&[accepted]).is_err());
}

#[test]
fn apps_stages_stacks_and_scopes_take_the_same_settings() {
    let app = App::new();
    app.tag("Owner", "app");
    app.tag("Level", "app");
    app.default_property::<i64>("AWS::Logs::LogGroup", "RetentionInDays", 1);
    app.set_environment(Environment {
        account: Some("1".repeat(12)),
        region: Some("a".to_owned()),
    });
    app.aspect(|it| it.set_property::<String>("KmsKeyId", "app"));
    let outer = app.stage("Outer");
    let stage = outer.stage("Inner");
    outer.tag("Level", "outer");
    stage.tag("Level", "inner");
    stage.default_property::<i64>("AWS::Logs::LogGroup", "RetentionInDays", 3);
    stage.set_environment(Environment { account: None, region: Some("b".to_owned()) });
    stage.aspect(|it| it.set_property::<String>("LogGroupClass", "INFREQUENT_ACCESS"));
    let stack = stage.stack("S");
    stack.tag("Stack", "s");
    let scope = stack.child("Part");
    scope.tag("Level", "first");
    scope.tag("Level", "part");
    scope.default_property::<i64>("AWS::Logs::LogGroup", "RetentionInDays", 5);
    scope.add("Log", logs::LogGroup::new());
    stack.add("Log", logs::LogGroup::new());
    app.stack("Plain").add("Log", logs::LogGroup::new());
    let assembly = app.synth().unwrap();
    let template = |name: &str| assembly.stack(name).unwrap().template.clone();
    let of = |template: &Template, id: &str| {
        let properties = template.resource(id).unwrap().properties().unwrap().clone();
        let tags = properties.get("Tags").unwrap();
        let Node::List(tags) = tags else { panic!("{tags:?}") };
        let text = |tag: &Node, key: &str| tag.get(key).unwrap().as_text().unwrap().to_owned();
        let tags: Vec<String> =
            tags.iter().map(|it| format!("{}={}", text(it, "Key"), text(it, "Value"))).collect();
        let has = |key: &str| properties.contains_key(key);
        (
            tags.join(" "),
            properties.get("RetentionInDays").cloned(),
            has("KmsKeyId"),
            has("LogGroupClass"),
        )
    };
    let inner = template("Outer-Inner-S");
    let expected = "Level=part Owner=app Stack=s".to_owned();
    assert_eq!(of(&inner, "PartLog"), (expected, Some(Node::Int(5)), true, true));
    let expected = "Level=inner Owner=app Stack=s".to_owned();
    assert_eq!(of(&inner, "Log"), (expected, Some(Node::Int(3)), true, true));
    let expected = "Level=app Owner=app".to_owned();
    assert_eq!(of(&template("Plain"), "Log"), (expected, Some(Node::Int(1)), true, false));
    let manifest = assembly.manifest(Default::default());
    let environment = |name: &str| {
        let stack = manifest.stacks.iter().find(|it| it.name == name).unwrap();
        (stack.environment.account.clone().unwrap(), stack.environment.region.clone().unwrap())
    };
    assert_eq!(environment("Outer-Inner-S"), ("1".repeat(12), "b".to_owned()));
    assert_eq!(environment("Plain"), ("1".repeat(12), "a".to_owned()));
}

fn tags_at(app: &App, id: &str, path: &str) -> Vec<String> {
    let template = app.synth().unwrap().stacks()[0].template.clone();
    let properties = template.resource(id).unwrap().properties().unwrap().clone();
    match stanchion_template::path::get(&properties, path) {
        Some(Node::List(list)) => {
            let key = |it: &Node| it.get("Key").unwrap().as_text().unwrap().to_owned();
            list.iter().map(key).collect()
        }
        Some(Node::Map(map)) => map.keys().map(str::to_owned).collect(),
        other => panic!("{path}: {other:?}"),
    }
}

#[test]
fn tags_reach_instances_and_volumes() {
    let app = App::new();
    let stack = app.stack("S");
    stack.tag("Team", "data");
    let named = ec2::launch_template::TagSpecification::new()
        .resource_type(ec2::launch_template::ResourceType::NETWORK_INTERFACE);
    let data = ec2::launch_template::LaunchTemplateData::new().tag_specifications([named]);
    stack.add("Template", ec2::LaunchTemplate::new().launch_template_data(data));
    // A resource whose property is an expression keeps it.
    let mut fleet = Resource::new("AWS::EC2::SpotFleet");
    let inline = Node::Map(Map::from([("ImageId", Node::text("ami-1"))]));
    let config = Map::from([
        ("IamFleetRole", Node::text("arn")),
        ("LaunchSpecifications", Node::List(vec![inline])),
        ("TargetCapacity", Node::Int(1)),
    ]);
    fleet.properties_mut().insert("SpotFleetRequestConfigData", Node::Map(config));
    stack.add_resource("Fleet", fleet);
    let raw = |id: &str, kind: &str, properties: Map| {
        let mut resource = Resource::new(kind.to_owned());
        *resource.properties_mut() = properties;
        stack.add_resource(id, resource);
    };
    raw("Ec2Fleet", "AWS::EC2::EC2Fleet", Map::from([("Type", Node::text("maintain"))]));
    let sizes = [("MaxSize", Node::text("1")), ("MinSize", Node::text("1"))];
    raw("Group", "AWS::AutoScaling::AutoScalingGroup", Map::from(sizes));
    for (id, kind) in [("Spot", "SPOT"), ("Fargate", "FARGATE")] {
        let resources = Map::from([("MaxvCpus", Node::Int(1)), ("Type", Node::text(kind))]);
        let properties =
            [("ComputeResources", Node::Map(resources)), ("Type", Node::text("MANAGED"))];
        raw(id, "AWS::Batch::ComputeEnvironment", Map::from(properties));
    }
    for (id, path) in [
        ("Template", "TagSpecifications.0.Tags"),
        ("Template", "LaunchTemplateData.TagSpecifications.0.Tags"),
        ("Template", "LaunchTemplateData.TagSpecifications.1.Tags"),
        ("Template", "LaunchTemplateData.TagSpecifications.2.Tags"),
        ("Fleet", "SpotFleetRequestConfigData.TagSpecifications.0.Tags"),
        ("Fleet", "SpotFleetRequestConfigData.LaunchSpecifications.0.TagSpecifications.0.Tags"),
        ("Ec2Fleet", "TagSpecifications.0.Tags"),
        ("Group", "Tags"),
        ("Spot", "Tags"),
        ("Spot", "ComputeResources.Tags"),
        ("Fargate", "Tags"),
    ] {
        assert_eq!(tags_at(&app, id, path), ["Team"], "{id} {path}");
    }
    let text = yaml(&app);
    for kind in ["launch-template", "instance", "volume", "network-interface", "spot-fleet-request"]
    {
        assert!(text.contains(&format!("ResourceType: {kind}\n")), "{kind}: {text}");
    }
    let fargate = text.split("\n  Fargate:").nth(1).unwrap();
    let fargate = fargate.split("\n  Fleet:").next().unwrap();
    assert_eq!(fargate.matches("Team: data").count(), 1, "{fargate}");
    assert!(text.contains("PropagateAtLaunch: true"), "{text}");
}

/// A new version of its launch template would replace the instance, which has the tags itself.
#[test]
fn the_launch_template_of_one_instance_has_no_tags_of_instances() {
    let app = App::new();
    let stack = app.stack("S");
    stack.tag("Team", "data");
    let data = ec2::launch_template::LaunchTemplateData::new().image_id("ami-1");
    let template = stack.add("Template", ec2::LaunchTemplate::new().launch_template_data(data));
    let specification = ec2::instance::LaunchTemplateSpecification::new()
        .launch_template_id(template.reference())
        .version(template.latest_version_number());
    stack.add("Instance", ec2::Instance::new().launch_template(specification));
    assert_eq!(tags_at(&app, "Instance", "Tags"), ["Team"]);
    assert_eq!(tags_at(&app, "Template", "TagSpecifications.0.Tags"), ["Team"]);
    assert!(!yaml(&app).contains("ResourceType: instance"));
}

#[test]
fn outputs_for_other_stacks_say_shared_once() {
    let build = |with_door: bool| {
        let app = App::new();
        app.set_cross_stack(CrossStack::Exports);
        let (from, to) = (app.stack("From"), app.stack("To"));
        let shared = from.add("SharedDoor", sns::Topic::new());
        to.add("Reader", sns::Topic::new().display_name(shared.topic_name()));
        if with_door {
            let door = from.add("Door", sns::Topic::new());
            to.add("Other", sns::Topic::new().display_name(door.topic_name()));
        }
        app.synth().unwrap().stack("From").unwrap().template.to_yaml()
    };
    let text = build(false);
    assert!(text.contains("\n  SharedDoorTopicName:\n"), "{text}");
    assert!(!text.contains("SharedShared"), "{text}");
    let text = build(true);
    for output in ["\n  SharedDoorTopicName:\n", "\n  SharedSharedDoorTopicName:\n"] {
        assert!(text.contains(output), "{output}: {text}");
    }
}
