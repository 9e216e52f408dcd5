//! Buckets.

use stanchion_constructs::sqs::Queue;
use stanchion_constructs::storage::{
    Bucket, BucketBuilder, BucketNotification, BucketReplication, IntelligentTiering, ObjectClass,
    ObjectEvent, ObjectRule,
};

use super::super::support::World;
use super::{Messages, fine};

fn bucket(change: impl FnOnce(BucketBuilder) -> BucketBuilder) -> impl FnOnce(&World) {
    move |w| drop(change(Bucket::builder()).build(&w.stack, "B"))
}

fn rule(rule: ObjectRule) -> impl FnOnce(&World) {
    bucket(move |it| it.rule(rule))
}

#[test]
fn buckets() {
    let mut messages = Messages::of("buckets");
    messages.wrong("replication without versioning", &["error[S3B-004]"], |w| {
        let copy = Bucket::builder().build(&w.stack, "Copy");
        let rule = BucketReplication::to("copy", &copy);
        Bucket::builder().versions(false).replicate(rule).build(&w.stack, "B");
    });
    messages.wrong("a copy without versioning", &["error[S3B-004]"], |w| {
        let copy = Bucket::builder().versions(false).build(&w.stack, "Copy");
        Bucket::builder().replicate(BucketReplication::to("copy", &copy)).build(&w.stack, "B");
    });
    messages.wrong("logs in a bucket with a key", &["error[S3B-006]"], |w| {
        let key = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
        let logs = Bucket::builder().kms_key(key).build(&w.stack, "Logs");
        Bucket::builder().access_logs(&logs, "data/").build(&w.stack, "B");
    });
    messages.wrong("notifications to a FIFO queue", &["error[S3B-008]"], |w| {
        let queue = Queue::builder().fifo().build(&w.stack, "Q");
        let new = BucketNotification::new([ObjectEvent::CREATED], &queue);
        Bucket::builder().notify(new).build(&w.stack, "B");
    });
    fine(bucket(|it| it.name("data-example").transfer_acceleration()));
    let dotted = bucket(|it| it.name("data.example").transfer_acceleration());
    messages.wrong("an accelerated bucket with a period", &["error[S3B-010]"], dotted);
    rules(&mut messages);
    tiers(&mut messages);
    messages.review();
}

fn rules(messages: &mut Messages) {
    let new = || ObjectRule::new("results");
    let infrequent = |days| new().transition(ObjectClass::StandardIa, days);
    fine(rule(infrequent(30).expire(31)));
    fine(rule(new().transition(ObjectClass::GlacierFlexibleRetrieval, 0)));
    fine(rule(new().expire_delete_markers().abort_uploads(1)));
    for (title, wrong) in [
        ("no action", new().prefix("results/")),
        ("29 days", infrequent(29)),
        (
            "29 days of noncurrent versions",
            new().transition_noncurrent_versions(ObjectClass::OneZoneIa, 29),
        ),
        ("an expiration with a transition", infrequent(30).expire(30)),
        ("uploads with a tag", new().tag("kind", "draft").abort_uploads(7)),
        ("delete markers with a size", new().larger_than(1).expire_delete_markers()),
        ("delete markers next to an expiration", new().expire(9).expire_delete_markers()),
    ] {
        messages.wrong(title, &["error[S3B-007]"], rule(wrong));
    }
}

fn tiers(messages: &mut Messages) {
    let cold = |it: IntelligentTiering| bucket(move |bucket| bucket.intelligent_tiering(it));
    fine(cold(IntelligentTiering::archive("cold", 90).then_deep_archive(180)));
    fine(cold(IntelligentTiering::deep_archive("cold", 730)));
    let early = cold(IntelligentTiering::archive("cold", 89));
    messages.wrong("an archive after 89 days", &["error[S3B-009]"], early);
    let deep = cold(IntelligentTiering::deep_archive("cold", 179));
    messages.wrong("a deep archive after 179 days", &["error[S3B-009]"], deep);
    let late = cold(IntelligentTiering::archive("cold", 731));
    messages.wrong("an archive after 731 days", &["error[S3B-009]"], late);
}
