//! The blueprints on functions and jobs.

use std::io::Write;
use std::process::{Command, Stdio};

use stanchion_constructs::blueprints::batch_pipeline::{ComputeKind, PipelineCompute, Step};
use stanchion_constructs::blueprints::distributed_training::DistributedStorage;
use stanchion_constructs::blueprints::message_wall::{ApiAuthorization, WallApi};
use stanchion_constructs::blueprints::ml_inference::ExpectedLoad;
use stanchion_constructs::blueprints::shared_ml_data::Team;
use stanchion_constructs::blueprints::{
    BatchPipeline, Blueprint, DistributedTraining, FileSystemConfig, InCloudTransfer,
    LustreScratchBurst, LustreTraining, MessageWall, MlInference, ModelRegistry, NewFileSystem,
    SharedMlData, ThroughputConfig,
};
use stanchion_constructs::prelude::*;
use stanchion_constructs::template::Node;

use super::support::{findings, property, review_app, synth};

fn review<B: Blueprint>(scenario: &str, config: &B) {
    assert_eq!(config.check(), []);
    let app = App::new();
    config.build(&app);
    review_app(&app, scenario);
}

fn properties<B: Blueprint>(config: &B) -> Vec<String> {
    config.check().into_iter().map(|it| it.property.unwrap_or_default()).collect()
}

#[test]
fn message_wall() {
    review("message-wall", &MessageWall::default());
}

#[test]
fn ml_inference() {
    review("ml-inference", &MlInference::default());
}

#[test]
fn batch_pipeline() {
    review("batch-pipeline", &BatchPipeline::default());
}

#[test]
fn lustre_training() {
    review("lustre-training", &LustreTraining::default());
}

#[test]
fn lustre_scratch_burst() {
    review("lustre-scratch-burst", &LustreScratchBurst::default());
}

#[test]
fn shared_ml_data() {
    review("shared-ml-data", &SharedMlData::default());
}

#[test]
fn distributed_training() {
    review("distributed-training", &DistributedTraining::default());
    let storage = DistributedStorage::ProvisionedEfs(1024.0);
    let config = DistributedTraining { storage, ..DistributedTraining::default() };
    review("distributed-training-efs", &config);
}

#[test]
fn configurations_of_teams_and_machines_are_refused_by_path() {
    let members = std::collections::BTreeMap::from([("ada".to_owned(), 1)]);
    let mut data =
        SharedMlData { notebook: Some("t3.medium".to_owned()), ..SharedMlData::default() };
    data.teams.insert("vision2".to_owned(), Team { gid: 2001, members });
    assert_eq!(
        properties(&data),
        ["teams.vision2.gid", "teams.vision2.members.ada", "teams.vision2.members.ada", "notebook"]
    );
    let storage = DistributedStorage::ProvisionedEfs(0.0);
    let config = DistributedTraining {
        storage,
        machines: 0,
        root_disk_gib: 1,
        ..DistributedTraining::default()
    };
    assert_eq!(properties(&config), ["machines", "rootDiskGib", "storage.provisionedEfs"]);
}

#[test]
fn model_registry() {
    review("model-registry", &ModelRegistry::default());
}

#[test]
fn in_cloud_transfer() {
    review("in-cloud-transfer", &InCloudTransfer::default());
}

#[test]
fn configurations_on_lustre_and_copies_are_refused_by_path() {
    let mut training = LustreTraining::default();
    training.bucket.existing = Some("No".to_owned());
    training.compute.instance_types.clear();
    training.job.vcpus = 1000;
    training.storage.export_hours = Some(0);
    assert_eq!(
        properties(&training),
        ["bucket.existing", "compute.instanceTypes", "job.vcpus", "storage.exportHours"]
    );
    let burst = LustreScratchBurst { instance_types: vec![], ..LustreScratchBurst::default() };
    assert_eq!(properties(&burst), ["instanceTypes"]);
    let mut registry = ModelRegistry::default();
    registry.archive_after_days = registry.infrequent_access_after_days;
    registry.backup.daily_days = 0;
    registry.backup.copy_to_vault = Some("vault".to_owned());
    let expected = ["archiveAfterDays", "backup.dailyDays", "backup.copyToVault"];
    assert_eq!(properties(&registry), expected);
    let transfer = InCloudTransfer {
        source_directory: "in".to_owned(),
        schedule: Some("daily".to_owned()),
        exclude: vec!["a|b".to_owned()],
        ..InCloudTransfer::default()
    };
    assert_eq!(properties(&transfer), ["sourceDirectory", "schedule", "exclude.0"]);
}

#[test]
fn batch_pipeline_on_fargate() {
    let compute = PipelineCompute { kind: ComputeKind::Fargate, ..PipelineCompute::default() };
    let schedule = Some("0 3 * * ? *".to_owned());
    review(
        "batch-pipeline-fargate",
        &BatchPipeline { compute, schedule, ..BatchPipeline::default() },
    );
}

#[test]
fn the_wall_is_as_the_walk_through_has_it() {
    let app = App::new();
    MessageWall::default().build(&app);
    let template = synth(&app);
    let text = |path: &str| property(&template, path).as_text().unwrap().to_owned();
    let root = "MessagesAccessPoint.RootDirectory";
    assert_eq!(text(&format!("{root}.Path")), "/message");
    assert_eq!(text(&format!("{root}.CreationInfo.Permissions")), "0750");
    assert_eq!(text("MessagesAccessPoint.PosixUser.Uid"), "1001");
    assert_eq!(text("MessagesAccessPoint.PosixUser.Gid"), "1001");
    assert_eq!(text("WallFunction.FileSystemConfigs.0.LocalMountPath"), "/mnt/msg");
    for (route, key) in [("Read", "GET /"), ("Add", "POST /"), ("Clear", "DELETE /")] {
        assert_eq!(text(&format!("Api{route}Route.RouteKey")), key);
        assert_eq!(text(&format!("Api{route}Route.AuthorizationType")), "AWS_IAM");
    }
    assert!(template.resource("NetworkS3Endpoint").is_some());
    assert!(template.resource("NetworkInternetGateway").is_none(), "it needs no internet");
}

#[test]
fn inference_is_as_the_walk_through_has_it() {
    let app = App::new();
    MlInference::default().build(&app);
    let template = synth(&app);
    assert_eq!(property(&template, "InferFunction.MemorySize"), Node::Int(3008));
    assert_eq!(property(&template, "InferFunction.Timeout"), Node::Int(300));
    let variable =
        |name: &str| property(&template, &format!("InferFunction.Environment.Variables.{name}"));
    assert_eq!(variable("PYTHONPATH"), Node::text("/mnt/inference/lib"));
    assert_eq!(variable("TORCH_HOME"), Node::text("/mnt/inference/model"));
    let concurrency = "LiveAlias.ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions";
    assert_eq!(property(&template, concurrency), Node::Int(1));
    assert!(template.resource("NetworkNatGatewayA").is_some());
    assert!(template.resource("BurstCreditsWarningAlarm").is_some());
    let subnet = property(&template, "LoaderInstance.NetworkInterfaces.0.SubnetId");
    assert_eq!(subnet.get("Ref"), Some(&Node::text("NetworkPublicSubnetA")));
    let inbound = template.to_yaml().matches("FromPort: 22").count();
    assert_eq!(inbound, 0, "the loader is closed");
}

#[test]
fn inference_that_would_starve_warns() {
    let with = |throughput, load: ExpectedLoad| {
        let file_system =
            FileSystemConfig::New(NewFileSystem { throughput, ..NewFileSystem::default() });
        let app = App::new();
        MlInference { file_system, load, alarms: None, ..MlInference::default() }.build(&app);
        findings(&app)
    };
    let starts =
        |cold_starts_per_day| ExpectedLoad { cold_starts_per_day, ..ExpectedLoad::default() };
    // 10 GiB sustain 3 MiB/s of reads, which are 126 loads of 2 GiB a day. 10 MiB/s allow 1,265.
    assert_eq!(with(ThroughputConfig::Bursting, starts(126)), [""; 0]);
    assert_eq!(with(ThroughputConfig::Bursting, starts(127)), ["warning[EFS-080]"]);
    assert_eq!(with(ThroughputConfig::Provisioned(10.0), starts(1265)), [""; 0]);
    assert_eq!(with(ThroughputConfig::Provisioned(10.0), starts(1266)), ["warning[EFS-080]"]);
    assert_eq!(with(ThroughputConfig::Elastic, starts(10_000)), [""; 0]);
}

#[test]
fn configurations_are_refused_by_path() {
    let api = WallApi {
        authorization: ApiAuthorization::Everyone,
        allow_origins: vec!["*".to_owned(), "example.com".to_owned()],
        rate: 0.0,
        burst: 0,
    };
    let mut wall = MessageWall { api, ..MessageWall::default() };
    wall.function.memory_mib = 64;
    wall.function.timeout_seconds = 30;
    wall.access_point.uid = 0;
    wall.access_point.mode = "79".to_owned();
    assert_eq!(
        properties(&wall),
        [
            "accessPoint.uid",
            "accessPoint.mode",
            "function.memoryMib",
            "function.timeoutSeconds",
            "api.rate",
            "api.burst",
            "api.allowOrigins.1",
        ]
    );
    let mut inference = MlInference::default();
    inference.function.reserved_concurrency = Some(0);
    inference.function.most_provisioned_concurrency = Some(0);
    inference.load.cold_start_gib = 0;
    if let Some(loader) = &mut inference.loader {
        loader.packages = vec!["torch".to_owned(), "x; reboot".to_owned()];
        loader.instance_type = "t4g.medium".to_owned();
    }
    assert_eq!(
        properties(&inference),
        [
            "function.mostProvisionedConcurrency",
            "loader.packages.1",
            "loader.instanceType",
            "load.coldStartGib",
        ]
    );
    let step = |name: &str| Step { name: name.to_owned(), ..Step::default() };
    let steps = vec![Step { vcpus: 0.5, array_size: Some(1), ..step("a") }, step("A"), step("1")];
    let mut pipeline = BatchPipeline { steps, ..BatchPipeline::default() };
    pipeline.compute.instance_types.clear();
    assert_eq!(
        properties(&pipeline),
        [
            "compute.instanceTypes",
            "steps.0.command",
            "steps.0.vcpus",
            "steps.0.arraySize",
            "steps.1.name",
            "steps.1.command",
            "steps.2.name",
            "steps.2.command",
        ]
    );
    pipeline.compute.kind = ComputeKind::FargateSpot;
    assert!(!properties(&pipeline).contains(&"steps.0.memoryMib".to_owned()));
    pipeline.compute.key_pair = Some("workers".to_owned());
    assert!(properties(&pipeline).contains(&"compute.keyPair".to_owned()));
    pipeline.steps[0].memory_mib = 8192;
    assert!(properties(&pipeline).contains(&"steps.0.memoryMib".to_owned()));
}

/// Runs the handler of the wall in Python with a folder for the file system.
fn wall(folder: &std::path::Path, script: &str) -> String {
    let handler = include_str!("../../src/blueprints/message_wall/handler.py");
    let mut python = Command::new("python3")
        .arg("-")
        .env("WALL", folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 runs");
    let call = "
def call(method, body=None):
    event = {'requestContext': {'http': {'method': method}}, 'body': body}
    answer = handler(event, None)
    return answer['statusCode'], json.loads(answer['body'])
";
    let text = format!("{handler}\n{call}\n{script}\n");
    python.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = python.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_wall_keeps_messages() {
    let folder = tempfile::tempdir().unwrap();
    let script = "
print(call('GET'))
print(call('POST', 'one \\n\"line\"'))
print(call('POST', '  '))
print(call('POST', 'x' * 5000)[0])
print(call('GET'))
print(call('PUT')[0])
print(call('DELETE'))
print(call('GET'))
";
    let expected = "(200, {'messages': []})\n(201, {'message': 'one \\n\"line\"'})\n(400, {'error': 'the message is empty'})\n413\n(200, {'messages': ['one \\n\"line\"']})\n405\n(200, {'messages': []})\n(200, {'messages': []})\n";
    assert_eq!(wall(folder.path(), script), expected);
}

#[test]
fn the_wall_loses_nothing_when_many_write() {
    let folder = tempfile::tempdir().unwrap();
    let script = "
import multiprocessing
def write(number):
    for at in range(50):
        assert call('POST', f'{number}-{at} ' + 'x' * 3000)[0] == 201
workers = [multiprocessing.get_context('fork').Process(target=write, args=(it,)) for it in range(8)]
[it.start() for it in workers]
[it.join() for it in workers]
messages = call('GET')[1]['messages']
print(len(messages), len({it.split()[0] for it in messages}), {it.exitcode for it in workers})
";
    assert_eq!(wall(folder.path(), script), "400 400 {0}\n");
}
