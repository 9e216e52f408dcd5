//! Jenkins on Fargate behind a load balancer, with its home directory on EFS.

use stanchion::certificates::Certificate;
use stanchion::containers::Container;
use stanchion::dns::HostedZone;
use stanchion::ecs::{Cluster, Service, TaskContainer, TaskDefinition};
use stanchion::fargate_size;
use stanchion::load_balancing::{ApplicationLoadBalancer, HealthCheck, TargetGroup};
use stanchion::prelude::*;

/// Creates the stacks.
pub fn stacks(app: &App) {
    let stack = app.stack("Jenkins");
    let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
    let user = PosixUser::new(1000, 1000);
    let data = FileSystem::builder(&network).build(&stack, "Data");
    let home =
        data.access_point("/jenkins").create_as(user, 0o755).act_as(user).build(&stack, "Home");

    let jenkins = Container::new("jenkins/jenkins:lts-jdk21");
    let jenkins = TaskContainer::new("jenkins", jenkins).port(8080);
    let task =
        TaskDefinition::fargate(jenkins, fargate_size!(1 vCPU, 2048 MiB)).build(&stack, "Task");
    home.mount_on(&task, mount_path!("/var/jenkins_home"), Mount::read_write());
    let cluster = Cluster::builder(&network).build(&stack, "Cluster");
    let service = Service::builder(&cluster, &task)
        .healthy_percent(0, 100)
        .health_check_grace_seconds(300)
        .build(&stack, "Service");

    let zone = HostedZone::import(&stack, "Zone", "Z0123456789ABCDEFGHIJ", "example.com");
    let certificate =
        Certificate::builder(&zone, "jenkins.example.com").build(&stack, "Certificate");
    let targets = TargetGroup::http_addresses(&network, 8080)
        .health_check(HealthCheck::http("/login"))
        .build(&stack, "Targets");
    targets.register(&service);
    let door = ApplicationLoadBalancer::internet_facing(&network).build(&stack, "Door");
    door.https(&certificate, &targets).build("Https");
    door.redirect_to_https().build("Http");
    zone.alias("jenkins", &door).build(&stack, "Record");
}
