//! Options of AWS Batch.

use stanchion_constructs::batch::{
    AllocationStrategy, ConsumableKind, ConsumableResource, Ec2Environment, EksPod, ExitAction,
    ExitRule, FargateEnvironment, ImageType, JobDefinition, JobQueue, ManagedInstancesEnvironment,
    MultiNode, Retry, SchedulingPolicy,
};
use stanchion_constructs::compute::{Architecture, BlockDevice};
use stanchion_constructs::containers::{Container, UlimitName};
use stanchion_constructs::fargate_size;
use stanchion_constructs::logs::LogGroup;
use stanchion_constructs::prelude::*;

use stanchion_constructs::secrets_manager::Secret;

use super::super::support::World;
use super::Seen;

fn machines(w: &World) -> JobQueue {
    let machines = Ec2Environment::builder(&w.vpc, 8).instance_type("m7i.large");
    JobQueue::builder(1).environment(&machines.build(&w.stack, "E")).build(&w.stack, "Q")
}

fn fargate(w: &World) -> JobQueue {
    let fargate = FargateEnvironment::builder(&w.vpc, 8).build(&w.stack, "E");
    JobQueue::builder(1).environment(&fargate).build(&w.stack, "Q")
}

/// A job definition of Fargate.
pub(crate) fn fargate_job(w: &World) -> JobDefinition {
    JobDefinition::fargate(&fargate(w), Container::new("a"), fargate_size!(1 vCPU, 2048 MiB))
        .build(&w.stack, "J")
}

pub(super) fn cases(seen: &mut Seen) {
    environments(seen);
    queues(seen);
    jobs(seen);
    containers(seen);
    other_jobs(seen);
}

fn environments(seen: &mut Seen) {
    cases!(seen, "Ec2EnvironmentBuilder", |w| Ec2Environment::builder(&w.vpc, 8).instance_type("m7i.large"),
        |it| it.build(&w.stack, "X"), {
        min_vcpus: |it| it.min_vcpus(2),
        spot: |it| it.spot(),
        instance_type: |it| it.instance_type("m6i.large"),
        allocation_strategy: |it| it.allocation_strategy(AllocationStrategy::BestFitProgressiveOrdered),
        image_type: |it| it.image_type(ImageType::EcsAmazonLinux2023Nvidia),
        image_id: |it| it.image_id("ami-0a1b2c3d"),
        on_eks: |it| it.on_eks("arn:aws:eks:eu-west-1:111122223333:cluster/a", "batch"),
        subnets: |it| it.subnets(w.vpc.subnets(Tier::Public)),
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")),
        role: |it| it.role(&Role::builder(Principal::service("ec2.amazonaws.com")).build(&w.stack, "R")),
        block_device: |it| it.block_device(BlockDevice::root(Size::gibibytes(100))),
        cloud_config: |it| it.cloud_config(CloudConfig::new().package("jq")),
        script: |it| it.script("#!/bin/sh\ntrue\n"),
        placement_group: |it| it.placement_group("group"),
        key_pair: |it| it.key_pair("key"),
        scale_down_minutes: |it| it.scale_down_minutes(20),
        update_minutes: |it| it.update_minutes(60),
        terminate_jobs_on_update: |it| it.terminate_jobs_on_update(),
        enabled: |it| it.enabled(false),
        machine_tag: |it| it.machine_tag("Team", "data"),
    });
    cases!(seen, "FargateEnvironmentBuilder", |w| FargateEnvironment::builder(&w.vpc, 8), |it| it.build(&w.stack, "X"), {
        spot: |it| it.spot(),
        subnets: |it| it.subnets(w.vpc.subnets(Tier::Public)),
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")),
        enabled: |it| it.enabled(false),
    });
    cases!(seen, "ManagedInstancesEnvironmentBuilder",
        |w| ManagedInstancesEnvironment::builder(&w.vpc, 8), |it| it.build(&w.stack, "X"), {
        spot: |it| it.spot(),
        instance_type: |it| it.instance_type("c7i.*"),
        storage_gib: |it| it.storage_gib(100),
        subnets: |it| it.subnets(w.vpc.subnets(Tier::Public)),
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")),
        enabled: |it| it.enabled(false),
    });
}

fn queues(seen: &mut Seen) {
    let environment =
        |w: &World, id: &str| FargateEnvironment::builder(&w.vpc, 8).build(&w.stack, id);
    cases!(seen, "JobQueueBuilder", |w| JobQueue::builder(1).environment(&environment(&w, "E")),
        |it| it.build(&w.stack, "X"), {
        environment: |it| it.environment(&environment(&w, "F")),
        scheduling_policy: |it| it.scheduling_policy(&SchedulingPolicy::fair_share().build(&w.stack, "P")),
        cancel_stuck: |it| it.cancel_stuck("MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT", 600),
        enabled: |it| it.enabled(false),
    });
    cases!(seen, "SchedulingPolicyBuilder", |w| SchedulingPolicy::fair_share(), |it| it.build(&w.stack, "X"), {
        decay_seconds: |it| it.decay_seconds(60),
        reservation_percent: |it| it.reservation_percent(10),
        share: |it| it.share("a*", 0.5),
    });
}

fn jobs(seen: &mut Seen) {
    cases!(seen, "JobDefinitionBuilder",
        |w| JobDefinition::fargate(&fargate(&w), Container::new("a"), fargate_size!(1 vCPU, 2048 MiB)),
        |it| it.build(&w.stack, "X"), {
        role: |it| it.role(&Role::import(&w.stack, "R", "role", "arn:aws:iam::111122223333:role/r")),
        retry: |it| it.retry(Retry::attempts(2)),
        timeout_seconds: |it| it.timeout_seconds(60),
        parameter: |it| it.parameter("a", "b"),
        scheduling_priority: |it| it.scheduling_priority(5),
        consumes: |it| it.consumes(
            &ConsumableResource::build(&w.stack, "C", ConsumableKind::NonReplenishable, 5),
            1,
        ),
        ephemeral_storage_gib: |it| it.ephemeral_storage_gib(100),
        public_address: |it| it.public_address(),
        architecture: |it| it.architecture(Architecture::Arm64),
        keep_old_revisions: |it| it.keep_old_revisions(),
    });
    let job = |w: &World, retry| {
        JobDefinition::ec2(&machines(w), Container::new("a"), 1, 1024)
            .retry(retry)
            .build(&w.stack, "X")
    };
    cases!(seen, "Retry", |w| Retry::attempts(2), |it| job(&w, it), {
        rule: |it| it.rule(ExitRule::new(ExitAction::Exit).code("1")),
    });
    cases!(seen, "ExitRule", |w| ExitRule::new(ExitAction::Retry), |it| job(&w, Retry::attempts(2).rule(it)), {
        code: |it| it.code("137"),
        reason: |it| it.reason("*"),
        status_reason: |it| it.status_reason("Host EC2*"),
    });
}

fn containers(seen: &mut Seen) {
    let secret = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:a-b1c2d3";
    cases!(seen, "Container", |w| Container::new("a"),
        |it| JobDefinition::ec2(&machines(&w), it, 1, 1024).build(&w.stack, "X"), {
        command: |it| it.command(["true"]),
        environment: |it| it.environment("A", "b"),
        secret: |it| it.secret("A", secret),
        secret_key: |it| it.secret_key("A", secret, "password"),
        secret_from: |it| it.secret_from("A", Secret::import(&w.stack, "S", secret).field("password")),
        secret_parameter: |it| it.secret_parameter("A", "arn:aws:ssm:eu-west-1:111122223333:parameter/a"),
        user: |it| it.user("1001"),
        read_only_root: |it| it.read_only_root(),
        privileged: |it| it.privileged(),
        init_process: |it| it.init_process(),
        shared_memory_mib: |it| it.shared_memory_mib(64),
        gpus: |it| it.gpus(1),
        ulimit: |it| it.ulimit(UlimitName::Nofile, 1024, 2048),
        host_path: |it| it.host_path(mount_path!("/mnt/a"), mount_path!("/a")),
        host_path_read_only: |it| it.host_path_read_only(mount_path!("/mnt/a"), mount_path!("/a")),
        log_group: |it| it.log_group(&LogGroup::import(&w.stack, "L", "log", "arn:aws:logs:eu-west-1:111122223333:log-group:log")),
        log_retention_days: |it| it.log_retention_days(7),
        log_kms_key: |it| it.log_kms_key("arn:aws:kms:eu-west-1:111122223333:key/a"),
    });
}

fn other_jobs(seen: &mut Seen) {
    cases!(seen, "MultiNode", |w| MultiNode::new(4, Container::new("a"), 1, 1024),
        |it| JobDefinition::multi_node(&machines(&w), it).build(&w.stack, "X"), {
        from_node: |it| it.from_node(1, Container::new("b"), 1, 1024),
        main_node: |it| it.main_node(1),
    });
    let eks = |w: &World| {
        let cluster = "arn:aws:eks:eu-west-1:111122223333:cluster/a";
        let eks =
            Ec2Environment::builder(&w.vpc, 8).instance_type("m7i.large").on_eks(cluster, "batch");
        JobQueue::builder(1).environment(&eks.build(&w.stack, "E")).build(&w.stack, "Q")
    };
    cases!(seen, "EksPod", |w| EksPod::new("a", 1.0, 1024),
        |it| JobDefinition::eks(&eks(&w), it).build(&w.stack, "X"), {
        command: |it| it.command(["true"]),
        arguments: |it| it.arguments(["a"]),
        environment: |it| it.environment("A", "b"),
        gpus: |it| it.gpus(1),
        service_account: |it| it.service_account("a"),
        persistent_volume_claim: |it| it.persistent_volume_claim("data", mount_path!("/data")),
        host_network: |it| it.host_network(false),
    });
}
