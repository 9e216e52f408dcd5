//! Rules of EventBridge, and the permissions of their targets.

use stanchion_constructs::containers::Container;
use stanchion_constructs::ecs::{Cluster, TaskContainer, TaskDefinition};
use stanchion_constructs::events::{
    BatchJobTarget, EventArchive, EventBus, EventPattern, EventRule, EventTarget, Match,
};
use stanchion_constructs::fargate_size;
use stanchion_constructs::lambda::{Code, Function, Runtime};
use stanchion_constructs::logs::LogGroup;
use stanchion_constructs::prelude::*;
use stanchion_constructs::sqs::Queue;
use stanchion_constructs::step_functions::{Flow, State, StateMachine};
use stanchion_constructs::template::Node;

use super::scenarios::review;
use super::support::{World, property};

#[test]
fn targets_of_every_kind() {
    review("event-rules", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let bus = EventBus::builder().description("Orders").build(stack, "Orders");
        EventArchive::builder(&bus).retention_days(90).build(stack, "Archive");
        let other = Statement::allow(["events:PutEvents"])
            .by(Principal::arn("arn:aws:iam::444455556666:root"));
        bus.allow("Shop", other);
        let lost = Queue::builder().build(stack, "Lost");
        let queue = Queue::builder().build(stack, "Work");
        let topic = Topic::builder().build(stack, "News");
        let code = Code::inline("def handler(event, context): pass");
        let function =
            Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(stack, "Handle");
        let log = LogGroup::builder().build(stack, "Log");
        let large = EventPattern::new()
            .source(["shop"])
            .detail_type(["Order Placed"])
            .detail("order.total", [Match::at_least(1000.0)])
            .detail("order.country", [Match::anything_but(["CH", "LI"])]);
        EventRule::builder(large)
            .bus(&bus)
            .description("Large orders")
            .target(&function.event_target().dead_letters(&lost).retries(3, 600))
            .target(&queue.event_target().input_path("$.detail"))
            .target(
                &topic
                    .event_target()
                    .input_template([("id", "$.detail.order.id")], "\"A large order: <id>\""),
            )
            .target(&log)
            .build(stack, "LargeOrders");
        let flow = Flow::jsonata().then("Wait", State::wait_seconds(60));
        let machine = StateMachine::builder(flow).build(stack, "Check");
        let task = TaskContainer::new("a", Container::new("nginx:1.27"));
        let task =
            TaskDefinition::fargate(task, fargate_size!(1 vCPU, 2048 MiB)).build(stack, "Report");
        let cluster = Cluster::builder(&network).build(stack, "Cluster");
        let place = task.run_on(&cluster).build(stack, "Place");
        let shipped = EventPattern::new().source(["shop"]).detail_type(["Order Shipped"]);
        EventRule::builder(shipped)
            .target(&machine)
            .target(&place)
            .target(&bus)
            .build(stack, "Shipped");
    });
}

#[test]
fn jobs_of_batch_are_submitted_to_their_queue() {
    let w = World::new();
    let job = super::setters::fargate_job(&w);
    let pattern = EventPattern::of_objects("data", "in/", "Object Created");
    let target = BatchJobTarget::new(&job, "convert").event_target();
    EventRule::builder(pattern).target(&target).build(&w.stack, "New");
    let template = w.synth();
    let target = property(&template, "NewRule.Targets.0");
    assert_eq!(
        target.get("BatchParameters").and_then(|it| it.get("JobName")),
        Some(&Node::text("convert"))
    );
    let pattern = property(&template, "NewRule.EventPattern.detail");
    let prefix = Node::List(vec![Node::single("prefix", Node::text("in/"))]);
    assert_eq!(pattern.get("object").and_then(|it| it.get("key")), Some(&prefix));
    let allowed = property(&template, "NewRolePolicy.PolicyDocument.Statement.0.Action");
    assert_eq!(allowed, Node::text("batch:SubmitJob"));
}

/// A topic keeps the permission that its account has by default, so that alarms can still publish.
#[test]
fn a_topic_with_a_policy_keeps_the_permission_of_its_account() {
    let w = World::new();
    let topic = Topic::builder().build(&w.stack, "T");
    EventRule::builder(EventPattern::new().source(["a"])).target(&topic).build(&w.stack, "R");
    let policy = property(&w.synth(), "TPolicy.PolicyDocument.Statement");
    let statements = policy.as_list().unwrap();
    let of_account = |it: &&Node| it.get("Principal") == Some(&Node::text("*"));
    let condition = statements.iter().find(of_account).and_then(|it| it.get("Condition")).unwrap();
    assert!(condition.get("StringEquals").and_then(|it| it.get("aws:SourceAccount")).is_some());
    assert_eq!(statements.len(), 2);
}
