//! Options of rules, buses and archives of EventBridge.

use stanchion_constructs::batch::JobDefinition;
use stanchion_constructs::events::{
    BatchJobTarget, EventArchive, EventBus, EventPattern, EventRule, EventTarget,
};
use stanchion_constructs::prelude::*;
use stanchion_constructs::sqs::Queue;

use super::super::support::World;
use super::Seen;

const KEY: &str = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

fn queue(w: &World) -> Queue {
    Queue::import(&w.stack, "Q", "arn:aws:sqs:eu-west-1:111122223333:jobs")
}

fn bus(w: &World) -> EventBus {
    EventBus::import(&w.stack, "B", "orders")
}

fn job(w: &World) -> JobDefinition {
    super::batch::fargate_job(w)
}

pub(super) fn cases(seen: &mut Seen) {
    let pattern = || EventPattern::new().source(["orders"]);
    cases!(seen, "EventRuleBuilder", |w| EventRule::builder(pattern()), |it| it.build(&w.stack, "X"), {
        bus: |it| it.bus(&bus(&w)),
        target: |it| it.target(&queue(&w)),
        name: |it| it.name("orders"),
        description: |it| it.description("Orders that failed"),
        enabled: |it| it.enabled(false),
    });
    cases!(seen, "EventPattern", |w| EventPattern::new().source(["a"]),
        |it| EventRule::builder(it).build(&w.stack, "X"), {
        source: |it| it.source(["orders"]),
        detail_type: |it| it.detail_type(["Order Failed"]),
        resources: |it| it.resources(["arn:aws:s3:::data"]),
        account: |it| it.account(["111122223333"]),
        region: |it| it.region(["eu-west-1"]),
        detail: |it| it.detail("bucket.name", ["data"]),
    });
    cases!(seen, "RuleTarget", |w| queue(&w).event_target(),
        |it| EventRule::builder(pattern()).target(&it).build(&w.stack, "X"), {
        input: |it| it.input("{\"a\": 1}"),
        input_path: |it| it.input_path("$.detail"),
        input_template: |it| it.input_template([("id", "$.id")], "{\"id\": <id>}"),
        dead_letters: |it| it.dead_letters(&Queue::import(&w.stack, "D", "arn:aws:sqs:eu-west-1:111122223333:lost")),
        retries: |it| it.retries(3, 600),
    });
    cases!(seen, "BatchJobTarget", |w| BatchJobTarget::new(&job(&w), "job"),
        |it| EventRule::builder(pattern()).target(&it).build(&w.stack, "X"), {
        array_size: |it| it.array_size(10),
        attempts: |it| it.attempts(3),
    });
    cases!(seen, "EventBusBuilder", |w| EventBus::builder(), |it| it.build(&w.stack, "X"), {
        name: |it| it.name("orders"),
        description: |it| it.description("Orders"),
        kms_key: |it| it.kms_key(KEY),
    });
    cases!(seen, "EventArchiveBuilder", |w| EventArchive::builder(&bus(&w)), |it| it.build(&w.stack, "X"), {
        pattern: |it| it.pattern(pattern()),
        retention_days: |it| it.retention_days(90),
        description: |it| it.description("Orders"),
        kms_key: |it| it.kms_key(KEY),
        removal: |it| it.removal(RemovalPolicy::Destroy),
    });
}
