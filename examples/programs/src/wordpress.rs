//! WordPress on Fargate: two tasks behind a load balancer, the files of the site on EFS, and the database on RDS.
//!
//! Secrets Manager keeps the password of the database. A task reads it when it starts, so it is rotated rarely, and a task
//! with the old password fails its health check and is replaced.

use stanchion::certificates::Certificate;
use stanchion::containers::Container;
use stanchion::ecs::{Cluster, Service, TaskContainer, TaskDefinition};
use stanchion::fargate_size;
use stanchion::load_balancing::{ApplicationLoadBalancer, HealthCheck, TargetGroup};
use stanchion::prelude::*;
use stanchion::rds::{DatabaseEngine, DatabaseInstance};
use stanchion::secrets_manager::Rotation;

/// Creates the stack. The parameter is the ARN of the certificate of the site.
pub fn stacks(app: &App) {
    let stack = app.stack("WordPress");
    let certificate = stack.parameter("Certificate", Parameter::new(ParameterType::String));
    let certificate = Certificate::import(&stack, "SiteCertificate", certificate);
    let network =
        Vpc::builder(cidr!("10.40.0.0/16")).zones(2).tiers(Tier::ALL).build(&stack, "Network");

    let content = FileSystem::builder(&network).build(&stack, "Content");
    let www_data = PosixUser::new(33, 33);
    let files = content
        .access_point("/wp-content")
        .create_as(www_data, 0o755)
        .act_as(www_data)
        .build(&stack, "Files");
    let database = DatabaseInstance::builder(&network, DatabaseEngine::MYSQL_8_4, "db.t4g.medium")
        .database_name("wordpress")
        .multi_az()
        .build(&stack, "Database");
    let login = database.master_secret();
    Rotation::managed(login)
        .every_days(90)
        .rotate_immediately(false)
        .build(&stack, "LoginRotation");

    let wordpress = Container::new("public.ecr.aws/docker/library/wordpress:6.8-apache")
        .environment("WORDPRESS_DB_HOST", database.host())
        .environment("WORDPRESS_DB_NAME", "wordpress")
        .secret_from("WORDPRESS_DB_USER", login.field("username"))
        .secret_from("WORDPRESS_DB_PASSWORD", login.field("password"));
    let wordpress = TaskContainer::new("wordpress", wordpress).port(80);
    let task =
        TaskDefinition::fargate(wordpress, fargate_size!(1 vCPU, 2048 MiB)).build(&stack, "Task");
    files.mount_on(&task, mount_path!("/var/www/html/wp-content"), Mount::read_write());
    let cluster = Cluster::builder(&network).build(&stack, "Cluster");
    let service = Service::builder(&cluster, &task)
        .count(2)
        .health_check_grace_seconds(300)
        .build(&stack, "Service");
    database.allow_from(&service);

    let targets = TargetGroup::http_addresses(&network, 80)
        .health_check(HealthCheck::http("/wp-login.php"))
        .build(&stack, "Targets");
    targets.register(&service);
    let site = ApplicationLoadBalancer::internet_facing(&network).build(&stack, "Site");
    site.https(&certificate, &targets).build("Https");
    site.redirect_to_https().build("Http");
    stack.output("Address", Output::new(site.dns_name()).description("The address of the site"));
}
