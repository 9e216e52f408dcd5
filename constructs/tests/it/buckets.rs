//! Buckets with everything that they can have.

use stanchion_constructs::events::{EventPattern, EventRule};
use stanchion_constructs::lambda::{Code, Function, Runtime};
use stanchion_constructs::prelude::*;
use stanchion_constructs::sqs::Queue;
use stanchion_constructs::storage::{
    Bucket, BucketNotification, BucketReplication, CorsMethod, CorsRule, IntelligentTiering,
    ObjectClass, ObjectEvent, ObjectOwnership, ObjectRule,
};
use stanchion_constructs::template::Node;

use super::scenarios::review;
use super::support::{World, open_findings, property};

fn function(stack: &Stack) -> Function {
    let code = Code::inline("def handler(event, context): pass");
    Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(stack, "Index")
}

#[test]
fn bucket_with_everything() {
    review("bucket-everything", |stack| {
        let key = Key::builder().description("Data").build(stack, "DataKey");
        let logs = Bucket::builder()
            .object_ownership(ObjectOwnership::BucketOwnerEnforced)
            .rule(ObjectRule::new("old").expire(365).expire_noncurrent_versions(30))
            .build(stack, "Logs");
        let copy = Bucket::builder().access_logs(&logs, "copy/").build(stack, "Copy");
        let queue = Queue::builder().build(stack, "Work");
        let topic = Topic::builder().build(stack, "News");
        let index = function(stack);
        let results = ObjectRule::new("results")
            .prefix("results/")
            .transition(ObjectClass::StandardIa, 30)
            .transition(ObjectClass::DeepArchive, 180)
            .transition_noncurrent_versions(ObjectClass::GlacierInstantRetrieval, 1)
            .expire_noncurrent_versions(90)
            .keep_noncurrent_versions(3);
        Bucket::builder()
            .kms_key(key.arn())
            .rule(results)
            .rule(ObjectRule::new("uploads").abort_uploads(7).expire_delete_markers())
            .intelligent_tiering(IntelligentTiering::archive("cold", 90).then_deep_archive(180))
            .cors(
                CorsRule::new(["https://www.example.com"], [CorsMethod::Get, CorsMethod::Put])
                    .allowed_headers(["*"])
                    .exposed_headers(["ETag"])
                    .max_age_seconds(3000),
            )
            .access_logs(&logs, "data/")
            .replicate(
                BucketReplication::to("copy", &copy)
                    .prefix("results/")
                    .storage_class(ObjectClass::StandardIa)
                    .kms_key(key.arn()),
            )
            .notify(
                BucketNotification::new([ObjectEvent::CREATED_BY_PUT], &queue)
                    .prefix("in/")
                    .suffix(".bam"),
            )
            .notify(BucketNotification::new([ObjectEvent::REMOVED], &topic))
            .notify(
                BucketNotification::new([ObjectEvent::CREATED, ObjectEvent::RESTORED], &index)
                    .prefix("index/"),
            )
            .event_bridge()
            .build(stack, "Data");
    });
}

/// S3 checks that it may send to the targets of a bucket when it creates the bucket.
#[test]
fn a_bucket_waits_for_the_permissions_of_its_notifications() {
    let w = World::new();
    let queue = Queue::builder().build(&w.stack, "Work");
    let index = function(&w.stack);
    Bucket::builder()
        .name("data-example")
        .notify(BucketNotification::new([ObjectEvent::CREATED], &queue).prefix("in/"))
        .notify(BucketNotification::new([ObjectEvent::CREATED], &index).prefix("a/"))
        .notify(BucketNotification::new([ObjectEvent::CREATED], &index).prefix("b/"))
        .build(&w.stack, "Data");
    assert_eq!(open_findings(&w.app), [""; 0]);
    let template = w.synth();
    let bucket = template.resource("DataBucket").unwrap();
    assert_eq!(bucket.depends_on(), ["DataIndexPermission", "WorkPolicy"]);
    // The name is known, so the permission is for this bucket alone.
    let source = property(&template, "DataIndexPermission.SourceArn");
    let arn = "arn:${AWS::Partition}:s3:::data-example";
    assert_eq!(source.get("Fn::Sub"), Some(&Node::text(arn)));
}

/// A function that reads the bucket gets its events from EventBridge, without a cycle.
#[test]
fn a_function_that_reads_the_bucket_gets_events_through_eventbridge() {
    let w = World::new();
    let index = function(&w.stack);
    let data = Bucket::builder().event_bridge().build(&w.stack, "Data");
    data.grant_read(index.role());
    index.set_environment("BUCKET", data.name());
    let new = EventPattern::of_objects(data.name(), "in/", "Object Created");
    EventRule::builder(new).target(&index).build(&w.stack, "New");
    assert_eq!(open_findings(&w.app), [""; 0]);
}
