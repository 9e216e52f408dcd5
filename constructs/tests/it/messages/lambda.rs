//! Functions, layers, aliases and event sources.

use stanchion_constructs::attach::Transport;
use stanchion_constructs::lambda::{
    Code, EventSourceBuilder, Function, FunctionBuilder, Layer, ProvisionedConcurrency, Runtime,
    StreamPosition,
};
use stanchion_constructs::prelude::*;
use stanchion_constructs::sqs::Queue;

use super::super::support::World;
use super::{Messages, fine};

pub(super) fn python() -> FunctionBuilder {
    let code = Code::inline("def handler(event, context): pass\n");
    Function::builder(Runtime::PYTHON3_13, "index.handler", code)
}

fn door(w: &World, id: &str) -> AccessPoint {
    let user = PosixUser::new(1, 1);
    let data = FileSystem::builder(&w.vpc).build(&w.stack, &format!("{id}Data"));
    data.access_point("/a").create_as(user, 0o700).act_as(user).build(&w.stack, id)
}

fn mounted(
    change: impl FnOnce(FunctionBuilder) -> FunctionBuilder,
    mount: Mount,
) -> impl FnOnce(&World) {
    move |w| {
        let function = change(python().vpc(&w.vpc)).build(&w.stack, "F");
        door(w, "Door").mount_on(&function, local_mount_path!("/mnt/a"), mount);
    }
}

#[test]
fn mounts() {
    let mut messages = Messages::of("lambda-mounts");
    fine(mounted(|it| it, Mount::read_write()));
    messages.wrong(
        "SnapStart with a file system",
        &["error[LAM-010]"],
        mounted(FunctionBuilder::snap_start, Mount::read_write()),
    );
    messages.wrong(
        "TLS without the role",
        &["error[LAM-017]", "error[MNT-008]"],
        mounted(|it| it, Mount::read_write().transport(Transport::Tls)),
    );
    messages.wrong(
        "options of the mount",
        &["error[LAM-017]"],
        mounted(|it| it, Mount::read_write().option("noatime")),
    );
    messages.wrong("no network", &["error[LAM-002]"], |w| {
        let function = python().build(&w.stack, "F");
        door(w, "Door").mount_on(&function, local_mount_path!("/mnt/a"), Mount::read_write());
    });
    messages.wrong("two file systems", &["error[LAM-001]"], |w| {
        let function = python().vpc(&w.vpc).build(&w.stack, "F");
        for id in ["One", "Two"] {
            door(w, id).mount_on(&function, local_mount_path!("/mnt/a"), Mount::read_write());
        }
    });
    messages.wrong("a zone without mount target", &["error[MNT-002]"], |w| {
        let first = w.vpc.inner_subnets().into_iter().take(1);
        let data = FileSystem::builder(&w.vpc).mount_targets_in(first).build(&w.stack, "Data");
        let user = PosixUser::new(1, 1);
        let door = data.access_point("/a").create_as(user, 0o700).act_as(user).build(&w.stack, "D");
        let function = python().vpc(&w.vpc).build(&w.stack, "F");
        door.mount_on(&function, local_mount_path!("/mnt/a"), Mount::read_write());
    });
    messages.review();
}

fn warm(concurrency: ProvisionedConcurrency) -> impl FnOnce(&World) {
    move |w| {
        let alias = python().build(&w.stack, "F").alias("live");
        alias.provisioned_concurrency(concurrency).build(&w.stack, "A");
    }
}

fn tracking(least: u32, most: u32, utilization: f64) -> impl FnOnce(&World) {
    warm(ProvisionedConcurrency::Tracking { least, most, utilization })
}

#[test]
fn functions() {
    let mut messages = Messages::of("lambda");
    messages.wrong("subnets without a VPC", &["error[LAM-022]"], |w| {
        python().subnets(w.vpc.inner_subnets()).build(&w.stack, "F");
    });
    messages.wrong("inline code in Java", &["error[LAM-014]", "error[LAM-016]"], |w| {
        let code = Code::inline("class B {}");
        Function::builder(Runtime::JAVA21, "a.B", code).build(&w.stack, "F");
    });
    messages.wrong("a layer with inline code", &["error[LAM-023]"], |w| {
        Layer::builder(Code::inline("a")).build(&w.stack, "L");
    });
    messages.wrong("a folder that does not exist", &["error[AST-001]"], |w| {
        let code = Code::folder("/does/not/exist");
        Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(&w.stack, "F");
    });
    messages.wrong(
        "no provisioned concurrency",
        &["error[LAM-018]"],
        warm(ProvisionedConcurrency::Fixed(0)),
    );
    fine(tracking(1, 5, 0.7));
    messages.wrong("a least above the most", &["error[LAM-024]"], tracking(5, 1, 0.7));
    messages.wrong("no utilization", &["error[LAM-024]"], tracking(1, 5, f64::NAN));
    messages.review();
}

fn queue(change: impl FnOnce(EventSourceBuilder) -> EventSourceBuilder) -> impl FnOnce(&World) {
    move |w| {
        let queue = Queue::builder().visibility_seconds(30).build(&w.stack, "Q");
        let function = python().timeout_seconds(30).build(&w.stack, "F");
        change(function.on_queue(&queue)).build(&w.stack, "S");
    }
}

#[test]
fn event_sources() {
    let mut messages = Messages::of("lambda-event-sources");
    fine(queue(|it| it));
    messages.wrong("retries of a queue", &["error[LAM-019]"], queue(|it| it.max_retries(3)));
    messages.wrong(
        "parallel batches of a queue",
        &["error[LAM-019]"],
        queue(|it| it.parallelization(3)),
    );
    messages.wrong(
        "a batch of 100 without a window",
        &["error[LAM-021]"],
        queue(|it| it.batch_size(100)),
    );
    fine(queue(|it| it.batch_size(100).batching_window_seconds(1)));
    messages.wrong("concurrency of a stream", &["error[LAM-019]"], |w| {
        let function = python().build(&w.stack, "F");
        let stream = "arn:aws:kinesis:eu-west-1:111122223333:stream/a";
        function.on_stream(stream, StreamPosition::Latest).max_concurrency(2).build(&w.stack, "S");
    });
    messages.wrong("a timeout above the visibility timeout", &["error[LAM-020]"], |w| {
        let queue = Queue::builder().build(&w.stack, "Q");
        let function = python().timeout_seconds(60).build(&w.stack, "F");
        function.on_queue(&queue).build(&w.stack, "S");
    });
    messages.review();
}
