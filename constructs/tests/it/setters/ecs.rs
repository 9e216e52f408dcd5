//! Options of ECS.

use stanchion_constructs::compute::{Architecture, BlockDevice};
use stanchion_constructs::containers::Container;
use stanchion_constructs::ecs::{
    Cluster, ContainerInsights, Ec2Capacity, Service, TaskContainer, TaskDefinition,
};
use stanchion_constructs::fargate_size;
use stanchion_constructs::prelude::*;
use stanchion_constructs::scheduler::{Schedule, ScheduleExpression};

use super::super::support::World;
use super::Seen;

fn cluster(w: &World) -> Cluster {
    Cluster::builder(&w.vpc).build(&w.stack, "C")
}

fn container(name: &str) -> TaskContainer {
    TaskContainer::new(name, Container::new("a"))
}

pub(super) fn task(w: &World) -> TaskDefinition {
    TaskDefinition::fargate(container("a"), fargate_size!(1 vCPU, 2048 MiB)).build(&w.stack, "T")
}

pub(super) fn cases(seen: &mut Seen) {
    cases!(seen, "ClusterBuilder", |w| Cluster::builder(&w.vpc), |it| it.build(&w.stack, "X"), {
        name: |it| it.name("cluster"),
        container_insights: |it| it.container_insights(ContainerInsights::Enhanced),
    });
    cases!(seen, "Ec2CapacityBuilder", |w| Ec2Capacity::builder(&cluster(&w), "m7i.large", 4), |it| it.build(&w.stack, "X"), {
        instance_type: |it| it.instance_type("m6i.large"),
        least: |it| it.least(1),
        subnets: |it| it.subnets(w.vpc.subnets(Tier::Public)),
        block_device: |it| it.block_device(BlockDevice::root(Size::gibibytes(50))),
        cloud_config: |it| it.cloud_config(CloudConfig::new().package("jq")),
    });
    tasks(seen);
    services(seen);
}

fn tasks(seen: &mut Seen) {
    cases!(seen, "TaskDefinitionBuilder",
        |w| TaskDefinition::fargate(container("a"), fargate_size!(1 vCPU, 2048 MiB)), |it| it.build(&w.stack, "X"), {
        container: |it| it.container(container("b")),
        role: |it| it.role(&Role::import(&w.stack, "R", "role", "arn:aws:iam::111122223333:role/r")),
        architecture: |it| it.architecture(Architecture::Arm64),
        ephemeral_storage_gib: |it| it.ephemeral_storage_gib(50),
        family: |it| it.family("family"),
    });
    cases!(seen, "TaskDefinitionBuilder", |w| TaskDefinition::ec2(container("a"), 1024), |it| it.build(&w.stack, "X"), {
        cpu_units: |it| it.cpu_units(512),
    });
    cases!(seen, "TaskContainer", |w| container("a"),
        |it| TaskDefinition::ec2(it, 1024).container(container("z")).build(&w.stack, "X"), {
        essential: |it| it.essential(false),
        port: |it| it.port(80),
        entry_point: |it| it.entry_point(["sh"]),
        health_check: |it| it.health_check("true"),
        cpu_units: |it| it.cpu_units(128),
        memory_mib: |it| it.memory_mib(512),
        memory_reservation_mib: |it| it.memory_reservation_mib(256),
        stop_timeout_seconds: |it| it.stop_timeout_seconds(60),
        working_directory: |it| it.working_directory("/a"),
    });
}

fn services(seen: &mut Seen) {
    cases!(seen, "ServiceBuilder", |w| Service::builder(&cluster(&w), &task(&w)), |it| it.build(&w.stack, "X"), {
        count: |it| it.count(2),
        subnets: |it| it.subnets(w.vpc.subnets(Tier::Public)),
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")),
        public_address: |it| it.public_address(),
        spot: |it| it.spot(),
        healthy_percent: |it| it.healthy_percent(0, 100),
        execute_command: |it| it.execute_command(),
        name: |it| it.name("service"),
    });
    let on_machines = |w: &World| {
        let cluster = cluster(w);
        let capacity = Ec2Capacity::builder(&cluster, "m7i.large", 4).build(&w.stack, "M");
        let task = TaskDefinition::ec2(container("a"), 1024).build(&w.stack, "T");
        (Service::builder(&cluster, &task), capacity)
    };
    cases!(seen, "ServiceBuilder", |w| on_machines(&w), |it| it.0.build(&w.stack, "X"), {
        capacity: |it| (it.0.capacity(&it.1), it.1),
    });
    cases!(seen, "RunTaskTargetBuilder", |w| task(&w).run_on(&cluster(&w)),
        |it| Schedule::builder(&it.build(&w.stack, "X"), ScheduleExpression::every_days(1)).build(&w.stack, "S"), {
        subnets: |it| it.subnets(w.vpc.subnets(Tier::Public)),
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")),
        public_address: |it| it.public_address(),
    });
}
