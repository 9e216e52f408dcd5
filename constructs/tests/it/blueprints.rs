//! The blueprints on functions and jobs.

use stanchion_constructs::blueprints::DailyBackup;
use stanchion_constructs::blueprints::batch_pipeline::{ComputeKind, PipelineCompute, Step};
use stanchion_constructs::blueprints::distributed_training::DistributedStorage;
use stanchion_constructs::blueprints::in_cloud_transfer::{
    EfsPlace, ExistingLustre, LustreConfig, LustrePlace, S3Place, TransferPlace,
};
use stanchion_constructs::blueprints::lustre_training::{
    AutomaticExport, CheckpointExport, ImportedChanges, ScheduledExport, TrainingBucket,
};
use stanchion_constructs::blueprints::ml_inference::ExpectedLoad;
use stanchion_constructs::blueprints::shared_ml_data::{Member, Team};
use stanchion_constructs::blueprints::values::EncryptionKey;
use stanchion_constructs::blueprints::{
    ApiConfig, BatchPipeline, Blueprint, DistributedTraining, Distribution, FileSystemConfig,
    ImageConfig, InCloudTransfer, LustreScratchBurst, LustreTraining, MessageWall, MlInference,
    ModelRegistry, NetworkConfig, NewFileSystem, NewNetwork, OwnImage, RepositoryChange, ScaleOut,
    SharedMlData, ThroughputConfig,
};
use stanchion_constructs::checked;
use stanchion_constructs::data_sync::S3StorageClass;
use stanchion_constructs::prelude::*;
use stanchion_constructs::template::Node;

use super::support::{findings, property, review_app, synth};

fn review<B: Blueprint>(scenario: &str, config: &B) {
    assert_eq!(config.check(), []);
    review_app(scenario, |app| {
        config.build(app);
    });
}

fn properties<B: Blueprint>(config: &B) -> Vec<String> {
    let findings = config.check().into_iter();
    let mut properties: Vec<String> = findings.map(|it| it.property.unwrap_or_default()).collect();
    properties.sort();
    properties
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
    let bucket = TrainingBucket {
        existing: Some(checked!(BucketName, "training-data")),
        import: ImportedChanges {
            data: [RepositoryChange::New, RepositoryChange::Changed].into(),
            checkpoints: [].into(),
            existing_objects: false,
        },
        export: CheckpointExport::Scheduled(ScheduledExport { hours: 12 }),
    };
    let mut scheduled = LustreTraining { bucket: Some(bucket), ..LustreTraining::default() };
    scheduled.storage.kms_key = Some(EncryptionKey::New);
    scheduled.compute.root_disk_kms_key = Some(EncryptionKey::New);
    review("lustre-training-scheduled", &scheduled);
    let mut alone = LustreTraining { bucket: None, ..LustreTraining::default() };
    let start = Some("03:00".parse().unwrap());
    alone.storage.backup = Some(DailyBackup { days: 14, start });
    review("lustre-training-backup", &alone);
}

#[test]
fn lustre_training_exports_in_one_way() {
    for (export, automatic, task) in [
        (CheckpointExport::Automatic(AutomaticExport::default()), true, false),
        (CheckpointExport::Scheduled(ScheduledExport::default()), false, true),
        (CheckpointExport::None, false, false),
    ] {
        let bucket = Some(TrainingBucket { export, ..TrainingBucket::default() });
        let app = App::new();
        LustreTraining { bucket, ..LustreTraining::default() }.build(&app);
        let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
        assert_eq!(yaml.contains("AutoExportPolicy"), automatic);
        assert_eq!(yaml.contains("EXPORT_TO_REPOSITORY"), task);
    }
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
    let config = DistributedTraining {
        image: ImageConfig::Ami(OwnImage {
            id: checked!(ImageId, "ami-0123456789abcdef0"),
            distribution: Distribution::Ubuntu,
            root_device: None,
        }),
        instance_type: "p5.48xlarge".parse().unwrap(),
        efa: true,
        kms_key: Some(EncryptionKey::New),
        root_disk_kms_key: Some(EncryptionKey::New),
        ..DistributedTraining::default()
    };
    review("distributed-training-efa", &config);
}

#[test]
fn distributed_training_accepts_only_types_of_cluster_placement_groups() {
    let of = |name: &str| DistributedTraining {
        instance_type: name.parse().unwrap(),
        ..DistributedTraining::default()
    };
    for right in ["g6e.12xlarge", "p5.48xlarge", "c7gn.16xlarge", "q9.large"] {
        assert_eq!(of(right).check(), [], "{right}");
    }
    for wrong in ["t3.micro", "t4g.large", "m7i-flex.large", "mac1.metal", "m3.large"] {
        assert_eq!(properties(&of(wrong)), ["instanceType"], "{wrong}");
    }
    assert_eq!(properties(&of("trn1.32xlarge")), ["image"]);
    assert_eq!(properties(&of("r4.9xlarge")), ["instanceType"], "EC2 has no such type");
    let small = DistributedTraining { efa: true, ..of("g6e.xlarge") };
    assert_eq!(properties(&small), ["efa"]);
    let image = ImageConfig::AmazonLinux2023;
    let plain = DistributedTraining { efa: true, image, ..of("g6e.12xlarge") };
    assert_eq!(properties(&plain), ["efa"]);
}

#[test]
fn configurations_of_teams_and_machines_are_refused_by_path() {
    let member = Member { uid: 1, identity_center_user: None };
    let members = std::collections::BTreeMap::from([("ada".parse().unwrap(), member)]);
    let mut data = SharedMlData::default();
    data.teams.insert("vision2".parse().unwrap(), Team { gid: 2001, members });
    let expected =
        ["teams.vision2.gid", "teams.vision2.members.ada", "teams.vision2.members.ada.uid"];
    assert_eq!(properties(&data), expected);
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

fn efs() -> TransferPlace {
    TransferPlace::Efs(EfsPlace::default())
}

fn lustre() -> TransferPlace {
    TransferPlace::Lustre(LustrePlace::default())
}

fn s3() -> TransferPlace {
    let directory = "/copies".parse().unwrap();
    TransferPlace::S3(S3Place { directory, ..S3Place::default() })
}

#[test]
fn in_cloud_transfer_in_each_direction() {
    for (name, source, destination) in [
        ("lustre-to-lustre", lustre(), lustre()),
        ("lustre-to-s3", lustre(), s3()),
        ("s3-to-lustre", s3(), lustre()),
        ("efs-to-s3", efs(), s3()),
        ("s3-to-efs", s3(), efs()),
    ] {
        let config = InCloudTransfer { source, destination, ..InCloudTransfer::default() };
        review(&format!("in-cloud-transfer-{name}"), &config);
    }
}

#[test]
fn in_cloud_transfer_between_existing_places() {
    let existing = LustreConfig::Existing(ExistingLustre {
        id: checked!(FileSystemId, "fs-0123456789abcdef0"),
        security_group_id: checked!(SecurityGroupId, "sg-0123456789abcdef0"),
    });
    let key = EncryptionKey::Existing(
        "arn:aws:kms:eu-west-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef"
            .parse()
            .unwrap(),
    );
    let config = InCloudTransfer {
        source: TransferPlace::Lustre(LustrePlace {
            file_system: existing,
            directory: "/results".parse().unwrap(),
        }),
        destination: TransferPlace::S3(S3Place {
            bucket: Some(checked!(BucketName, "shared-results")),
            storage_class: S3StorageClass::IntelligentTiering,
            kms_key: Some(key),
            ..S3Place::default()
        }),
        schedule: None,
        log_kms_key: Some(EncryptionKey::New),
        ..InCloudTransfer::default()
    };
    review("in-cloud-transfer-existing", &config);
}

#[test]
fn configurations_on_lustre_and_copies_are_refused_by_path() {
    let mut training = LustreTraining::default();
    training.compute.instance_types.clear();
    training.job.vcpus = 999;
    training.storage.backup = Some(DailyBackup { days: 91, start: None });
    let export = CheckpointExport::Scheduled(ScheduledExport { hours: 0 });
    training.bucket = Some(TrainingBucket { export, ..TrainingBucket::default() });
    assert_eq!(
        properties(&training),
        [
            "bucket.export.scheduled.hours",
            "compute.instanceTypes",
            "job.vcpus",
            "storage.backup",
            "storage.backup.days",
        ]
    );
    training.job.vcpus = 1;
    training.compute.instance_types = vec!["m7i.large".parse().unwrap()];
    assert!(properties(&training).contains(&"job".to_owned()), "the type has no GPUs");
    training.compute.instance_types =
        vec!["g6e.12xlarge".parse().unwrap(), "c5.10xlarge".parse().unwrap()];
    assert!(properties(&training).contains(&"compute.instanceTypes.1".to_owned()), "no such type");
    let burst = LustreScratchBurst { instance_types: vec![], ..LustreScratchBurst::default() };
    assert_eq!(properties(&burst), ["instanceTypes"]);
    let mut registry = ModelRegistry::default();
    registry.archive_after_days = registry.infrequent_access_after_days;
    registry.backup.daily_days = 0;
    assert_eq!(properties(&registry), ["archiveAfterDays", "backup.dailyDays"]);
}

#[test]
fn batch_pipeline_on_fargate() {
    let compute = PipelineCompute { kind: ComputeKind::Fargate, ..PipelineCompute::default() };
    let schedule = "0 3 * * ? *".parse().ok();
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
    let routes = [("Read", "GET /"), ("Look", "HEAD /"), ("Add", "POST /"), ("Clear", "DELETE /")];
    for (route, key) in routes {
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
    assert_eq!(variable("LABELS"), Node::text("/mnt/inference/model/labels.json"));
    assert_eq!(variable("FETCH"), Node::text("yes"));
    assert_eq!(variable("NETWORK"), Node::text("10.0.0.0/16"));
    for (route, key) in [("ByUrl", "GET /"), ("ByImage", "POST /")] {
        assert_eq!(property(&template, &format!("Api{route}Route.RouteKey")), Node::text(key));
    }
    let integration = property(&template, "ApiToLive.IntegrationUri");
    assert_eq!(integration.get("Ref"), Some(&Node::text("LiveAlias")), "the alias answers");
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
    let api = ApiConfig { rate: 0.0, burst: 0, ..ApiConfig::default() };
    let mut wall = MessageWall { api, ..MessageWall::default() };
    wall.wall.messages = 0;
    wall.wall.bytes = 3_000_000;
    wall.function.memory_mib = 64;
    wall.function.timeout_seconds = 30;
    wall.access_point.uid = 0;
    assert_eq!(
        properties(&wall),
        [
            "accessPoint.uid",
            "api.burst",
            "api.rate",
            "function.memoryMib",
            "function.timeoutSeconds",
            "wall.bytes",
            "wall.messages",
        ]
    );
    let mut inference = MlInference::default();
    inference.function.reserved_concurrency = Some(0);
    inference.function.most_provisioned_concurrency = Some(0);
    inference.load.cold_start_gib = 0;
    if let Some(loader) = &mut inference.loader {
        loader.instance_type = "t4g.medium".parse().unwrap();
    }
    let mut found = properties(&inference);
    found.dedup();
    assert_eq!(
        found,
        ["function.mostProvisionedConcurrency", "load.coldStartGib", "loader.instanceType",]
    );
    let step = |name: &str| Step { name: name.parse().unwrap(), ..Step::default() };
    let steps =
        vec![Step { vcpus: 0.5, array_size: Some(1), ..step("a") }, step("A"), step("done")];
    let mut pipeline = BatchPipeline { steps, ..BatchPipeline::default() };
    pipeline.compute.instance_types.clear();
    assert_eq!(
        properties(&pipeline),
        [
            "compute.instanceTypes",
            "steps.0.arraySize",
            "steps.0.command",
            "steps.0.vcpus",
            "steps.1.command",
            "steps.1.name",
            "steps.2.command",
            "steps.2.name",
        ]
    );
    pipeline.compute.kind = ComputeKind::FargateSpot;
    assert!(!properties(&pipeline).contains(&"steps.0.memoryMib".to_owned()));
    pipeline.compute.key_pair = "workers".parse().ok();
    assert!(properties(&pipeline).contains(&"compute.keyPair".to_owned()));
    pipeline.steps[0].memory_mib = 8192;
    assert!(properties(&pipeline).contains(&"steps.0.memoryMib".to_owned()));
}

/// A One Zone file system is used from its zone: in the others, mounting costs more or fails.
#[test]
fn one_zone_file_systems_have_their_functions_in_the_zone() {
    let one_zone = |zone: &str| {
        let throughput = ThroughputConfig::Bursting;
        let one_zone = zone.parse().ok();
        FileSystemConfig::New(NewFileSystem { throughput, one_zone, ..NewFileSystem::default() })
    };
    let subnets = |template: &_, path: &str| {
        let subnets = property(template, path);
        let names = subnets.as_list().into_iter().flatten().filter_map(|it| it.get("Ref"));
        names.filter_map(Node::as_text).map(str::to_owned).collect::<Vec<_>>()
    };
    for zone in ["A", "B"] {
        let app = App::new();
        let wall = MessageWall { file_system: one_zone(zone), ..MessageWall::default() };
        assert_eq!(wall.check(), []);
        wall.build(&app);
        assert_eq!(findings(&app), [""; 0]);
        let found = subnets(&synth(&app), "WallFunction.VpcConfig.SubnetIds");
        assert_eq!(found, [format!("NetworkIsolatedSubnet{zone}")]);
        let app = App::new();
        let inference = MlInference { file_system: one_zone(zone), ..MlInference::default() };
        assert_eq!(inference.check(), []);
        inference.build(&app);
        assert_eq!(findings(&app), [""; 0]);
        let template = synth(&app);
        let found = subnets(&template, "InferFunction.VpcConfig.SubnetIds");
        assert_eq!(found, [format!("NetworkPrivateSubnet{zone}")]);
        assert!(template.resource(&format!("DataMountTarget{zone}")).is_some());
        let subnet = format!("NetworkPublicSubnet{zone}");
        assert!(template.to_yaml().contains(&format!("SubnetId: !Ref {subnet}\n")));
    }
    let wall = MessageWall { file_system: one_zone("C"), ..MessageWall::default() };
    assert_eq!(properties(&wall), ["fileSystem.new.oneZone"]);
}

#[test]
fn a_network_without_a_way_out_is_refused() {
    let mut new = NewNetwork { nat: Nat::None, ..NewNetwork::default() };
    let with = |new: &NewNetwork| {
        properties(&ScaleOut { network: NetworkConfig::New(new.clone()), ..ScaleOut::default() })
    };
    assert_eq!(with(&new), ["network.new.nat"]);
    let services = ["ec2", "ssm", "ssmmessages", "ec2messages"];
    new.interface_endpoints = services.map(|it| it.parse().unwrap()).into();
    assert_eq!(with(&new), [""; 0]);
    let network = NetworkConfig::New(new);
    let pipeline = BatchPipeline { network, ..BatchPipeline::default() };
    assert_eq!(
        properties(&pipeline),
        ["network.new.nat"],
        "no endpoint leads to a public registry"
    );
}

#[test]
fn compute_is_in_the_zone_of_its_file_system() {
    let one_zone = "B".parse().ok();
    let file_system = FileSystemConfig::New(NewFileSystem { one_zone, ..NewFileSystem::default() });
    let app = App::new();
    ScaleOut { file_system: file_system.clone(), ..ScaleOut::default() }.build(&app);
    MessageWall { file_system: file_system.clone(), ..MessageWall::default() }.build(&app);
    BatchPipeline { file_system, ..BatchPipeline::default() }.build(&app);
    let assembly = app.synth().unwrap();
    for (stack, path) in [
        (
            "ScaleOut",
            "FleetSpotFleet.SpotFleetRequestConfigData.LaunchTemplateConfigs.0.Overrides.0.SubnetId",
        ),
        ("MessageWall", "WallFunction.VpcConfig.SubnetIds.0"),
        ("BatchPipeline", "ComputeEnvironment.ComputeResources.Subnets.0"),
    ] {
        let subnet = property(&assembly.stack(stack).unwrap().template, path);
        let name = subnet.get("Ref").and_then(Node::as_text).unwrap_or_default();
        assert!(name.ends_with("SubnetB"), "{stack}: {subnet:?}");
    }
}

/// A function in a VPC fetches URLs only through NAT.
#[test]
fn urls_need_nat() {
    let network = |tiers: &[Tier], nat| {
        let tiers = tiers.iter().copied().collect();
        NetworkConfig::New(NewNetwork { tiers, nat, ..NewNetwork::default() })
    };
    for (network, found) in [
        (network(&[Tier::Public, Tier::Private], Nat::PerZone), &[][..]),
        (network(&[Tier::Public, Tier::Private], Nat::None), &["function.fetchUrls"][..]),
        (network(&[Tier::Public, Tier::Isolated], Nat::None), &["function.fetchUrls"][..]),
        (network(&[Tier::Public], Nat::None), &["function.fetchUrls"][..]),
    ] {
        let mut config = MlInference { network, ..MlInference::default() };
        assert_eq!(properties(&config), found);
        config.function.fetch_urls = false;
        assert_eq!(properties(&config), [""; 0]);
        let app = App::new();
        config.build(&app);
        assert_eq!(findings(&app), [""; 0]);
    }
}
