//! State machines and tasks of ECS, as reviewers read them.

use stanchion_constructs::attach::Access;
use stanchion_constructs::batch::{FargateEnvironment, JobDefinition, JobQueue};
use stanchion_constructs::containers::Container;
use stanchion_constructs::ecs::{
    Cluster, ContainerInsights, Ec2Capacity, Service, TaskContainer, TaskDefinition,
};
use stanchion_constructs::lambda::{Code, Function, Runtime};
use stanchion_constructs::prelude::*;
use stanchion_constructs::scheduler::{Schedule, ScheduleExpression};
use stanchion_constructs::step_functions::{
    ApiCall, Catch, Choice, Condition, DistributedMap, Flow, InlineMap, InvokeFunction, LogLevel,
    Retry, RunTask, StartExecution, State, StateMachine, SubmitJob, jsonata,
};
use stanchion_constructs::storage::S3FilesFileSystem;
use stanchion_constructs::{fargate_size, object};

use super::scenarios::review;

const IMAGE: &str = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/matsim:15";

fn job(stack: &Stack) -> JobDefinition {
    let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
    let fargate = FargateEnvironment::builder(&network, 64).build(stack, "Fargate");
    let queue = JobQueue::builder(1).environment(&fargate).build(stack, "Queue");
    JobDefinition::fargate(&queue, Container::new(IMAGE), fargate_size!(4 vCPU, 16384 MiB))
        .build(stack, "Job")
}

fn function(stack: &Stack) -> Function {
    let code = Code::inline("def handler(event, context):\n    return {'score': 1}\n");
    Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(stack, "Score")
}

/// Tries again what was throttled, and tells somebody of the rest.
fn pipeline(stack: &Stack) -> Flow {
    let job = job(stack);
    let delete = Statement::allow(["fsx:CreateDataRepositoryTask"])
        .on("arn:aws:fsx:eu-west-1:111122223333:file-system/fs-0a1b2c3d4e5f60718")
        .on("arn:aws:fsx:eu-west-1:111122223333:task/*");
    let release = object! {
        "FileSystemId" => "fs-0a1b2c3d4e5f60718",
        "Type" => "RELEASE_DATA_FROM_FILESYSTEM",
        "Report" => object! { "Enabled" => false },
    };
    Flow::jsonata()
        .then(
            "Prepare",
            SubmitJob::new(&job, "prepare")
                .environment("RUN", jsonata("$states.input.run"))
                .state()
                .retry(Retry::on(["Batch.BatchException"]).attempts(5).jitter())
                .catch(Catch::on_any("Failed"))
                .assign(object! { "tries" => 0 })
                .output(object! { "run" => jsonata("$states.input.run") }),
        )
        .then(
            "Simulate",
            SubmitJob::new(&job, "simulate").array_size(8).state().catch(Catch::on_any("Failed")),
        )
        .then("Score", InvokeFunction::new(&function(stack)))
        .then(
            "Good?",
            Choice::new()
                .when(Condition::jsonata("$states.input.score > 0.9"), "Both")
                .otherwise("Rest"),
        )
        .state("Rest", State::wait_seconds(60).next("Simulate"))
        .state(
            "Both",
            State::parallel([
                Flow::jsonata().then("Analyse", SubmitJob::new(&job, "analyse")),
                Flow::jsonata().then(
                    "Release",
                    ApiCall::new("fsx", "createDataRepositoryTask", release, delete),
                ),
            ]),
        )
        .then("Done", State::succeed())
        .state("Failed", State::fail("PipelineFailed", "a step failed"))
}

#[test]
fn pipeline_in_jsonata() {
    review("state-machine-jsonata", |stack| {
        let machine = StateMachine::builder(pipeline(stack))
            .comment("Prepare, simulate, analyse")
            .tracing()
            .build(stack, "Pipeline");
        Schedule::builder(&machine, ScheduleExpression::cron("0 3 * * ? *"))
            .timezone("Europe/Zurich")
            .input("{\"run\":\"nightly\"}")
            .build(stack, "Nightly");
    });
}

#[test]
fn maps_in_json_path() {
    review("state-machine-json-path", |stack| {
        let function = function(stack);
        let each = Flow::json_path().then("One", InvokeFunction::new(&function).json_path());
        let inner = StateMachine::builder(Flow::json_path().then("Rest", State::wait_seconds(1)))
            .log_level(LogLevel::Off)
            .build(stack, "Inner");
        let flow = Flow::json_path()
            .then(
                "All",
                InlineMap::new("$.items", each).max_concurrency(5).state().result_path("$.scores"),
            )
            .then(
                "Enough?",
                Choice::new()
                    .when(
                        Condition::all([
                            !Condition::is_null("$.scores", true),
                            Condition::any([
                                Condition::string_matches("$.kind", "run-*"),
                                Condition::boolean_equals("$.all", true),
                            ]),
                            Condition::numeric_greater_than("$.limit", 10.0),
                        ]),
                        "Many",
                    )
                    .otherwise("Nothing"),
            )
            .state(
                "Many",
                DistributedMap::objects(
                    "shared-data",
                    "in/",
                    Flow::json_path().then("Each", InvokeFunction::new(&function).json_path()),
                )
                .batch_size(100)
                .tolerated_failure_percent(5)
                .state()
                .discard_result(),
            )
            .then("Inside", StartExecution::new(&inner).json_path())
            .state("Nothing", State::pass().result(object! { "done" => true }));
        StateMachine::builder(flow).build(stack, "Machine");
    });
}

#[test]
fn tasks_with_file_systems() {
    review("ecs-tasks", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data = FileSystem::builder(&network).build(stack, "Data");
        let objects = S3FilesFileSystem::builder(&network, "arn:aws:s3:::shared-data");
        let objects = objects.build(stack, "Objects");
        let user = PosixUser::new(1001, 1001);
        let folder = objects.access_point("/in").create_as(user, 0o750).act_as(user);
        let folder = folder.build(stack, "In");
        let cluster = Cluster::builder(&network)
            .container_insights(ContainerInsights::Enabled)
            .build(stack, "Cluster");
        let web = TaskContainer::new("web", Container::new(IMAGE).read_only_root())
            .port(8080)
            .health_check("curl --fail http://localhost:8080/ || exit 1");
        let agent = TaskContainer::new("agent", Container::new(IMAGE)).essential(false);
        let task = TaskDefinition::fargate(web, fargate_size!(0.5 vCPU, 1024 MiB));
        let task = task.container(agent).build(stack, "Web");
        data.mount_on(&task, mount_path!("/data"), Mount::read_write());
        folder.mount_on(&task, mount_path!("/objects"), Access::ReadOnly);
        Service::builder(&cluster, &task).count(2).execute_command().build(stack, "Site");

        let once = TaskContainer::new("once", Container::new(IMAGE).command(["tidy"]));
        let tidy = TaskDefinition::fargate(once, fargate_size!(0.25 vCPU, 512 MiB));
        let tidy = tidy.build(stack, "Tidy");
        let target = tidy.run_on(&cluster).build(stack, "TidyHere");
        data.mount_on(&tidy, mount_path!("/data"), Mount::read_write());
        Schedule::builder(&target, ScheduleExpression::every_days(1)).build(stack, "Daily");
        let flow = Flow::jsonata().then("Tidy", RunTask::new(target));
        StateMachine::builder(flow).build(stack, "OnDemand");

        let machines = Ec2Capacity::builder(&cluster, "m7i.large", 4).build(stack, "Machines");
        data.mount_on(&machines, mount_path!("/mnt/efs"), Mount::read_write());
        let work = Container::new(IMAGE).host_path(mount_path!("/mnt/efs"), mount_path!("/data"));
        let work = TaskDefinition::ec2(TaskContainer::new("work", work), 4096);
        let work = work.build(stack, "Work");
        Service::builder(&cluster, &work).capacity(&machines).build(stack, "Workers");
    });
}

#[test]
fn a_picture_of_a_machine() {
    let app = App::new();
    let stack = app.stack("Picture");
    let picture = pipeline(&stack).mermaid();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../../snapshots/pictures");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("pipeline", picture));
}

/// Returns the ids of the findings in a state machine.
fn wrong(flow: Flow) -> Vec<String> {
    let app = App::new();
    StateMachine::builder(flow).build(&app.stack("Wrong"), "Machine");
    app.synth().unwrap().check().iter().map(|it| it.code.id.to_string()).collect()
}

#[test]
fn definitions_that_lead_nowhere_are_errors() {
    let rest = || State::wait_seconds(1);
    assert_eq!(wrong(Flow::jsonata().then("A", rest().next("B"))), ["SFN-002"]);
    let lost = Flow::jsonata().then("A", rest()).state("B", rest());
    assert_eq!(wrong(lost), ["SFN-003"]);
}
