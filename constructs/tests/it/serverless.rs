//! Functions and what calls them, as reviewers read them.

use stanchion_constructs::attach::Access;
use stanchion_constructs::compute::Architecture;
use stanchion_constructs::http_api::{Authorization, HttpApi, Throttle};
use stanchion_constructs::lambda::{
    Code, Cors, Function, HttpMethod, Layer, ProvisionedConcurrency, Runtime, StreamPosition,
    UrlAuthorization,
};
use stanchion_constructs::logs::LogGroup;
use stanchion_constructs::prelude::*;
use stanchion_constructs::scheduler::{Schedule, ScheduleExpression};
use stanchion_constructs::sqs::Queue;
use stanchion_constructs::storage::{ImportRule, ImportTrigger, S3FilesFileSystem};

use super::scenarios::review;

const CODE: &str = "def handler(event, context):\n    return {'statusCode': 200}\n";

fn python() -> stanchion_constructs::lambda::FunctionBuilder {
    Function::builder(Runtime::PYTHON3_13, "index.handler", Code::inline(CODE))
}

#[test]
fn function_with_a_file_system_and_an_alias() {
    review("function-efs-alias", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data = FileSystem::builder(&network).build(stack, "Data");
        let user = PosixUser::new(1001, 1001);
        let model = data.access_point("/ml").create_as(user, 0o750).act_as(user);
        let model = model.build(stack, "Model");
        let function = python()
            .vpc(&network)
            .memory_mib(3008)
            .timeout_seconds(29)
            .architecture(Architecture::Arm64)
            .environment("TORCH_HOME", "/mnt/model/torch")
            .ephemeral_storage_mib(1024)
            .json_logs()
            .tracing()
            .build(stack, "Infer");
        model.mount_on(&function, local_mount_path!("/mnt/model"), Mount::read_only());
        let alias = function
            .alias("live")
            .provisioned_concurrency(ProvisionedConcurrency::Tracking {
                least: 1,
                most: 5,
                utilization: 0.7,
            })
            .build(stack, "Live");
        let api = HttpApi::builder()
            .cors(Cors::origins(["https://example.com"]).header("authorization"))
            .throttle(Throttle { rate: 50.0, burst: 100 })
            .build(stack, "Api");
        let tokens = api.jwt_authorizer("Tokens", "https://issuer.example.com", ["wall"]);
        api.route(HttpMethod::Post, "/infer", &alias, Authorization::Jwt(tokens, vec![]))
            .throttle(Throttle { rate: 5.0, burst: 5 })
            .build("Infer");
        api.route(HttpMethod::Get, "/models/{id}", &function, Authorization::Iam)
            .timeout_millis(29_500)
            .build("Model");
        Schedule::builder(&alias, ScheduleExpression::every_minutes(5))
            .input("{\"warm\":true}")
            .build(stack, "Warm");
        stack.output("Url", Output::new(api.url()));
    });
}

#[test]
fn function_on_events_with_s3_files() {
    review("function-events-s3-files", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data = S3FilesFileSystem::builder(&network, "arn:aws:s3:::shared-data")
            .prefix("team/")
            .synchronization(
                [ImportRule::new("", 1_048_576, ImportTrigger::DirectoryFirstAccess)],
                30,
            )
            .build(stack, "Data");
        let user = PosixUser::new(1001, 1001);
        let door = data.access_point("/in").create_as(user, 0o750).act_as(user).build(stack, "In");
        let failed = Queue::builder().retention_seconds(1_209_600).build(stack, "Failed");
        let jobs = Queue::builder().visibility_seconds(180).dead_letters(&failed, 3);
        let jobs = jobs.build(stack, "Jobs");
        let log = LogGroup::builder().retention_days(7).build(stack, "Log");
        let layer = Layer::builder(Code::bucket_version("code", "layer.zip", "3"))
            .runtime(Runtime::PYTHON3_13)
            .build(stack, "Libraries");
        let function = python()
            .vpc(&network)
            .timeout_seconds(30)
            .log_group(&log)
            .layer(&layer)
            .dead_letters(&failed)
            .reserved_concurrency(10)
            .build(stack, "Work");
        door.mount_on(&function, local_mount_path!("/mnt/in"), Access::ReadWrite);
        function
            .on_queue(&jobs)
            .batch_size(5)
            .report_failures()
            .max_concurrency(4)
            .build(stack, "FromJobs");
        let stream = "arn:aws:kinesis:eu-west-1:111122223333:stream/clicks";
        function
            .on_stream(stream, StreamPosition::Latest)
            .bisect_on_error()
            .max_retries(3)
            .failures_to(&failed)
            .build(stack, "FromClicks");
        function
            .asynchronous_invocation()
            .retries(1)
            .on_failure(&failed)
            .build(stack, "Asynchronously");
        let url = function.url(UrlAuthorization::Iam).streaming().build(stack, "Url");
        stack.output("Url", Output::new(url.url()));
        let machine = Instance::builder(&network, "t3.micro").build(stack, "Machine");
        door.mount_on(&machine, mount_path!("/mnt/in"), Access::ReadOnly);
    });
}

#[test]
fn a_folder_becomes_an_asset() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/blueprints/message_wall");
    let make = || {
        let app = App::new();
        let stack = app.stack("Folder");
        let code = Code::folder(folder).exclude("*.rs");
        Function::builder(Runtime::PYTHON3_13, "handler.handler", code).build(&stack, "Wall");
        let out = tempfile::tempdir().unwrap();
        let assembly = app.synth().unwrap();
        assembly.write(out.path(), stanchion_constructs::construct::Format::Yaml).unwrap();
        let template = assembly.stacks()[0].template.clone();
        let key = super::support::property(&template, "WallFunction.Code.S3Key");
        let key = key.as_text().unwrap().to_owned();
        let bucket = super::support::property(&template, "WallFunction.Code.S3Bucket");
        assert_eq!(bucket.get("Ref").and_then(|it| it.as_text()), Some("AssetsBucket"));
        (std::fs::read(out.path().join("assets").join(&key)).unwrap(), key)
    };
    let (content, key) = make();
    assert!(content.starts_with(b"PK") && key.len() == 64 + ".zip".len(), "{key}");
    assert_eq!((content, key), make());
}
