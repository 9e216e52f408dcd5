//! Options of load balancers, listeners and target groups.

use stanchion_constructs::certificates::Certificate;
use stanchion_constructs::containers::Container;
use stanchion_constructs::ecs::{Cluster, Service, TaskContainer, TaskDefinition};
use stanchion_constructs::fargate_size;
use stanchion_constructs::lambda::{Code, Function, Runtime};
use stanchion_constructs::load_balancing::{
    Action, Addresses, Application, ApplicationLoadBalancer, FixedResponse, HealthCheck,
    HttpVersion, NetworkLoadBalancer, NetworkProtocol, Redirect, RuleCondition, SslPolicy,
    Stickiness, TargetGroup,
};
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Bucket;

use super::super::support::World;
use super::Seen;

fn group(w: &World, id: &str) -> TargetGroup<Application, Addresses> {
    TargetGroup::http_addresses(&w.vpc, 8080).build(&w.stack, id)
}

fn door(w: &World) -> ApplicationLoadBalancer {
    ApplicationLoadBalancer::internet_facing(&w.vpc).build(&w.stack, "Door")
}

pub(super) fn certificate(w: &World, id: &str) -> Certificate {
    let arn = "arn:aws:acm:eu-west-1:111122223333:certificate/";
    Certificate::import(&w.stack, id, format!("{arn}{}", id.to_lowercase()))
}

fn sg(w: &World) -> SecurityGroup {
    SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")
}

fn logs(w: &World) -> Bucket {
    Bucket::import(&w.stack, "Logs", "logs")
}

pub(super) fn cases(seen: &mut Seen) {
    balancers(seen);
    listeners(seen);
    target_groups(seen);
    cases!(seen, "ServiceBuilder", |w| {
        let task = TaskContainer::new("a", Container::new("a")).port(8080);
        let task = TaskDefinition::fargate(task, fargate_size!(1 vCPU, 2048 MiB)).build(&w.stack, "T");
        Service::builder(&Cluster::builder(&w.vpc).build(&w.stack, "C"), &task)
    }, |it| group(&w, "X").register(&it.build(&w.stack, "S")), {
        health_check_grace_seconds: |it| it.health_check_grace_seconds(300),
    });
    cases!(seen, "AutoScalingGroupBuilder", |w| AutoScalingGroup::builder(&w.template(), 1).instance_type("t3.micro"), |it| {
        TargetGroup::http_instances(&w.vpc, 80).build(&w.stack, "X").register(&it.build(&w.stack, "A"));
    }, {
        load_balancer_health_checks: |it| it.load_balancer_health_checks(),
        volume_health_checks: |it| it.volume_health_checks(),
    });
}

fn balancers(seen: &mut Seen) {
    let dual = |w: &World| {
        Vpc::builder(cidr!("10.2.0.0/16")).zones(2).dual_stack().build(&w.stack, "Dual")
    };
    cases!(seen, "ApplicationLoadBalancerBuilder", |w| ApplicationLoadBalancer::internet_facing(&dual(&w)), |it| it.build(&w.stack, "X"), {
        subnets: |it| it.subnets(w.vpc.subnets(Tier::Public)),
        security_group: |it| it.security_group(&sg(&w)),
        name: |it| it.name("door"),
        dual_stack: |it| it.dual_stack(),
        deletion_protection: |it| it.deletion_protection(),
        access_logs: |it| it.access_logs(&logs(&w), "door"),
        idle_timeout_seconds: |it| it.idle_timeout_seconds(120),
        client_keep_alive_seconds: |it| it.client_keep_alive_seconds(600),
        keep_invalid_headers: |it| it.keep_invalid_headers(),
        preserve_host_header: |it| it.preserve_host_header(),
    });
    cases!(seen, "NetworkLoadBalancerBuilder", |w| NetworkLoadBalancer::internet_facing(&dual(&w)), |it| it.build(&w.stack, "X"), {
        subnets: |it| it.subnets(w.vpc.subnets(Tier::Public)),
        security_group: |it| it.security_group(&sg(&w)),
        name: |it| it.name("door"),
        dual_stack: |it| it.dual_stack(),
        deletion_protection: |it| it.deletion_protection(),
        access_logs: |it| it.access_logs(&logs(&w), "door"),
        cross_zone: |it| it.cross_zone(),
    });
}

fn listeners(seen: &mut Seen) {
    let office = [Peer::Ipv4(cidr!("192.0.2.0/24"))];
    cases!(seen, "ListenerBuilder", |w| door(&w).https(&certificate(&w, "A"), &group(&w, "T")), |it| it.build("X"), {
        port: |it| it.port(8443),
        open_to: |it| it.open_to(office.clone()),
        certificate: |it| it.certificate(&certificate(&w, "B")),
        ssl_policy: |it| it.ssl_policy(SslPolicy::TLS13),
    });
    cases!(seen, "ListenerRuleBuilder", |w| {
        let listener = door(&w).http(&group(&w, "T")).build("L");
        listener.rule(1, RuleCondition::path(["/api/*"]), Redirect::to_https())
    }, |it| it.build("X"), {
        condition: |it| it.condition(RuleCondition::host(["*.example.com"])),
    });
    cases!(seen, "NetworkListenerBuilder", |w| {
        let door = NetworkLoadBalancer::internet_facing(&w.vpc).build(&w.stack, "Door");
        let group = TargetGroup::network_addresses(&w.vpc, NetworkProtocol::Tcp, 22).build(&w.stack, "T");
        door.tls(22, &certificate(&w, "A"), &group)
    }, |it| it.build("X"), {
        open_to: |it| it.open_to(office.clone()),
        ssl_policy: |it| it.ssl_policy(SslPolicy::named("ELBSecurityPolicy-TLS13-1-3-2021-06")),
    });
    cases!(seen, "Action", |w| (door(&w), Action::split(&group(&w, "A"), 9)), |it| it.0.http(it.1).build("X"), {
        and: |it| (it.0, it.1.and(&group(&w, "B"), 1)),
    });
    cases!(seen, "Redirect", |w| (door(&w), Redirect::to_path("/a")), |it| it.0.http(it.1).build("X"), {
        host: |it| (it.0, it.1.host("www.example.com")),
        path: |it| (it.0, it.1.path("/b")),
        query: |it| (it.0, it.1.query("a=1")),
        port: |it| (it.0, it.1.port(8080)),
        temporary: |it| (it.0, it.1.temporary()),
    });
    cases!(seen, "FixedResponse", |w| (door(&w), FixedResponse::new(404)), |it| it.0.http(it.1).build("X"), {
        text: |it| (it.0, it.1.text("not here")),
        html: |it| (it.0, it.1.html("<p>not here")),
        json: |it| (it.0, it.1.json("{}")),
    });
}

fn target_groups(seen: &mut Seen) {
    cases!(seen, "TargetGroupBuilder", |w| TargetGroup::http_addresses(&w.vpc, 8080), |it| it.build(&w.stack, "X"), {
        health_check: |it| it.health_check(HealthCheck::http("/health")),
        name: |it| it.name("targets"),
        deregistration_delay_seconds: |it| it.deregistration_delay_seconds(30),
        stickiness: |it| it.stickiness(Stickiness::ApplicationCookie("session".to_owned(), 3600)),
        slow_start_seconds: |it| it.slow_start_seconds(60),
        least_outstanding_requests: |it| it.least_outstanding_requests(),
        http_version: |it| it.http_version(HttpVersion::Grpc),
    });
    cases!(seen, "TargetGroupBuilder", |w| TargetGroup::network_addresses(&w.vpc, NetworkProtocol::Tcp, 22), |it| it.build(&w.stack, "X"), {
        source_ip_stickiness: |it| it.source_ip_stickiness(),
        preserve_client_ip: |it| it.preserve_client_ip(true),
        proxy_protocol: |it| it.proxy_protocol(),
    });
    cases!(seen, "TargetGroupBuilder", |w| {
        let code = Code::inline("def handler(event, context): return {}\n");
        let function = Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(&w.stack, "F");
        TargetGroup::function(&function)
    }, |it| it.build(&w.stack, "X"), {
        multi_value_headers: |it| it.multi_value_headers(),
    });
    cases!(seen, "TargetGroupBuilder", |w| {
        let http = door(&w).http(FixedResponse::new(200)).build("Http");
        TargetGroup::load_balancer(&w.vpc, &http)
    }, |it| it.build(&w.stack, "X"), {
        health_check: |it| it.health_check(HealthCheck::https("/health")),
        name: |it| it.name("balancer"),
    });
    cases!(seen, "HealthCheck", |w| HealthCheck::http("/"), |it| {
        TargetGroup::http_addresses(&w.vpc, 8080).health_check(it).build(&w.stack, "X");
    }, {
        port: |it| it.port(8081),
        interval_seconds: |it| it.interval_seconds(10),
        timeout_seconds: |it| it.timeout_seconds(3),
        healthy_threshold: |it| it.healthy_threshold(2),
        unhealthy_threshold: |it| it.unhealthy_threshold(3),
        success_codes: |it| it.success_codes("200-299"),
    });
}
