//! Load balancers in front of services, instances and functions.

use stanchion_constructs::cloudwatch::{Alarm, Comparison};
use stanchion_constructs::containers::Container;
use stanchion_constructs::ecs::{Cluster, Service, TaskContainer, TaskDefinition};
use stanchion_constructs::fargate_size;
use stanchion_constructs::lambda::{Code, Function, Runtime};
use stanchion_constructs::load_balancing::{
    Action, ApplicationLoadBalancer, FixedResponse, HealthCheck, NetworkLoadBalancer,
    NetworkProtocol, Redirect, RuleCondition, SslPolicy, Stickiness, TargetGroup,
};
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Bucket;
use stanchion_constructs::template::Node;

use super::scenarios::review;
use super::support::{World, property};

fn certificate(stack: &Stack) -> stanchion_constructs::certificates::Certificate {
    let arn = "arn:aws:acm:eu-west-1:111122223333:certificate/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f";
    stanchion_constructs::certificates::Certificate::import(stack, "Certificate", arn)
}

#[test]
fn service_on_efs_behind_a_load_balancer() {
    review("load-balancer-service", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data = FileSystem::builder(&network).build(stack, "Data");
        let web = TaskContainer::new("web", Container::new("web:1")).port(8080);
        let task =
            TaskDefinition::fargate(web, fargate_size!(1 vCPU, 2048 MiB)).build(stack, "Web");
        data.mount_on(&task, mount_path!("/srv"), Mount::read_write());
        let cluster = Cluster::builder(&network).build(stack, "Cluster");
        let service =
            Service::builder(&cluster, &task).health_check_grace_seconds(120).build(stack, "Site");
        let targets = TargetGroup::http_addresses(&network, 8080)
            .health_check(HealthCheck::http("/health").port(8081).success_codes("200,403"))
            .deregistration_delay_seconds(30)
            .stickiness(Stickiness::BalancerCookie(3600))
            .build(stack, "Targets");
        targets.register(&service);
        let logs = Bucket::builder().build(stack, "Logs");
        let door = ApplicationLoadBalancer::internet_facing(&network)
            .access_logs(&logs, "door")
            .deletion_protection()
            .build(stack, "Door");
        let https = door.https(&certificate(stack), &targets).build("Https");
        https
            .rule(10, RuleCondition::path(["/old/*"]), Redirect::to_path("/"))
            .condition(RuleCondition::host(["www.example.com"]))
            .build("Old");
        door.redirect_to_https().build("Http");
        let topic = Topic::builder().build(stack, "Alerts");
        Alarm::builder(door.metrics().server_errors(), Comparison::Above, 10.0)
            .notify(&topic)
            .build(stack, "Errors");
        Alarm::builder(door.target_metrics(&targets).healthy_hosts(), Comparison::Below, 1.0)
            .notify(&topic)
            .build(stack, "Unhealthy");
    });
}

#[test]
fn instances_and_a_function_behind_an_internal_load_balancer() {
    review("load-balancer-instances", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let template = LaunchTemplate::builder(&network).build(stack, "Template");
        let servers = AutoScalingGroup::builder(&template, 2)
            .instance_type("t3.small")
            .load_balancer_health_checks()
            .grace_seconds(600)
            .build(stack, "Servers");
        let group = |id: &str| {
            TargetGroup::http_instances(&network, 8080)
                .health_check(HealthCheck::http("/health"))
                .build(stack, id)
        };
        let (targets, canary) = (group("Targets"), group("Canary"));
        targets.register(&servers);
        canary.register(&Instance::builder(&network, "t3.small").build(stack, "New"));
        let code = Code::inline("def handler(event, context): return {'statusCode': 200}\n");
        let status =
            Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(stack, "Status");
        let status = TargetGroup::function(&status).build(stack, "StatusTargets");
        let door = ApplicationLoadBalancer::internal(&network).build(stack, "Door");
        let https = door
            .https(&certificate(stack), FixedResponse::new(404).text("No such page"))
            .ssl_policy(SslPolicy::TLS13)
            .open_to([Peer::Ipv4(cidr!("10.0.0.0/8"))])
            .build("Https");
        let all = Action::split(&targets, 9).and(&canary, 1);
        https.rule(20, RuleCondition::path(["/*"]), all).build("Servers");
        https
            .rule(10, RuleCondition::path(["/status"]), &status)
            .condition(RuleCondition::method(["GET"]))
            .condition(RuleCondition::query("format", "json"))
            .condition(RuleCondition::header("X-Team", ["data*"]))
            .condition(RuleCondition::source([cidr!("10.0.0.0/8")]))
            .build("Status");
    });
}

#[test]
fn network_load_balancer_with_three_protocols() {
    review("load-balancer-network", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let template = LaunchTemplate::builder(&network).build(stack, "Template");
        let servers = AutoScalingGroup::builder(&template, 2)
            .instance_type("t3.small")
            .build(stack, "Servers");
        let logs = Bucket::builder().build(stack, "Logs");
        let door = NetworkLoadBalancer::internet_facing(&network)
            .cross_zone()
            .access_logs(&logs, "")
            .build(stack, "Door");
        let group = |protocol, port, id: &str| {
            let group = TargetGroup::network_instances(&network, protocol, port)
                .health_check(HealthCheck::tcp().port(8081))
                .build(stack, id);
            group.register(&servers);
            group
        };
        door.tls(443, &certificate(stack), &group(NetworkProtocol::Tcp, 8080, "Web")).build("Web");
        door.udp(514, &group(NetworkProtocol::Udp, 514, "Log")).build("Log");
        door.tcp_udp(53, &group(NetworkProtocol::TcpUdp, 53, "Dns")).build("Dns");
    });
}

/// Clients reach fixed addresses, and the requests are routed by their path.
#[test]
fn application_load_balancer_behind_a_network_load_balancer() {
    review("load-balancer-behind-another", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let template = LaunchTemplate::builder(&network).build(stack, "Template");
        let servers = AutoScalingGroup::builder(&template, 2)
            .instance_type("t3.small")
            .build(stack, "Servers");
        let group = TargetGroup::http_instances(&network, 8080).build(stack, "ServerTargets");
        group.register(&servers);
        let site = ApplicationLoadBalancer::internal(&network).build(stack, "Site");
        let https = site.https(&certificate(stack), &group).build("Https");
        let door = NetworkLoadBalancer::internet_facing(&network).build(stack, "Door");
        let targets = TargetGroup::load_balancer(&network, &https)
            .health_check(HealthCheck::https("/health"))
            .build(stack, "Targets");
        door.tcp(443, &targets).build("Tcp");
    });
}

/// Targets that are registered before a listener forwards to them, and after, have the same template.
#[test]
fn the_order_of_registration_has_no_effect() {
    let build = |first: bool| {
        let w = World::new();
        let door = ApplicationLoadBalancer::internal(&w.vpc).build(&w.stack, "Door");
        let targets = TargetGroup::http_instances(&w.vpc, 80).build(&w.stack, "T");
        let group = AutoScalingGroup::builder(&w.template(), 1)
            .instance_type("t3.micro")
            .build(&w.stack, "G");
        if first {
            targets.register(&group);
            door.http(&targets).build("Http");
        } else {
            door.http(&targets).build("Http");
            targets.register(&group);
        }
        w.synth().to_yaml()
    };
    assert_eq!(build(true), build(false));
}

#[test]
fn a_certificate_for_other_names_is_a_resource_of_its_own() {
    let w = World::new();
    let door = ApplicationLoadBalancer::internal(&w.vpc).build(&w.stack, "Door");
    let arn = "arn:aws:acm:eu-west-1:111122223333:certificate/b";
    let other = stanchion_constructs::certificates::Certificate::import(&w.stack, "Other", arn);
    door.https(&certificate(&w.stack), FixedResponse::new(404)).certificate(&other).build("Https");
    let template = w.synth();
    assert_eq!(
        property(&template, "DoorHttpsOther.Certificates.0.CertificateArn"),
        Node::text(arn)
    );
}

#[test]
fn a_service_can_be_in_another_stack_than_its_load_balancer() {
    let app = App::new();
    let shared = app.stack("Shared");
    let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&shared, "Network");
    let targets = TargetGroup::http_addresses(&network, 8080).build(&shared, "Targets");
    let door = ApplicationLoadBalancer::internet_facing(&network).build(&shared, "Door");
    door.https(&certificate(&shared), &targets).build("Https");
    let site = app.stack("Site");
    let web = TaskContainer::new("web", Container::new("web:1")).port(8080);
    let task = TaskDefinition::fargate(web, fargate_size!(1 vCPU, 2048 MiB)).build(&site, "Web");
    let cluster = Cluster::builder(&network).build(&site, "Cluster");
    let service =
        Service::builder(&cluster, &task).health_check_grace_seconds(120).build(&site, "Service");
    targets.register(&service);
    let assembly = app.synth().unwrap();
    let template = &assembly.stacks()[1].template;
    let rules =
        template.resources().filter(|it| it.resource_type.starts_with("AWS::EC2::SecurityGroup"));
    let rules: Vec<&str> = rules.map(|it| it.logical_id).collect();
    let expected = [
        "ServiceSecurityGroup",
        "ServiceSecurityGroupFromDoorSecurityGroupTcp8080Egress",
        "ServiceSecurityGroupFromDoorSecurityGroupTcp8080Ingress",
    ];
    assert_eq!(rules, expected);
}
