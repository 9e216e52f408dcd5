//! The keys of log groups and topics in blueprints.

use stanchion_constructs::attach::BucketOptions;
use stanchion_constructs::blueprints::{
    BatchPipeline, Blueprint, DistributedTraining, InCloudTransfer, LustreScratchBurst,
    LustreTraining, MessageWall, MlInference, ModelRegistry, ScaleOut, SharedMlData,
};
use stanchion_constructs::eks::{AddOn, Cluster, Workload};
use stanchion_constructs::iam::Principal;
use stanchion_constructs::prelude::*;
use stanchion_constructs::sqs::Queue;
use stanchion_constructs::storage::Bucket;
use stanchion_constructs::template::{Node, Template};
use stanchion_constructs::units::KubernetesVersion;

use super::support::{open_findings, property, synth};

const EXISTING: &str =
    "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

/// Calls a generic function for each blueprint.
macro_rules! for_each_blueprint {
    ($function:ident($($argument:expr),*)) => {
        $function::<BatchPipeline>($($argument),*);
        $function::<DistributedTraining>($($argument),*);
        $function::<InCloudTransfer>($($argument),*);
        $function::<LustreScratchBurst>($($argument),*);
        $function::<LustreTraining>($($argument),*);
        $function::<MessageWall>($($argument),*);
        $function::<MlInference>($($argument),*);
        $function::<ModelRegistry>($($argument),*);
        $function::<ScaleOut>($($argument),*);
        $function::<SharedMlData>($($argument),*);
    };
}

fn built<B: Blueprint>(config: serde_json::Value) -> Template {
    let config: B = serde_json::from_value(config).unwrap();
    assert_eq!(config.check(), [], "{}", B::NAME);
    let app = App::new();
    config.build(&app);
    assert_eq!(open_findings(&app), [""; 0], "{}", B::NAME);
    synth(&app)
}

/// Returns the ids of the resources of a type.
fn ids<'a>(template: &'a Template, kind: &str) -> Vec<&'a str> {
    let resources = template.resources().filter(|it| it.resource_type == kind);
    resources.map(|it| it.logical_id).collect()
}

fn log_groups_have_a_new_key<B: Blueprint>() {
    let network = serde_json::json!({ "new": { "flowLogDays": 30 } });
    let template = built::<B>(serde_json::json!({ "logKmsKey": "new", "network": network }));
    let groups = ids(&template, "AWS::Logs::LogGroup");
    assert!(!groups.is_empty(), "{}", B::NAME);
    for id in groups {
        let key = property(&template, &format!("{id}.KmsKeyId"));
        let key = key.get("Fn::GetAtt").and_then(Node::as_list).map(|it| it[0].clone());
        assert_eq!(key, Some(Node::text("LogKey")), "{} {id}", B::NAME);
    }
    let policy = property(&template, "LogKey.KeyPolicy.Statement.1");
    let principal = policy.get("Principal").and_then(|it| it.get("Service")).unwrap();
    let service = Node::text("logs.${AWS::Region}.${AWS::URLSuffix}");
    assert_eq!(principal.get("Fn::Sub"), Some(&service), "{}", B::NAME);
}

fn log_groups_have_an_existing_key<B: Blueprint>() {
    let network = serde_json::json!({ "new": { "flowLogDays": 30 } });
    let key = serde_json::json!({ "existing": EXISTING });
    let template = built::<B>(serde_json::json!({ "logKmsKey": key, "network": network }));
    for id in ids(&template, "AWS::Logs::LogGroup") {
        let key = property(&template, &format!("{id}.KmsKeyId"));
        assert_eq!(key, Node::text(EXISTING), "{} {id}", B::NAME);
    }
    assert_eq!(ids(&template, "AWS::KMS::Key"), [""; 0], "{}", B::NAME);
}

#[test]
fn one_key_encrypts_every_log_group_of_a_blueprint() {
    for_each_blueprint!(log_groups_have_a_new_key());
    for_each_blueprint!(log_groups_have_an_existing_key());
}

/// Blueprints without log groups of their own refuse a key that would encrypt nothing.
#[test]
fn a_key_of_log_groups_needs_log_groups() {
    fn refused<B: Blueprint>() -> Vec<String> {
        let config: B = serde_json::from_value(serde_json::json!({ "logKmsKey": "new" })).unwrap();
        config.check().into_iter().filter_map(|it| it.property).collect()
    }
    assert_eq!(refused::<ScaleOut>(), ["logKmsKey"]);
    assert_eq!(refused::<LustreScratchBurst>(), ["logKmsKey"]);
    assert_eq!(refused::<ModelRegistry>(), ["logKmsKey"]);
    assert_eq!(refused::<MessageWall>(), [""; 0]);
}

/// Alarms publish to an encrypted topic only if its key allows CloudWatch.
#[test]
fn the_topic_of_alarms_has_a_key_that_cloudwatch_may_use() {
    let throughput = serde_json::json!({ "new": { "throughput": "bursting", "kmsKey": "new" } });
    let config = |key: serde_json::Value| serde_json::json!({ "fileSystem": throughput, "alarms": { "kmsKey": key } });
    for template in
        [built::<ScaleOut>(config("new".into())), built::<MlInference>(config("new".into()))]
    {
        let key = property(&template, "AlarmsTopic.KmsMasterKeyId");
        assert!(format!("{key:?}").contains("AlarmKey"), "{key:?}");
        let statement = property(&template, "AlarmKey.KeyPolicy.Statement.1");
        let service = statement.get("Principal").and_then(|it| it.get("Service"));
        assert_eq!(service, Some(&Node::text("cloudwatch.amazonaws.com")));
        let data = property(&template, "DataFileSystem.KmsKeyId");
        assert!(format!("{data:?}").contains("DataKey"), "{data:?}");
    }
    let template = built::<ScaleOut>(config(serde_json::json!({ "existing": EXISTING })));
    assert_eq!(property(&template, "AlarmsTopic.KmsMasterKeyId"), Node::text(EXISTING));
    assert_eq!(ids(&template, "AWS::KMS::Key"), ["DataKey"]);
}

#[test]
fn one_key_encrypts_the_models_and_their_backups() {
    let template = built::<ModelRegistry>(serde_json::json!({ "kmsKey": "new" }));
    for path in ["DataFileSystem.KmsKeyId", "Vault.EncryptionKeyArn"] {
        let key = property(&template, path);
        assert!(format!("{key:?}").contains("DataKey"), "{path}: {key:?}");
    }
    assert_eq!(template.resource("DataKey").unwrap().policy("DeletionPolicy"), Some("Retain"));
}

/// Returns the statements about keys in the policies of roles: the actions, the resource and the conditions.
fn key_statements(build: impl FnOnce(&Stack, &Role)) -> Vec<String> {
    let app = App::new();
    let stack = app.stack("S");
    let role = Role::builder(Principal::service("ec2.amazonaws.com")).build(&stack, "Worker");
    build(&stack, &role);
    let template = synth(&app);
    let policies = ids(&template, "AWS::IAM::Policy");
    let statements = policies.iter().flat_map(|it| {
        let statements = property(&template, &format!("{it}.PolicyDocument.Statement"));
        statements.as_list().unwrap().to_vec()
    });
    let text = |it: Node| stanchion_constructs::template::json::to_compact_string(&it);
    statements.map(text).filter(|it| it.contains("kms:")).collect()
}

/// S3, SQS and SNS refuse a role that may not use the key of a bucket, queue or topic.
#[test]
fn grants_include_the_use_of_the_key() {
    let own = key_statements(|stack, role| {
        let key = Key::builder().build(stack, "Key");
        let data = Bucket::builder().kms_key(key.arn()).build(stack, "Data");
        data.grant_read(role);
    });
    assert_eq!(own.len(), 1, "{own:?}");
    for part in ["\"kms:Decrypt\"", "KeyArn", "s3.${AWS::Region}"] {
        let part = part.replace("KeyArn", "\"Fn::GetAtt\":[\"Key\",\"Arn\"]");
        assert!(own[0].contains(&part), "{part} in {own:?}");
    }
    assert!(!own[0].contains("GenerateDataKey"), "{own:?}");

    let written = key_statements(|stack, role| {
        Bucket::import(stack, "Data", "data-example").kms_key(EXISTING).grant_write(role);
    });
    assert!(written[0].contains("kms:GenerateDataKey") && written[0].contains(EXISTING));

    let by_alias = key_statements(|stack, role| {
        Queue::builder().kms_key("alias/work").build(stack, "Work").grant_receive(role);
    });
    let condition = "\"ForAnyValue:StringEquals\":{\"kms:ResourceAliases\":";
    assert!(by_alias[0].contains(condition) && by_alias[0].contains("sqs."), "{by_alias:?}");

    let by_id = key_statements(|stack, role| {
        let topic = Topic::builder().kms_key("1234abcd-12ab-34cd-56ef-1234567890ab");
        topic.build(stack, "Alerts").grant_publish(role);
    });
    assert!(by_id[0].contains(":key/1234abcd-") && by_id[0].contains("sns."), "{by_id:?}");

    let mounted = key_statements(|stack, _| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let cluster = Cluster::builder(&network, KubernetesVersion::V1_34).creator_is_admin(true);
        let cluster = cluster.build(stack, "Cluster");
        AddOn::s3_csi(&cluster).build(stack, "S3Driver");
        let image = "public.ecr.aws/docker/library/busybox:1.37";
        let align = Workload::builder(&cluster, "align", image).build(stack, "Align");
        let data = Bucket::import(stack, "Data", "data-example").kms_key(EXISTING);
        data.mount_on(&align, mount_path!("/data"), BucketOptions::read_only());
    });
    assert!(mounted[0].contains("kms:Decrypt") && mounted[0].contains(EXISTING), "{mounted:?}");

    let of_aws = key_statements(|stack, role| {
        Queue::builder().kms_key("alias/aws/sqs").build(stack, "Work").grant_send(role);
        Bucket::builder().build(stack, "Data").grant_read(role);
    });
    assert_eq!(of_aws, [""; 0]);
}
