//! The same input yields the same bytes, whatever the order of creation.

use proptest::prelude::*;
use stanchion_aws::efs::file_system::{
    BackupPolicy, ReplicationConfiguration, ReplicationDestination, Status, ThroughputMode,
};
use stanchion_aws::{efs, sns};
use stanchion_core::{App, Format};
use stanchion_template::document::Output;
use stanchion_template::{Map, Node};

use super::yaml;

/// Returns the assembly of an app with independent parts that are created in a given order.
fn bytes(order: &[usize]) -> String {
    let app = App::new();
    let stack = app.stack("S");
    let files = stack.add("Files", efs::FileSystem::new());
    let parts: [&dyn Fn(); 6] = [
        &|| drop(stack.add("A", sns::Topic::new().display_name(files.reference()))),
        &|| drop(stack.child("Deep").add("B", sns::Topic::new())),
        &|| stack.tag("Team", "data"),
        &|| stack.output("Arn", Output::new(files.arn())),
        &|| drop(app.stack("Other").add("C", sns::Topic::new().display_name(files.arn()))),
        &|| app.default_property::<String>("AWS::SNS::Topic", "TopicName", "t"),
    ];
    order.iter().for_each(|it| parts[*it]());
    let assembly = app.synth().unwrap();
    let mut text: String = assembly.stacks().iter().map(|it| it.template.to_yaml()).collect();
    text.push_str(&serde_json::to_string(&assembly.manifest(Format::Yaml)).unwrap());
    text
}

proptest! {
    #[test]
    fn construction_order_does_not_show(order in Just(vec![0, 1, 2, 3, 4, 5]).prop_shuffle()) {
        prop_assert_eq!(bytes(&order), bytes(&[0, 1, 2, 3, 4, 5]));
    }
}

#[test]
fn the_order_of_setters_does_not_show() {
    let text = |resource| {
        let app = App::new();
        app.stack("S").add("Files", resource);
        yaml(&app)
    };
    let policy = || BackupPolicy::new().status(Status::ENABLED);
    let rule = |first: bool| {
        let rule = ReplicationDestination::new();
        match first {
            true => rule.region("eu-west-1").kms_key_id("alias/copy"),
            false => rule.kms_key_id("alias/copy").region("eu-west-1"),
        }
    };
    let copies = |first| ReplicationConfiguration::new().destinations([rule(first)]);
    let forwards = efs::FileSystem::new()
        .backup_policy(policy())
        .encrypted(true)
        .kms_key_id("alias/data")
        .replication_configuration(copies(true));
    let backwards = efs::FileSystem::new()
        .replication_configuration(copies(false))
        .kms_key_id("alias/other")
        .encrypted(true)
        .kms_key_id("alias/data")
        .backup_policy(policy());
    let (forwards, backwards) = (text(forwards), text(backwards));
    assert_eq!(forwards, backwards);
    let at = |key: &str| forwards.find(key).unwrap();
    assert!(
        at("BackupPolicy:") < at("Encrypted:") && at("Encrypted:") < at("KmsKeyId: alias/data")
    );
    assert!(
        at("KmsKeyId: alias/copy") < at("Region: eu-west-1"),
        "in nested types too: {forwards}"
    );
}

#[test]
fn maps_that_users_write_keep_their_order() {
    let app = App::new();
    let statement = Map::from([("Sid", Node::text("A")), ("Effect", Node::text("Allow"))]);
    let policy =
        Map::from([("Version", Node::text("2012-10-17")), ("Statement", statement.into())]);
    app.stack("S").add("Files", efs::FileSystem::new().file_system_policy(policy));
    let text = yaml(&app);
    assert!(text.find("Version:") < text.find("Statement:"), "{text}");
    assert!(text.find("Sid:") < text.find("Effect:"), "{text}");
}

#[test]
fn what_comes_later_goes_to_its_place() {
    let app = App::new();
    app.default_property::<bool>("AWS::EFS::FileSystem", "Encrypted", true);
    let stack = app.stack("S");
    stack.tag("Team", "data");
    let files = efs::FileSystem::new()
        .availability_zone_name("eu-west-1a")
        .throughput_mode(ThroughputMode::ELASTIC);
    let files = stack.add("Files", files);
    let late = files.clone();
    stack.on_synthesis(move |scope| {
        scope.edit(&late).set_property::<String>("BackupPolicy.Status", "ENABLED");
        scope.edit(&late).set_property::<String>("KmsKeyId", "alias/data");
    });
    stack
        .edit(&files)
        .override_property::<String>("FileSystemPolicy.Second", "b")
        .override_property::<String>("FileSystemPolicy.First", "a");
    app.aspect(|visit| visit.set_property::<String>("PerformanceMode", "generalPurpose"));
    let template = app.synth().unwrap().stacks()[0].template.clone();
    let keys: Vec<&str> =
        template.resource("Files").unwrap().properties().unwrap().keys().collect();
    assert_eq!(
        keys,
        [
            "AvailabilityZoneName",
            "BackupPolicy",
            "Encrypted",
            "FileSystemPolicy",
            "FileSystemTags",
            "KmsKeyId",
            "PerformanceMode",
            "ThroughputMode",
        ]
    );
    let nested = template.resource("Files").unwrap().property("FileSystemPolicy");
    let nested: Vec<&str> = nested.and_then(Node::as_map).unwrap().keys().collect();
    assert_eq!(nested, ["First", "Second"]);
}
