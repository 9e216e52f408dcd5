//! Options of buckets.

use stanchion_constructs::iam::{Principal, Role};
use stanchion_constructs::prelude::Topic;
use stanchion_constructs::sqs::Queue;
use stanchion_constructs::storage::{
    Bucket, BucketNotification, BucketReplication, CorsMethod, CorsRule, IntelligentTiering,
    ObjectClass, ObjectEvent, ObjectOwnership, ObjectRule,
};

use super::super::support::World;
use super::Seen;

const KEY: &str = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

fn other(w: &World) -> Bucket {
    Bucket::import(&w.stack, "O", "other-data")
}

fn queue(w: &World) -> Queue {
    Queue::import(&w.stack, "Q", "arn:aws:sqs:eu-west-1:111122223333:jobs")
}

fn role(w: &World) -> Role {
    Role::builder(Principal::service("ec2.amazonaws.com")).build(&w.stack, "R")
}

fn notification(w: &World) -> BucketNotification {
    BucketNotification::new([ObjectEvent::CREATED], &queue(w))
}

pub(super) fn cases(seen: &mut Seen) {
    cases!(seen, "BucketBuilder", |w| Bucket::builder(), |it| it.build(&w.stack, "X"), {
        object_ownership: |it| it.object_ownership(ObjectOwnership::ObjectWriter),
        rule: |it| it.rule(ObjectRule::new("old").expire(365)),
        intelligent_tiering: |it| it.intelligent_tiering(IntelligentTiering::archive("cold", 90)),
        cors: |it| it.cors(CorsRule::new(["https://www.example.com"], [CorsMethod::Get])),
        access_logs: |it| it.access_logs(&other(&w), "data/"),
        replicate: |it| it.replicate(BucketReplication::to("copy", &other(&w))),
        notify: |it| it.notify(notification(&w)),
        event_bridge: |it| it.event_bridge(),
        transfer_acceleration: |it| it.transfer_acceleration(),
    });
    cases!(seen, "ObjectRule", |w| ObjectRule::new("rule").expire_noncurrent_versions(30),
        |it| Bucket::builder().rule(it).build(&w.stack, "X"), {
        prefix: |it| it.prefix("results/"),
        tag: |it| it.tag("kind", "draft"),
        larger_than: |it| it.larger_than(131_072),
        smaller_than: |it| it.smaller_than(1_048_576),
        transition: |it| it.transition(ObjectClass::StandardIa, 30),
        expire: |it| it.expire(365),
        transition_noncurrent_versions: |it| it.transition_noncurrent_versions(ObjectClass::DeepArchive, 1),
        expire_noncurrent_versions: |it| it.expire_noncurrent_versions(90),
        keep_noncurrent_versions: |it| it.keep_noncurrent_versions(3),
        abort_uploads: |it| it.abort_uploads(7),
        expire_delete_markers: |it| it.expire_delete_markers(),
    });
    cases!(seen, "IntelligentTiering", |w| IntelligentTiering::archive("cold", 90),
        |it| Bucket::builder().intelligent_tiering(it).build(&w.stack, "X"), {
        then_deep_archive: |it| it.then_deep_archive(180),
        prefix: |it| it.prefix("results/"),
    });
    cases!(seen, "CorsRule", |w| CorsRule::new(["https://www.example.com"], [CorsMethod::Get]),
        |it| Bucket::builder().cors(it).build(&w.stack, "X"), {
        allowed_headers: |it| it.allowed_headers(["Authorization"]),
        exposed_headers: |it| it.exposed_headers(["ETag"]),
        max_age_seconds: |it| it.max_age_seconds(3000),
    });
    cases!(seen, "BucketNotification", |w| notification(&w),
        |it| Bucket::builder().notify(it).build(&w.stack, "X"), {
        prefix: |it| it.prefix("in/"),
        suffix: |it| it.suffix(".bam"),
    });
    cases!(seen, "BucketReplication", |w| BucketReplication::to("copy", &other(&w)),
        |it| Bucket::builder().replicate(it).build(&w.stack, "X"), {
        owned_by: |it| it.owned_by("444455556666"),
        prefix: |it| it.prefix("results/"),
        storage_class: |it| it.storage_class(ObjectClass::GlacierInstantRetrieval),
        delete_markers: |it| it.delete_markers(false),
        kms_key: |it| it.kms_key(KEY),
    });
    cases!(seen, "Bucket", |w| other(&w), |it| it.grant_read(&role(&w)), {
        kms_key: |it| it.kms_key(KEY),
    });
    cases!(seen, "Queue", |w| queue(&w), |it| it.grant_send(&role(&w)), {
        kms_key: |it| it.kms_key(KEY),
    });
    let topic = |w: &World| Topic::import(&w.stack, "T", "arn:aws:sns:eu-west-1:111122223333:new");
    cases!(seen, "Topic", |w| topic(&w), |it| it.grant_publish(&role(&w)), {
        kms_key: |it| it.kms_key(KEY),
    });
}
