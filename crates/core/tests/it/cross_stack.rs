//! References between stacks.

use stanchion_aws::{ec2, efs, sns};
use stanchion_core::assembly::ParameterSource;
use stanchion_core::{App, CrossStack, Environment, Format};

use super::errors;

fn two_stacks(mode: CrossStack) -> App {
    let app = App::new();
    app.set_cross_stack(mode);
    let storage = app.stack("Storage");
    let files = storage.add("Files", efs::FileSystem::new());
    let vpc = storage.add("Vpc", ec2::VPC::new().cidr_block("10.0.0.0/16"));
    let compute = app.stack("Compute");
    let topic = sns::Topic::new().display_name(files.reference()).topic_name(files.arn());
    compute.add("Topic", topic);
    let blocks = stanchion_template::intrinsic::select::<String>(0, vpc.ipv6_cidr_blocks());
    compute.add("List", sns::Topic::new().display_name(blocks));
    app
}

#[test]
fn weak_references_lock_nothing() {
    let assembly = two_stacks(CrossStack::Weak).synth().unwrap();
    let names: Vec<&str> = assembly.stacks().iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Storage", "Compute"], "producers come first");
    let producer = assembly.stacks()[0].template.to_yaml();
    assert!(producer.contains("SharedFilesRef:\n    Value: !Ref Files"), "{producer}");
    assert!(producer.contains("SharedFilesArn:\n    Value: !GetAtt Files.Arn"), "{producer}");
    assert!(
        producer.contains("Value: !Join\n      - ','\n      - !GetAtt Vpc.Ipv6CidrBlocks"),
        "{producer}"
    );
    assert!(!producer.contains("Export"), "{producer}");
    let consumer = assembly.stacks()[1].template.to_yaml();
    assert!(
        consumer.contains("StackName: Storage") && consumer.contains("OutputName: SharedFilesArn"),
        "{consumer}"
    );
    assert_eq!(assembly.manifest(Format::Yaml).stacks[1].dependencies, ["Storage"]);
}

#[test]
fn exports_are_imported() {
    let assembly = two_stacks(CrossStack::Exports).synth().unwrap();
    let producer = assembly.stacks()[0].template.to_yaml();
    assert!(
        producer.contains("Export:\n      Name: !Sub ${AWS::StackName}:SharedFilesArn"),
        "{producer}"
    );
    let consumer = assembly.stacks()[1].template.to_yaml();
    assert!(consumer.contains("!ImportValue Storage:SharedFilesArn"), "{consumer}");
}

#[test]
fn parameters_name_their_source() {
    let assembly = two_stacks(CrossStack::Parameters).synth().unwrap();
    let consumer = assembly.stacks()[1].template.to_yaml();
    assert!(consumer.contains("DisplayName: !Ref StorageSharedFilesRef"), "{consumer}");
    assert!(consumer.contains("Type: CommaDelimitedList"), "{consumer}");
    let manifest = assembly.manifest(Format::Yaml);
    let source = &manifest.stacks[1].parameter_sources["StorageSharedFilesRef"];
    let expected = ParameterSource::Output {
        stack: "Storage".to_owned(),
        output: "SharedFilesRef".to_owned(),
    };
    assert_eq!(*source, expected);
    assert!(manifest.stacks[1].required_parameters.is_empty());
}

#[test]
fn stacks_that_need_each_other_are_refused_with_both_lines() {
    let app = App::new();
    let (one, two) = (app.stack("One"), app.stack("Two"));
    let a = one.add("A", sns::Topic::new());
    let b = two.add("B", sns::Topic::new().display_name(a.reference()));
    one.add("C", sns::Topic::new().display_name(b.reference()));
    let line = line!() - 1;
    let (rules, text) = errors(&app);
    assert_eq!(rules, ["APP-012"], "{text}");
    for part in [
        format!("cross_stack.rs:{line}:"),
        format!("cross_stack.rs:{}:", line - 1),
        "One/C".to_owned(),
        "Two/B".to_owned(),
    ] {
        assert!(text.contains(&part), "{part} in {text}");
    }
}

#[test]
fn another_region_needs_a_mode_that_reaches_it() {
    let app = App::new();
    app.set_cross_stack(CrossStack::Exports);
    let (one, two) = (app.stack("One"), app.stack("Two"));
    let region = |name: &str| Environment { account: None, region: Some(name.to_owned()) };
    one.set_environment(region("eu-west-1"));
    two.set_environment(region("us-east-1"));
    let topic = one.add("A", sns::Topic::new());
    two.add("B", sns::Topic::new().display_name(topic.reference()));
    assert_eq!(errors(&app).0, ["APP-008"]);
    app.set_cross_stack(CrossStack::Weak);
    let consumer = app.synth().unwrap().stacks()[1].template.to_yaml();
    assert!(consumer.contains("Region: eu-west-1"), "{consumer}");
}

#[test]
fn a_handle_of_another_app_is_an_error() {
    let other = App::new();
    let mut far =
        (0..50).map(|it| other.stack("S").child(&it.to_string()).add("T", sns::Topic::new()));
    let far = far.next_back().unwrap();
    let app = App::new();
    let stack = app.stack("S");
    let topic = stack.add("Topic", sns::Topic::new().display_name(far.reference()));
    stack.edit(&topic).depends_on(&far);
    stack.edit(&far).logical_id("X");
    assert_eq!(errors(&app).0, ["APP-013", "APP-013"], "the uses, and the edit");
}

#[test]
fn stages_keep_stacks_apart() {
    let app = App::new();
    for name in ["Test", "Production"] {
        let stage = app.stage(name);
        stage.stack("Storage").add("Files", efs::FileSystem::new());
    }
    let assembly = app.synth().unwrap();
    let names: Vec<&str> = assembly.stacks().iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Production-Storage", "Test-Storage"]);
    assert!(assembly.stack("Test/Storage").is_some());
}
