//! Every option of every construct sets the property that it stands for.
//!
//! A case builds the same thing with and without an option. What changes in the template is compared with a snapshot,
//! one for each type, and must be at the property that the option is named after. The list of options is read from the
//! source, so an option without a case fails.

use stanchion_constructs::attach::{Client, LustreOptions, S3FilesOptions, Transport};
use stanchion_constructs::cloudwatch::{
    Comparison, Metric, MetricMath, MissingData, Statistic, Widget,
};
use stanchion_constructs::compute::{
    AllocationStrategy, Architecture, BlockDevice, Interruption, LoaderInstance,
    OnDemandAllocation, RequestType, VolumeType,
};
use stanchion_constructs::iam::Policy;
use stanchion_constructs::logs::LogGroup;
use stanchion_constructs::lustre_capacity;
use stanchion_constructs::network::{
    AclAction, AclTraffic, ExistingVpc, FlowLogs, GatewayService, NetworkAcl, Traffic,
    VpnConnection,
};
use stanchion_constructs::prelude::*;
use stanchion_constructs::scheduler::{Schedule, ScheduleExpression, ScheduleTarget};
use stanchion_constructs::sqs::Queue;
use stanchion_constructs::ssm::{
    Association, AssociationTarget, DocumentParameter, RunShellScript,
};
use stanchion_constructs::storage::{
    AutoImport, Bucket, DataRepositoryTask, ExistingFileSystem, ImportRule, ImportTrigger,
    Lifecycle, Lustre, LustreLogLevel, LustreVersion, MountTargetAddresses, PerformanceMode,
    Persistent2Throughput, ReadCache, ReplicationDestination, RepositoryEvent, S3FilesFileSystem,
    SsdMetadata, TieringMetadata, TieringThroughput, Transition,
};
use stanchion_constructs::template::Node;
use stanchion_constructs::user_data::FileToWrite;

use super::support::World;

/// Cases of one type: how a stack is made from a value of it, the value without the option, and each option.
macro_rules! cases {
    ($seen:ident, $owner:literal, |$world:ident| $base:expr, |$built:ident| $place:expr, {
        $($option:ident: |$it:ident| $change:expr),* $(,)?
    }) => {$({
        let without = {
            let $world = World::new();
            let $built = $base;
            $place;
            $world.synth().to_node()
        };
        let with = {
            let $world = World::new();
            let $it = $base;
            let $built = $change;
            $place;
            $world.synth()
        };
        let moved = {
            let $world = World::relocated();
            let $it = $base;
            let $built = $change;
            $place;
            $world.synth()
        };
        $seen.compare($owner, stringify!($option), &without, &with.to_node());
        $seen.compare_moved($owner, stringify!($option), &with, &moved);
    })*};
}

mod batch;
mod buckets;
mod change;
mod codebuild;
mod combined_alarms;
mod copies;
mod documented;
mod ecr;
mod ecs;
mod eks;
mod events;
mod files;
mod lambda;
mod load_balancing;
mod openzfs;
mod properties;
mod rds;
mod sagemaker;
mod scaling;
mod secrets_manager;
mod seen;
pub(crate) mod sources;
mod step_functions;
mod transfer;

pub(crate) use batch::fargate_job;
use seen::Seen;

#[test]
fn every_option_sets_its_property() {
    let mut seen = Seen::default();
    network(&mut seen);
    storage(&mut seen);
    mounts(&mut seen);
    iam(&mut seen);
    machines(&mut seen);
    fleets(&mut seen);
    user_data(&mut seen);
    keys_and_commands(&mut seen);
    monitoring(&mut seen);
    logs_and_schedules(&mut seen);
    lambda::cases(&mut seen);
    load_balancing::cases(&mut seen);
    batch::cases(&mut seen);
    copies::cases(&mut seen);
    ecr::cases(&mut seen);
    codebuild::cases(&mut seen);
    combined_alarms::cases(&mut seen);
    ecs::cases(&mut seen);
    eks::cases(&mut seen);
    events::cases(&mut seen);
    files::cases(&mut seen);
    rds::cases(&mut seen);
    sagemaker::cases(&mut seen);
    scaling::cases(&mut seen);
    secrets_manager::cases(&mut seen);
    step_functions::cases(&mut seen);
    transfer::cases(&mut seen);
    let options = sources::options();
    assert!(options.len() > 400, "the options were not found in the source: {}", options.len());
    seen.finish(&options);
}

fn network(seen: &mut Seen) {
    cases!(seen, "VpcBuilder", |w| Vpc::builder(cidr!("10.2.0.0/16")), |it| it.build(&w.stack, "X"), {
        zones: |it| it.zones(2),
        zones_named: |it| it.zones_named(["a", "b"]),
        tiers: |it| it.tiers(Tier::ALL),
        subnet_prefix: |it| it.subnet_prefix(Tier::Public, 24),
        nat: |it| it.nat(Nat::PerZone),
        dual_stack: |it| it.dual_stack(),
        ipv6_only: |it| it.ipv6_only(Tier::Private),
        dns_support: |it| it.dns_hostnames(false).dns_support(false),
        dns_hostnames: |it| it.dns_hostnames(false),
        dedicated_tenancy: |it| it.dedicated_tenancy(),
        public_addresses: |it| it.public_addresses(false),
        flow_logs: |it| it.flow_logs(FlowLogs::to_s3("arn:aws:s3:::logs")),
        gateway_endpoints: |it| it.gateway_endpoints([GatewayService::DynamoDb]),
        interface_endpoint: |it| it.interface_endpoint("ssm"),
    });
    cases!(seen, "FlowLogs", |w| FlowLogs::to_cloudwatch(30),
        |it| Vpc::builder(cidr!("10.2.0.0/16")).flow_logs(it).build(&w.stack, "X"), {
        traffic: |it| it.traffic(Traffic::Rejected),
        every_minute: |it| it.every_minute(),
        log_kms_key: |it| it.log_kms_key("arn:aws:kms:eu-west-1:111122223333:key/a"),
    });
    let existing = || {
        ExistingVpc::new("vpc-0a1b2c3d").subnet_with_route_table(
            Tier::Private,
            "a",
            "subnet-0a1b2c3d",
            "rtb-0a1b2c3d",
        )
    };
    cases!(seen, "ExistingVpc", |w| existing(), |it| {
        let vpc = Vpc::import(&w.stack, "X", it);
        vpc.add_gateway_endpoint(GatewayService::S3);
        vpc.add_interface_endpoint("ssm");
    }, {
        block: |it| it.block(cidr!("10.9.0.0/16")),
        subnet: |it| it.subnet(Tier::Private, "b", "subnet-0a1b2c3e"),
        subnet_with_route_table: |it| it.subnet_with_route_table(Tier::Private, "b", "subnet-0a1b2c3e", "rtb-0a1b2c3e"),
    });
    let any = cidr!("0.0.0.0/0");
    cases!(seen, "NetworkAclBuilder", |w| NetworkAcl::builder(&w.vpc), |it| it.build(&w.stack, "X"), {
        inbound: |it| it.inbound(1, AclAction::Allow, AclTraffic::NFS, any),
        outbound: |it| it.outbound(1, AclAction::Deny, AclTraffic::All, any),
        subnets: |it| it.subnets(w.vpc.inner_subnets()),
    });
    cases!(seen, "VpnConnectionBuilder", |w| VpnConnection::builder(&w.vpc, "198.51.100.7"), |it| it.build(&w.stack, "X"), {
        asn: |it| it.asn(65_010),
        static_route: |it| it.static_route(cidr!("192.168.0.0/16")),
        tiers: |it| it.tiers([Tier::Public]),
    });
    cases!(seen, "SecurityGroupBuilder", |w| SecurityGroup::builder(&w.vpc, "X"), |it| it.build(&w.stack, "X"), {
        name: |it| it.name("group"),
        allow_all_outbound: |it| it.allow_all_outbound(false),
    });
}

fn storage(seen: &mut Seen) {
    cases!(seen, "FileSystemBuilder", |w| FileSystem::builder(&w.vpc), |it| it.build(&w.stack, "X"), {
        availability: |it| it.availability(Availability::one_zone("A")),
        throughput: |it| it.throughput(Throughput::Bursting),
        lifecycle: |it| it.lifecycle(Lifecycle::infrequent_access(Transition::Days7)),
        unencrypted: |it| it.unencrypted(),
        kms_key: |it| it.kms_key("alias/data"),
        client_policy: |it| it.client_policy(ClientPolicy::Open),
        bypass_policy_lockout_check: |it| it.bypass_policy_lockout_check(),
        backup: |it| it.backup(false),
        replicate_to: |it| it.replicate_to(ReplicationDestination::region("eu-west-1")),
        overwrite_protection: |it| it.overwrite_protection(false),
        removal: |it| it.removal(RemovalPolicy::Destroy),
        mount_targets_in: |it| it.mount_targets_in([]),
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")),
        name: |it| it.name("data"),
    });
    // Max I/O goes only with the older throughput modes, so its effect is seen beside one.
    cases!(seen, "FileSystemBuilder", |w| FileSystem::builder(&w.vpc).throughput(Throughput::Bursting),
        |it| it.build(&w.stack, "X"), {
        performance_mode: |it| it.performance_mode(PerformanceMode::MaxIo),
    });
    cases!(seen, "Lifecycle", |w| Lifecycle::infrequent_access(Transition::Days7),
        |it| FileSystem::builder(&w.vpc).lifecycle(it).build(&w.stack, "X"), {
        archive: |it| it.archive(Transition::Days90),
        back_on_first_access: |it| it.back_on_first_access(),
    });
    cases!(seen, "ReplicationDestination", |w| ReplicationDestination::region("eu-west-1"),
        |it| FileSystem::builder(&w.vpc).replicate_to(it).build(&w.stack, "X"), {
        kms_key: |it| it.kms_key("alias/copy"),
    });
    let bucket = "arn:aws:s3:::shared-data";
    cases!(seen, "S3FilesFileSystemBuilder", |w| S3FilesFileSystem::builder(&w.vpc, bucket), |it| it.build(&w.stack, "X"), {
        prefix: |it| it.prefix("team/"),
        role: |it| it.role(&Role::import(&w.stack, "R", "role", "arn:aws:iam::111122223333:role/r")),
        kms_key: |it| it.kms_key("alias/data"),
        accept_bucket_warning: |it| it.accept_bucket_warning(),
        synchronization: |it| it.synchronization(
            [ImportRule::new("", 1024, ImportTrigger::FileAccess)],
            30,
        ),
        mount_targets_in: |it| it.mount_targets_in(w.vpc.inner_subnets().into_iter().take(1)),
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")),
    });
    cases!(seen, "S3FilesAccessPointBuilder",
        |w| S3FilesFileSystem::builder(&w.vpc, bucket).build(&w.stack, "Data").access_point("/a"),
        |it| it.build(&w.stack, "X"), {
        create_as: |it| it.create_as(PosixUser::new(1, 1), 0o700),
        act_as: |it| it.act_as(PosixUser::new(2, 2)),
    });
    lustre(seen);
    openzfs::all(seen);
    cases!(seen, "BucketBuilder", |w| Bucket::builder(), |it| it.build(&w.stack, "X"), {
        name: |it| it.name("shared-data"),
        versions: |it| it.versions(false),
        kms_key: |it| it.kms_key("arn:aws:kms:eu-west-1:111122223333:key/a"),
        removal: |it| it.removal(RemovalPolicy::Destroy),
    });
    buckets::cases(seen);
    cases!(seen, "MountTargetBuilder", |w| MountTarget::builder(
            &FileSystem::builder(&w.vpc).mount_targets_in([]).build(&w.stack, "Data"),
            &w.vpc.inner_subnets()[0],
        ), |it| it.build(&w.stack, "X"), {
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")),
        addresses: |it| it.addresses(MountTargetAddresses::Ipv4(None)),
    });
    cases!(seen, "AccessPointBuilder", |w| w.file_system().access_point("/a").act_as(PosixUser::new(1, 1)),
        |it| it.build(&w.stack, "X"), {
        create_as: |it| it.create_as(PosixUser::new(1, 1), 0o700),
        act_as: |it| it.act_as(PosixUser::new(2, 2)),
        act_as_root: |it| it.act_as_root("creates directories"),
        secondary_gids: |it| it.secondary_gids([3]),
        client_token: |it| it.client_token("once"),
    });
}

fn lustre(seen: &mut Seen) {
    let capacity = lustre_capacity!(SsdCapacity, 1200 GiB);
    cases!(seen, "LustreBuilder",
        |w| Lustre::persistent2(&w.vpc, capacity, Persistent2Throughput::MBps125), |it| it.build(&w.stack, "X"), {
        subnet: |it| it.subnet(&w.vpc.subnets(Tier::Public)[1]),
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")),
        version: |it| it.version(LustreVersion::V2_12),
        compression: |it| it.compression(false),
        weekly_maintenance: |it| it.weekly_maintenance("7:03:30"),
        removal: |it| it.removal(RemovalPolicy::Destroy),
        name: |it| it.name("data"),
        log: |it| it.log(LustreLogLevel::ErrorOnly, None),
        daily_backup: |it| it.daily_backup(7),
        from_backup: |it| it.from_backup("backup-0a1b2c3d"),
        kms_key: |it| it.kms_key("alias/data"),
        efa: |it| it.efa(),
        metadata: |it| it.metadata(SsdMetadata::Automatic),
    });
    cases!(seen, "LustreBuilder",
        |w| Lustre::persistent2(&w.vpc, capacity, Persistent2Throughput::MBps125).daily_backup(7),
        |it| it.build(&w.stack, "X"), {
        backup_start: |it| it.backup_start("03:00"),
        copy_tags_to_backups: |it| it.copy_tags_to_backups(false),
    });
    cases!(seen, "LustreBuilder",
        |w| Lustre::intelligent_tiering(&w.vpc, TieringThroughput::SMALLEST, ReadCache::None),
        |it| it.build(&w.stack, "X"), {
        tiering_metadata: |it| it.tiering_metadata(TieringMetadata::Ops12000),
        tiering_kms_key: |it| it.tiering_kms_key("alias/data"),
    });
    cases!(seen, "LustreBuilder",
        |w| Lustre::scratch2(&w.vpc, capacity), |it| it.build(&w.stack, "X"), {
        import_path: |it| it.import_path("s3://data/in", AutoImport::New),
    });
    cases!(seen, "LustreBuilder",
        |w| Lustre::scratch2(&w.vpc, capacity).import_path("s3://data/in", AutoImport::New),
        |it| it.build(&w.stack, "X"), {
        export_path: |it| it.export_path("s3://data/out"),
        imported_file_chunk_mib: |it| it.imported_file_chunk_mib(512),
    });
    let linked = |w: &World| Lustre::scratch2(&w.vpc, capacity).build(&w.stack, "L");
    cases!(seen, "DataRepositoryAssociationBuilder",
        |w| linked(&w).link("/a", "s3://data"), |it| it.build(&w.stack, "X"), {
        import: |it| it.import([RepositoryEvent::New]),
        export: |it| it.export([RepositoryEvent::Deleted]),
        batch_import: |it| it.batch_import(),
        imported_file_chunk_mib: |it| it.imported_file_chunk_mib(512),
    });
    cases!(seen, "DataRepositoryTask", |w| DataRepositoryTask::export(&linked(&w)),
        |it| Schedule::builder(&it, ScheduleExpression::every_days(1)).build(&w.stack, "X"), {
        paths: |it| it.paths(["a"]),
        report: |it| it.report("s3://data/reports"),
    });
    cases!(seen, "LustreOptions", |w| LustreOptions::read_write(), |it| {
        let machine = Instance::builder(&w.vpc, "t3.micro").build(&w.stack, "Machine");
        linked(&w).mount_on(&machine, mount_path!("/mnt/fsx"), it);
    }, {
        client: |it| it.client(Client::InImage),
        option: |it| it.option("noatime"),
    });
}

fn mounts(seen: &mut Seen) {
    let machine = |w: &World| Instance::builder(&w.vpc, "t3.micro").build(&w.stack, "Machine");
    cases!(seen, "Mount", |w| Mount::read_write(), |it| FileSystem::builder(&w.vpc)
        .client_policy(ClientPolicy::Open)
        .build(&w.stack, "Data")
        .mount_on(&machine(&w), mount_path!("/mnt/data"), it), {
        transport: |it| it.transport(Transport::Nfs),
        root_access: |it| it.root_access(false),
        client: |it| it.client(Client::InImage),
        option: |it| it.option("noatime"),
    });
    cases!(seen, "S3FilesOptions", |w| S3FilesOptions::read_write(), |it| {
        S3FilesFileSystem::builder(&w.vpc, "arn:aws:s3:::data")
            .build(&w.stack, "Objects")
            .access_point("/")
            .build(&w.stack, "All")
            .mount_on(&machine(&w), mount_path!("/mnt/data"), it);
    }, {
        client: |it| it.client(Client::InImage),
    });
    // The options of an import decide whether mounts are allowed, and the findings show it.
    let mounted = |existing: fn(ExistingFileSystem) -> ExistingFileSystem| {
        let w = World::new();
        let data = existing(ExistingFileSystem::new(&w.vpc, "fs-0a1b2c3d", "sg-0a1b2c3d"));
        let data = FileSystem::import(&w.stack, "Data", data);
        data.mount_on(&machine(&w), mount_path!("/mnt/data"), Mount::plain_nfs());
        let findings = super::support::findings(&w.app);
        Node::Map(findings.into_iter().map(|it| (it, true)).collect())
    };
    let without = mounted(|it| it);
    seen.compare(
        "ExistingFileSystem",
        "client_policy",
        &without,
        &mounted(|it| it.client_policy(ClientPolicy::Open)),
    );
    seen.compare(
        "ExistingFileSystem",
        "mount_targets_in",
        &without,
        &mounted(|it| it.mount_targets_in(["B"])),
    );
}

fn iam(seen: &mut Seen) {
    let service = || Principal::service("ec2.amazonaws.com");
    cases!(seen, "RoleBuilder", |w| Role::builder(service()), |it| it.build(&w.stack, "X"), {
        name: |it| it.name("role"),
        path: |it| it.path("/team/"),
        description: |it| it.description("text"),
        trust: |it| it.trust(Principal::service("lambda.amazonaws.com")),
        managed_policy: |it| it.managed_policy("arn:aws:iam::111122223333:policy/a"),
        aws_managed_policy: |it| it.aws_managed_policy("AmazonSSMManagedInstanceCore"),
        permissions_boundary: |it| it.permissions_boundary("arn:aws:iam::111122223333:policy/b"),
        max_session_hours: |it| it.max_session_hours(2),
    });
    let document =
        || PolicyDocument::new().with(Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::a/*"));
    let role = |w: &World, id: &str| Role::builder(service()).build(&w.stack, id);
    cases!(seen, "ManagedPolicyBuilder", |w| ManagedPolicy::builder(document()).role(&role(&w, "R")),
        |it| it.build(&w.stack, "X"), {
        name: |it| it.name("policy"),
        path: |it| it.path("/team/"),
        description: |it| it.description("text"),
        role: |it| it.role(&role(&w, "S")),
    });
    cases!(seen, "PolicyBuilder", |w| Policy::builder(document(), &role(&w, "R")), |it| it.build(&w.stack, "X"), {
        name: |it| it.name("policy"),
        role: |it| it.role(&role(&w, "S")),
    });
    cases!(seen, "PolicyDocument", |w| document(), |it| ManagedPolicy::builder(it).build(&w.stack, "X"), {
        with: |it| it.with(Statement::allow(["s3:ListBucket"]).on("arn:aws:s3:::a")),
    });
    cases!(seen, "Statement", |w| Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::a/*"),
        |it| Key::builder().statement(it).build(&w.stack, "X"), {
        sid: |it| it.sid("Read"),
        on: |it| it.on("arn:aws:s3:::b/*"),
        on_any: |it| it.on_any(),
        not_on: |it| it.not_on("arn:aws:s3:::b/*"),
        by: |it| it.by(Principal::Any),
        not_by: |it| it.not_by(Principal::this_account()),
        when: |it| it.when(Operator::BOOL, "aws:SecureTransport", ["true"]),
    });
    cases!(seen, "Operator", |w| Operator::STRING_EQUALS, |it| Key::builder()
        .statement(Statement::allow(["kms:Decrypt"]).on_any().when(it, "aws:TagKeys", ["a"]))
        .build(&w.stack, "X"), {
        if_exists: |it| it.if_exists(),
        for_all_values: |it| it.for_all_values(),
        for_any_value: |it| it.for_any_value(),
    });
}

fn machines(seen: &mut Seen) {
    macro_rules! machine_cases {
        ($owner:literal, |$w:ident| $base:expr) => {
            cases!(seen, $owner, |$w| $base, |it| it.build(&$w.stack, "X"), {
                image: |it| it.image(MachineImage::id("ami-0a1b2c3d")),
                key_pair: |it| it.key_pair("key"),
                role: |it| it.role(&Role::import(&$w.stack, "R", "role", "arn:aws:iam::111122223333:role/r")),
                security_group: |it| it.security_group(&SecurityGroup::import(&$w.stack, "G", "sg-0a1b2c3d")),
                detailed_monitoring: |it| it.detailed_monitoring(),
                allow_imds_v1: |it| it.allow_imds_v1(),
                imds_hop_limit: |it| it.imds_hop_limit(2),
                instance_metadata_tags: |it| it.instance_metadata_tags(),
                block_device: |it| it.block_device(BlockDevice::root(Size::gibibytes(20))),
                cloud_config: |it| it.cloud_config(CloudConfig::new().package("jq")),
                script: |it| it.script("#!/bin/sh\ntrue\n"),
                public_address: |it| it.public_address(true),
                session_manager: |it| it.session_manager(false),
                instance_tag: |it| it.instance_tag("Team", "data"),
            });
        };
    }
    machine_cases!("InstanceBuilder", |w| Instance::builder(&w.vpc, "t3.micro"));
    machine_cases!("LaunchTemplateBuilder", |w| LaunchTemplate::builder(&w.vpc));
    cases!(seen, "InstanceBuilder", |w| Instance::builder(&w.vpc, "t3.micro"), |it| it.build(&w.stack, "X"), {
        subnet: |it| it.subnet(&w.vpc.subnets(Tier::Public)[1]),
    });
    cases!(seen, "InstanceBuilder",
        |w| Instance::builder(&w.vpc, "t3.micro").script("#!/bin/sh\ntrue\n"),
        |it| it.build(&w.stack, "X"), {
        keep_on_user_data_change: |it| it.keep_on_user_data_change(),
    });
    cases!(seen, "LaunchTemplateBuilder", |w| LaunchTemplate::builder(&w.vpc), |it| w
        .file_system()
        .mount_on(&it.build(&w.stack, "X"), mount_path!("/mnt/data"), Mount::read_write()), {
        stay_on_without_mount: |it| it.stay_on_without_mount(),
    });
    cases!(seen, "LaunchTemplateBuilder",
        |w| LaunchTemplate::builder(&w.vpc).cloud_config(CloudConfig::new().run("true")),
        |it| it.build(&w.stack, "X"), {
        instance_type: |it| it.instance_type("m5.large"),
        name: |it| it.name("template"),
        ebs_optimized: |it| it.ebs_optimized(),
        termination_protection: |it| it.termination_protection(),
        terminate_on_shutdown: |it| it.terminate_on_shutdown(),
        placement_group: |it| it.placement_group("group"),
        efa_interfaces: |it| it.efa_interfaces(2),
        unlimited_credits: |it| it.unlimited_credits(false),
        mime_user_data: |it| it.mime_user_data(),
    });
    for place in ["instance", "template"] {
        cases!(seen, "BlockDevice", |w| BlockDevice::new("/dev/sdf", Size::tebibytes(1)), |it| {
            if place == "instance" {
                Instance::builder(&w.vpc, "t3.micro").block_device(it).build(&w.stack, "X");
            } else {
                LaunchTemplate::builder(&w.vpc).block_device(it).build(&w.stack, "X");
            }
        }, {
            device: |it| it.device("/dev/sdg"),
            kind: |it| it.kind(VolumeType::St1),
            operations_per_second: |it| it.operations_per_second(4000),
            kms_key: |it| it.kms_key("alias/disk"),
            unencrypted: |it| it.unencrypted(),
            keep: |it| it.keep(),
        });
    }
    cases!(seen, "LoaderInstanceBuilder", |w| LoaderInstance::builder(&w.vpc, "t3.medium"), |it| it.build(&w.stack, "X"), {
        cloud_config: |it| it.cloud_config(CloudConfig::new().package("jq")),
        script: |it| it.script("#!/bin/sh\ntrue\n"),
        subnet: |it| it.subnet(&w.vpc.subnets(Tier::Public)[1]),
        block_device: |it| it.block_device(BlockDevice::root(Size::gibibytes(20))),
        ssh_from: |it| it.ssh_from(cidr!("10.9.0.0/16"), "key"),
    });
    let graviton =
        |w: &World, image| Instance::builder(&w.vpc, "t4g.micro").image(image).build(&w.stack, "X");
    let w = World::new();
    graviton(&w, MachineImage::AmazonLinux2023(Architecture::Arm64));
    assert!(w.synth().to_yaml().contains("al2023-ami-kernel-default-arm64"));
}

fn fleets(seen: &mut Seen) {
    cases!(seen, "SpotFleetBuilder",
        |w| SpotFleet::builder(&w.template(), 5).instance_type("m5.large").on_demand_capacity(1),
        |it| it.build(&w.stack, "X"), {
        instance_type: |it| it.instance_type("m6i.large"),
        weighted_instance_type: |it| it.weighted_instance_type("m6i.xlarge", 2.0),
        subnets: |it| it.subnets(w.vpc.subnets(Tier::Public)),
        allocation_strategy: |it| it.allocation_strategy(AllocationStrategy::LowestPrice { pools: 2 }),
        request_type: |it| it.request_type(RequestType::Request),
        on_demand_capacity: |it| it.on_demand_capacity(2),
        on_demand_allocation: |it| it.on_demand_allocation(OnDemandAllocation::Prioritized),
        max_spot_price: |it| it.max_spot_price("0.05"),
        max_total_price: |it| it.max_total_price("5"),
        on_demand_max_total_price: |it| it.on_demand_max_total_price("5"),
        interruption: |it| it.interruption(Interruption::Stop),
        valid_from: |it| it.valid_from("2099-01-01T00:00:00Z"),
        valid_until: |it| it.valid_until("2099-01-01T00:00:00Z"),
        terminate_with_expiration: |it| it.terminate_with_expiration(false),
        fleet_role: |it| it.fleet_role(&Role::import(&w.stack, "R", "role", "arn:aws:iam::111122223333:role/r")),
        fleet_tag: |it| it.fleet_tag("Team", "data"),
    });
    cases!(seen, "AutoScalingGroupBuilder",
        |w| AutoScalingGroup::builder(&w.template(), 2).instance_type("m5.large"),
        |it| it.build(&w.stack, "X"), {
        range: |it| it.range(1, 4),
        instance_type: |it| it.instance_type("m6i.large"),
        weighted_instance_type: |it| it.weighted_instance_type("m6i.xlarge", 2),
        subnets: |it| it.subnets(w.vpc.subnets(Tier::Public)),
        on_demand_base: |it| it.on_demand_base(1),
        on_demand_percent: |it| it.on_demand_percent(50),
        rebalance: |it| it.rebalance(false),
        grace_seconds: |it| it.grace_seconds(60),
        max_lifetime_days: |it| it.max_lifetime_days(7),
        rolling_update: |it| it.rolling_update(1),
        creation_signal: |it| it.creation_signal(15),
        signal_count: |it| it.creation_signal(15).signal_count(1),
        group_tag: |it| it.group_tag("Team", "data"),
    });
}

fn user_data(seen: &mut Seen) {
    cases!(seen, "CloudConfig", |w| CloudConfig::new(),
        |it| Instance::builder(&w.vpc, "t3.micro").cloud_config(it).build(&w.stack, "X"), {
        update_packages: |it| it.update_packages(),
        upgrade_packages: |it| it.upgrade_packages(),
        package: |it| it.package("jq"),
        timezone: |it| it.timezone("Europe/Zurich"),
        ssh_key: |it| it.ssh_key("ssh-ed25519 AAAA"),
        write: |it| it.write(FileToWrite {
            path: "/a".to_owned(),
            content: "b".into(),
            mode: 0o600,
            owner: "root:root".to_owned(),
        }),
        run_early: |it| it.run_early("true"),
        run: |it| it.run("true"),
    });
}

fn keys_and_commands(seen: &mut Seen) {
    cases!(seen, "KeyBuilder", |w| Key::builder(), |it| it.build(&w.stack, "X"), {
        description: |it| it.description("text"),
        alias: |it| it.alias("data"),
        statement: |it| it.statement(Statement::allow(["kms:Decrypt"]).by(Principal::Any).on_any()),
        for_volumes: |it| it.for_volumes(),
        for_logs: |it| it.for_logs(),
        for_alarms: |it| it.for_alarms(),
        for_events: |it| it.for_events(),
        rotation: |it| it.rotation(false),
        rotation_days: |it| it.rotation_days(180),
        pending_days: |it| it.pending_days(7),
        multi_region: |it| it.multi_region(),
        removal: |it| it.removal(RemovalPolicy::Destroy),
    });
    let step = || RunShellScript::new("first", "true");
    cases!(seen, "CommandDocumentBuilder", |w| CommandDocument::builder("X").step(step()),
        |it| it.build(&w.stack, "X"), {
        parameter: |it| it.parameter("A", DocumentParameter::text("a")),
        step: |it| it.step(RunShellScript::new("second", "true")),
        name: |it| it.name("document"),
    });
    cases!(seen, "DocumentParameter", |w| DocumentParameter::text("a"),
        |it| CommandDocument::builder("X").step(step()).parameter("A", it).build(&w.stack, "X"), {
        default: |it| it.default("a"),
        allowed_values: |it| it.allowed_values(["a"]),
        allowed_pattern: |it| it.allowed_pattern("^a$"),
    });
    cases!(seen, "RunShellScript", |w| step(),
        |it| CommandDocument::builder("X").step(it).build(&w.stack, "X"), {
        then: |it| it.then("false"),
        timeout_seconds: |it| it.timeout_seconds(60),
        working_directory: |it| it.working_directory("/tmp"),
    });
    cases!(seen, "AssociationBuilder", |w| Association::named("AWS-UpdateSSMAgent", AssociationTarget::All),
        |it| it.build(&w.stack, "X"), {
        parameter: |it| it.parameter("version", "latest"),
        schedule: |it| it.schedule("rate(1 day)"),
        max_concurrency: |it| it.max_concurrency("10%"),
        max_errors: |it| it.max_errors("1"),
        wait_for_success_seconds: |it| it.wait_for_success_seconds(60),
    });
}

fn monitoring(seen: &mut Seen) {
    cases!(seen, "TopicBuilder", |w| Topic::builder(), |it| it.build(&w.stack, "X"), {
        display_name: |it| it.display_name("Alarms"),
        kms_key: |it| it.kms_key("alias/topic"),
        email: |it| it.email("a@example.com"),
    });
    let metric = || Metric::new("AWS/EFS", "TotalIOBytes", Statistic::Sum);
    let topic = |w: &World| Topic::import(&w.stack, "T", "arn:aws:sns:eu-west-1:111122223333:t");
    cases!(seen, "AlarmBuilder", |w| Alarm::builder(metric(), Comparison::Above, 1.0).periods(2),
        |it| it.build(&w.stack, "X"), {
        periods: |it| it.periods(3),
        datapoints: |it| it.datapoints(1),
        missing_data: |it| it.missing_data(MissingData::Breaching),
        description: |it| it.description("text"),
        name: |it| it.name("alarm"),
        notify: |it| it.notify(&topic(&w)),
        notify_ok: |it| it.notify_ok(&topic(&w)),
    });
    cases!(seen, "Metric", |w| metric(),
        |it| Dashboard::builder().widget(Widget::chart("X", [it])).build(&w.stack, "X"), {
        dimension: |it| it.dimension("FileSystemId", "fs-0a1b2c3d"),
        period: |it| it.period(300),
        statistic: |it| it.statistic(Statistic::Maximum),
        label: |it| it.label("All"),
        per_second: |it| it.per_second(1024.0),
    });
    let math =
        || MetricMath::new("100 * a").metric("a", metric().dimension("FileSystemId", "fs-1"));
    cases!(seen, "MetricMath", |w| math(),
        |it| Alarm::builder(it, Comparison::Above, 1.0).build(&w.stack, "X"), {
        metric: |it| it.metric("b", metric().dimension("FileSystemId", "fs-2").per_second(1024.0)),
        label: |it| it.label("Hundreds"),
    });
    cases!(seen, "Widget", |w| Widget::numbers("X", [metric()]),
        |it| Dashboard::builder().widget(it).build(&w.stack, "X"), {
        axis: |it| it.axis("Bytes"),
        size: |it| it.size(24, 3),
    });
    cases!(seen, "DashboardBuilder", |w| Dashboard::builder(), |it| it.build(&w.stack, "X"), {
        widget: |it| it.widget(Widget::text("a")),
        name: |it| it.name("dashboard"),
    });
}

fn logs_and_schedules(seen: &mut Seen) {
    cases!(seen, "LogGroupBuilder", |w| LogGroup::builder(), |it| it.build(&w.stack, "X"), {
        retention_days: |it| it.retention_days(7),
        name: |it| it.name("log"),
        kms_key: |it| it.kms_key("arn:aws:kms:eu-west-1:111122223333:key/a"),
        removal: |it| it.removal(RemovalPolicy::Destroy),
    });
    let queue = |w: &World, id: &str| Queue::builder().build(&w.stack, id);
    cases!(seen, "QueueBuilder", |w| Queue::builder(), |it| it.build(&w.stack, "X"), {
        visibility_seconds: |it| it.visibility_seconds(60),
        retention_seconds: |it| it.retention_seconds(60),
        kms_key: |it| it.kms_key("alias/queue"),
        dead_letters: |it| it.dead_letters(&queue(&w, "D"), 3),
        fifo: |it| it.fifo(),
    });
    let target = || {
        let send = Statement::allow(["sqs:SendMessage"]).on("arn:aws:sqs:eu-west-1:111122223333:q");
        ScheduleTarget::new("arn:aws:sqs:eu-west-1:111122223333:q", send)
    };
    let daily = || ScheduleExpression::every_days(1);
    cases!(seen, "ScheduleTarget", |w| target(), |it| Schedule::builder(&it, daily()).build(&w.stack, "X"), {
        input: |it| it.input("{}"),
    });
    cases!(seen, "ScheduleBuilder", |w| Schedule::builder(&target(), daily()), |it| it.build(&w.stack, "X"), {
        timezone: |it| it.timezone("Europe/Zurich"),
        window_minutes: |it| it.window_minutes(15),
        start: |it| it.start("2099-01-01T00:00:00Z"),
        end: |it| it.end("2099-12-31T00:00:00Z"),
        enabled: |it| it.enabled(false),
        description: |it| it.description("text"),
        input: |it| it.input("{}"),
        dead_letters: |it| it.dead_letters(&queue(&w, "D")),
        retries: |it| it.retries(2, 600),
    });
}
