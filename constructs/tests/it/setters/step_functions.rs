//! Options of state machines.

use stanchion_constructs::batch::{FargateEnvironment, JobDefinition, JobQueue};
use stanchion_constructs::containers::Container;
use stanchion_constructs::logs::LogGroup;
use stanchion_constructs::prelude::*;
use stanchion_constructs::step_functions::{
    ApiCall, Catch, Choice, Condition, DistributedMap, Flow, InlineMap, InvokeFunction, LogLevel,
    Retry, RunTask, StartExecution, State, StateMachine, SubmitJob,
};
use stanchion_constructs::{fargate_size, object};

use super::super::support::World;
use super::Seen;

fn machine(w: &World, flow: Flow) -> StateMachine {
    StateMachine::builder(flow).build(&w.stack, "X")
}

/// A state machine of one state, in JSONata.
fn one(w: &World, state: impl Into<State>) -> StateMachine {
    machine(w, Flow::jsonata().then("A", state))
}

/// A state machine of one state, in JSONPath.
fn one_by_path(w: &World, state: impl Into<State>) -> StateMachine {
    machine(w, Flow::json_path().then("A", state))
}

fn rest() -> State {
    State::wait_seconds(1)
}

pub(super) fn cases(seen: &mut Seen) {
    machines(seen);
    states(seen);
    errors_and_choices(seen);
    maps(seen);
    tasks(seen);
}

fn machines(seen: &mut Seen) {
    let flow = || Flow::jsonata().then("A", rest());
    cases!(seen, "StateMachineBuilder", |w| StateMachine::builder(flow()), |it| it.build(&w.stack, "X"), {
        comment: |it| it.comment("text"),
        express: |it| it.express(),
        role: |it| it.role(&Role::import(&w.stack, "R", "role", "arn:aws:iam::111122223333:role/r")),
        name: |it| it.name("machine"),
        log_level: |it| it.log_level(LogLevel::All),
        log_execution_data: |it| it.log_execution_data(),
        log_group: |it| it.log_group(&LogGroup::import(&w.stack, "L", "log", "arn:aws:logs:eu-west-1:111122223333:log-group:log")),
        log_retention_days: |it| it.log_retention_days(7),
        log_kms_key: |it| it.log_kms_key("arn:aws:kms:eu-west-1:111122223333:key/a"),
        tracing: |it| it.tracing(),
        kms_key: |it| it.kms_key("arn:aws:kms:eu-west-1:111122223333:key/a"),
    });
    cases!(seen, "Flow", |w| flow(), |it| machine(&w, it), {
        then: |it| it.then("B", rest()),
        state: |it| it.state("B", rest()),
    });
}

fn states(seen: &mut Seen) {
    let task = || {
        let read = Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::a/*");
        ApiCall::new("s3", "getObject", object! { "Bucket" => "a", "Key" => "b" }, read)
    };
    cases!(seen, "State", |w| task().state(), |it| one(&w, it), {
        comment: |it| it.comment("text"),
        output: |it| it.output(object! { "a" => 1 }),
        assign: |it| it.assign(object! { "a" => 1 }),
        timeout_seconds: |it| it.timeout_seconds(60),
        heartbeat_seconds: |it| it.heartbeat_seconds(30),
        retry: |it| it.retry(Retry::on_any()),
        catch: |it| it.catch(Catch::on_any("A")),
        allow: |it| it.allow(Statement::allow(["s3:ListBucket"]).on("arn:aws:s3:::a")),
        next: |it| it.next("A"),
    });
    cases!(seen, "State", |w| task().state(), |it| machine(&w, Flow::jsonata().then("A", it).then("B", rest())), {
        end: |it| it.end(),
    });
    cases!(seen, "State", |w| task().json_path().state(), |it| one_by_path(&w, it), {
        input_path: |it| it.input_path("$.a"),
        result_selector: |it| it.result_selector(object! { "a.$" => "$.b" }),
        result_path: |it| it.result_path("$.c"),
        discard_result: |it| it.discard_result(),
        output_path: |it| it.output_path("$.d"),
    });
    cases!(seen, "State", |w| State::pass(), |it| one_by_path(&w, it), {
        result: |it| it.result(object! { "a" => true }),
    });
}

fn errors_and_choices(seen: &mut Seen) {
    cases!(seen, "Retry", |w| Retry::on(["States.Timeout"]), |it| one(&w, State::parallel([Flow::jsonata().then("B", rest())]).retry(it)), {
        attempts: |it| it.attempts(5),
        interval_seconds: |it| it.interval_seconds(2),
        backoff_rate: |it| it.backoff_rate(1.5),
        max_delay_seconds: |it| it.max_delay_seconds(60),
        jitter: |it| it.jitter(),
    });
    let branch = |flow: Flow| State::parallel([flow.then("B", rest())]);
    cases!(seen, "Catch", |w| Catch::on_any("A"), |it| one_by_path(&w, branch(Flow::json_path()).catch(it)), {
        result_path: |it| it.result_path("$.error"),
    });
    cases!(seen, "Catch", |w| Catch::on_any("A"), |it| one(&w, branch(Flow::jsonata()).catch(it)), {
        output: |it| it.output(object! { "a" => 1 }),
    });
    let holds = || Condition::jsonata("true");
    cases!(seen, "Choice", |w| Choice::new().when(holds(), "A"), |it| one(&w, it), {
        when: |it| it.when(Condition::jsonata("false"), "A"),
        otherwise: |it| it.otherwise("A"),
    });
}

fn maps(seen: &mut Seen) {
    let each = || Flow::jsonata().then("B", rest());
    cases!(seen, "InlineMap", |w| InlineMap::new("$states.input", each()), |it| one(&w, it), {
        max_concurrency: |it| it.max_concurrency(5),
        item_selector: |it| it.item_selector(object! { "a" => 1 }),
    });
    cases!(seen, "DistributedMap", |w| DistributedMap::new("$states.input", each()), |it| one(&w, it), {
        max_concurrency: |it| it.max_concurrency(5),
        item_selector: |it| it.item_selector(object! { "a" => 1 }),
        batch_size: |it| it.batch_size(10),
        tolerated_failure_percent: |it| it.tolerated_failure_percent(5),
        label: |it| it.label("each"),
        express: |it| it.express(),
    });
}

fn tasks(seen: &mut Seen) {
    let job = |w: &World| {
        let fargate = FargateEnvironment::builder(&w.vpc, 8).build(&w.stack, "E");
        let queue = JobQueue::builder(1).environment(&fargate).build(&w.stack, "Q");
        JobDefinition::fargate(&queue, Container::new("a"), fargate_size!(1 vCPU, 2048 MiB))
            .build(&w.stack, "J")
    };
    cases!(seen, "SubmitJob", |w| SubmitJob::new(&job(&w), "a"), |it| one(&w, it), {
        without_waiting: |it| it.without_waiting(),
        array_size: |it| it.array_size(10),
        parameters: |it| it.parameters(object! { "a" => "b" }),
        command: |it| it.command(["true"]),
        environment: |it| it.environment("A", "b"),
        share_identifier: |it| it.share_identifier("team"),
    });
    // The words of one language are refused in the other, so the flow changes with it.
    macro_rules! by_path {
        ($owner:literal, |$w:ident| $task:expr) => {
            let template = |by_path: bool| {
                let $w = World::new();
                let task = $task;
                if by_path {
                    one_by_path(&$w, task.json_path())
                } else {
                    one(&$w, task)
                };
                $w.synth().to_node()
            };
            let (without, with) = (template(false), template(true));
            seen.compare($owner, "json_path", &without, &with);
        };
    }
    by_path!("SubmitJob", |w| SubmitJob::new(&job(&w), "a"));
    let call = || {
        let read = Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::a/*");
        ApiCall::new("s3", "getObject", object! { "Bucket" => "a", "Key" => "b" }, read)
    };
    by_path!("ApiCall", |w| call());
    let function = |w: &World| super::lambda::python().build(&w.stack, "F");
    by_path!("InvokeFunction", |w| InvokeFunction::new(&function(&w)));
    cases!(seen, "InvokeFunction", |w| InvokeFunction::new(&function(&w)), |it| one(&w, it), {
        payload: |it| it.payload(object! { "a" => 1 }),
        wait_for_task_token: |it| it.wait_for_task_token(),
    });
    let target = |w: &World| {
        let cluster = stanchion_constructs::ecs::Cluster::builder(&w.vpc).build(&w.stack, "C");
        super::ecs::task(w).run_on(&cluster).build(&w.stack, "Here")
    };
    by_path!("RunTask", |w| RunTask::new(target(&w)));
    cases!(seen, "RunTask", |w| RunTask::new(target(&w)), |it| one(&w, it), {
        without_waiting: |it| it.without_waiting(),
        overrides: |it| it.overrides(object! { "Cpu" => "512" }),
    });
    let inner =
        |w: &World| StateMachine::builder(Flow::jsonata().then("A", rest())).build(&w.stack, "I");
    by_path!("StartExecution", |w| StartExecution::new(&inner(&w)));
    cases!(seen, "StartExecution", |w| StartExecution::new(&inner(&w)), |it| one(&w, it), {
        without_waiting: |it| it.without_waiting(),
        input: |it| it.input(object! { "a" => 1 }),
    });
}
