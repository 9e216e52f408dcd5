//! Options of functions and HTTP APIs.

use stanchion_constructs::compute::Architecture;
use stanchion_constructs::http_api::{Authorization, HttpApi, Throttle};
use stanchion_constructs::lambda::{
    Code, Cors, Function, FunctionBuilder, HttpMethod, Layer, ProvisionedConcurrency, Runtime,
    StreamPosition, UrlAuthorization,
};
use stanchion_constructs::logs::LogGroup;
use stanchion_constructs::prelude::*;
use stanchion_constructs::sqs::Queue;

use super::super::support::World;
use super::Seen;

pub(super) fn python() -> FunctionBuilder {
    let code = Code::inline("def handler(event, context): pass\n");
    Function::builder(Runtime::PYTHON3_13, "index.handler", code)
}

fn queue(w: &World) -> Queue {
    Queue::builder().build(&w.stack, "Q")
}

pub(super) fn cases(seen: &mut Seen) {
    functions(seen);
    around_functions(seen);
    apis(seen);
}

fn functions(seen: &mut Seen) {
    cases!(seen, "FunctionBuilder", |w| python(), |it| it.build(&w.stack, "X"), {
        architecture: |it| it.architecture(Architecture::Arm64),
        memory_mib: |it| it.memory_mib(256),
        timeout_seconds: |it| it.timeout_seconds(10),
        ephemeral_storage_mib: |it| it.ephemeral_storage_mib(1024),
        environment: |it| it.environment("A", "b"),
        vpc: |it| it.vpc(&w.vpc),
        role: |it| it.role(&Role::import(&w.stack, "R", "role", "arn:aws:iam::111122223333:role/r")),
        layer: |it| it.layer(&Layer::builder(Code::bucket("a", "b")).build(&w.stack, "L")),
        layer_arn: |it| it.layer_arn("arn:aws:lambda:eu-west-1:111122223333:layer:a:1"),
        description: |it| it.description("text"),
        name: |it| it.name("function"),
        reserved_concurrency: |it| it.reserved_concurrency(5),
        dead_letters: |it| it.dead_letters(&queue(&w)),
        log_group: |it| it.log_group(&LogGroup::import(&w.stack, "L", "log", "arn:aws:logs:eu-west-1:111122223333:log-group:log")),
        log_retention_days: |it| it.log_retention_days(7),
        log_kms_key: |it| it.log_kms_key("arn:aws:kms:eu-west-1:111122223333:key/a"),
        json_logs: |it| it.json_logs(),
        tracing: |it| it.tracing(),
        snap_start: |it| it.snap_start(),
        kms_key: |it| it.kms_key("arn:aws:kms:eu-west-1:111122223333:key/a"),
    });
    cases!(seen, "FunctionBuilder", |w| python().vpc(&w.vpc), |it| it.build(&w.stack, "X"), {
        subnets: |it| it.subnets(w.vpc.subnets(Tier::Public)),
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")),
    });
    let image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/a:1";
    cases!(seen, "FunctionBuilder", |w| Function::image(image), |it| it.build(&w.stack, "X"), {
        image_command: |it| it.image_command(["a"]),
        image_entry_point: |it| it.image_entry_point(["b"]),
        image_working_directory: |it| it.image_working_directory("/c"),
    });
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/function");
    cases!(seen, "FolderCode", |w| Code::folder(folder), |it| {
        Function::builder(Runtime::PYTHON3_13, "handler.handler", it).build(&w.stack, "X")
    }, {
        exclude: |it| it.exclude("*.md"),
    });
}

fn around_functions(seen: &mut Seen) {
    cases!(seen, "AliasBuilder", |w| python().build(&w.stack, "F").alias("live"), |it| it.build(&w.stack, "X"), {
        description: |it| it.description("text"),
        provisioned_concurrency: |it| it.provisioned_concurrency(ProvisionedConcurrency::Fixed(2)),
    });
    cases!(seen, "LayerBuilder", |w| Layer::builder(Code::bucket("a", "b")), |it| it.build(&w.stack, "X"), {
        runtime: |it| it.runtime(Runtime::PYTHON3_13),
        architecture: |it| it.architecture(Architecture::Arm64),
        description: |it| it.description("text"),
        license: |it| it.license("MIT"),
        name: |it| it.name("layer"),
        keep_old_versions: |it| it.keep_old_versions(),
    });
    cases!(seen, "AsynchronousInvocationBuilder",
        |w| python().build(&w.stack, "F").asynchronous_invocation(), |it| it.build(&w.stack, "X"), {
        retries: |it| it.retries(1),
        max_age_seconds: |it| it.max_age_seconds(60),
        on_success: |it| it.on_success(&queue(&w)),
        on_failure: |it| it.on_failure(&queue(&w)),
    });
    cases!(seen, "FunctionUrlBuilder",
        |w| python().build(&w.stack, "F").url(UrlAuthorization::Everyone), |it| it.build(&w.stack, "X"), {
        cors: |it| it.cors(Cors::origins(["*"])),
        streaming: |it| it.streaming(),
    });
    cases!(seen, "Cors", |w| Cors::origins(["https://example.com"]),
        |it| python().build(&w.stack, "F").url(UrlAuthorization::Iam).cors(it).build(&w.stack, "X"), {
        methods: |it| it.methods([HttpMethod::Get]),
        header: |it| it.header("a"),
        expose_header: |it| it.expose_header("b"),
        credentials: |it| it.credentials(),
        max_age_seconds: |it| it.max_age_seconds(60),
    });
    let from_queue = |w: &World| {
        let queue = Queue::builder().visibility_seconds(60).build(&w.stack, "Q");
        python().build(&w.stack, "F").on_queue(&queue)
    };
    cases!(seen, "EventSourceBuilder", |w| from_queue(&w), |it| it.build(&w.stack, "X"), {
        batch_size: |it| it.batch_size(5),
        batching_window_seconds: |it| it.batching_window_seconds(5),
        max_concurrency: |it| it.max_concurrency(5),
        filter: |it| it.filter("{\"body\": {\"a\": [1]}}"),
        report_failures: |it| it.report_failures(),
        enabled: |it| it.enabled(false),
    });
    let from_stream = |w: &World| {
        let stream = "arn:aws:dynamodb:eu-west-1:111122223333:table/a/stream/b";
        python().build(&w.stack, "F").on_stream(stream, StreamPosition::TrimHorizon)
    };
    cases!(seen, "EventSourceBuilder", |w| from_stream(&w), |it| it.build(&w.stack, "X"), {
        parallelization: |it| it.parallelization(2),
        bisect_on_error: |it| it.bisect_on_error(),
        max_retries: |it| it.max_retries(3),
        failures_to: |it| it.failures_to(&queue(&w)),
    });
}

fn apis(seen: &mut Seen) {
    cases!(seen, "HttpApiBuilder", |w| HttpApi::builder(), |it| it.build(&w.stack, "X"), {
        name: |it| it.name("api"),
        description: |it| it.description("text"),
        cors: |it| it.cors(Cors::origins(["*"])),
        stage: |it| it.stage("v1"),
        throttle: |it| it.throttle(Throttle { rate: 1.0, burst: 2 }),
        detailed_metrics: |it| it.detailed_metrics(),
        log_group: |it| it.log_group(&LogGroup::import(&w.stack, "L", "log", "arn:aws:logs:eu-west-1:111122223333:log-group:log")),
        log_retention_days: |it| it.log_retention_days(7),
        log_kms_key: |it| it.log_kms_key("arn:aws:kms:eu-west-1:111122223333:key/a"),
        without_endpoint: |it| it.without_endpoint(),
    });
    let route = |w: &World| {
        let function = python().build(&w.stack, "F");
        let api = HttpApi::builder().build(&w.stack, "Api");
        api.route(HttpMethod::Get, "/a", &function, Authorization::Everyone)
    };
    cases!(seen, "RouteBuilder", |w| route(&w), |it| it.build("X"), {
        timeout_millis: |it| it.timeout_millis(5000),
        throttle: |it| it.throttle(Throttle { rate: 1.0, burst: 2 }),
    });
}
