//! Load balancers, listeners and target groups.

use stanchion_constructs::containers::Container;
use stanchion_constructs::ecs::{Cluster, Service, TaskContainer, TaskDefinition};
use stanchion_constructs::fargate_size;
use stanchion_constructs::load_balancing::{
    Action, Addresses, Application, ApplicationLoadBalancer, FixedResponse, HealthCheck,
    NetworkLoadBalancer, NetworkProtocol, Redirect, RuleCondition, Stickiness, TargetGroup,
    TargetGroupBuilder,
};
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Bucket;

use super::super::support::World;
use super::{Messages, fine};

fn targets(w: &World) -> TargetGroupBuilder<Application, Addresses> {
    TargetGroup::http_addresses(&w.vpc, 8080)
}

fn checked(check: HealthCheck<Application>) -> impl FnOnce(&World) {
    move |w| drop(targets(w).health_check(check).build(&w.stack, "T"))
}

fn door(w: &World) -> ApplicationLoadBalancer {
    ApplicationLoadBalancer::internal(&w.vpc).build(&w.stack, "Door")
}

fn service(w: &World, container: TaskContainer) -> Service {
    let task =
        TaskDefinition::fargate(container, fargate_size!(1 vCPU, 2048 MiB)).build(&w.stack, "Task");
    Service::builder(&Cluster::builder(&w.vpc).build(&w.stack, "C"), &task).build(&w.stack, "S")
}

fn web() -> TaskContainer {
    TaskContainer::new("web", Container::new("web"))
}

#[test]
fn load_balancers() {
    let mut messages = Messages::of("load-balancing");
    messages.wrong("an Application Load Balancer in one zone", &["error[ELB-001]"], |w| {
        let one = w.vpc.subnets(Tier::Public).into_iter().take(1);
        ApplicationLoadBalancer::internet_facing(&w.vpc).subnets(one).build(&w.stack, "Door");
    });
    fine(|w| {
        let one = w.vpc.subnets(Tier::Public).into_iter().take(1);
        NetworkLoadBalancer::internet_facing(&w.vpc).subnets(one).build(&w.stack, "Door");
    });
    messages.wrong("an internet-facing one without public subnets", &["error[ELB-001]"], |w| {
        let inner =
            Vpc::builder(cidr!("10.3.0.0/16")).tiers([Tier::Isolated]).build(&w.stack, "Inner");
        NetworkLoadBalancer::internet_facing(&inner).build(&w.stack, "Door");
    });
    messages.wrong("an internet-facing one in private subnets", &["error[ELB-008]"], |w| {
        let private = w.vpc.subnets(Tier::Private);
        ApplicationLoadBalancer::internet_facing(&w.vpc).subnets(private).build(&w.stack, "Door");
    });
    messages.wrong("dual stack in subnets of IPv4", &["error[ELB-009]"], |w| {
        ApplicationLoadBalancer::internal(&w.vpc).dual_stack().build(&w.stack, "Door");
    });
    messages.wrong("a timeout of 4001 seconds", &["error[ELB-009]"], |w| {
        ApplicationLoadBalancer::internal(&w.vpc)
            .idle_timeout_seconds(4001)
            .build(&w.stack, "Door");
    });
    messages.wrong("access logs in a bucket with a KMS key", &["error[ELB-006]"], |w| {
        let key = Key::builder().build(&w.stack, "Key");
        let logs = Bucket::builder().kms_key(key.arn()).build(&w.stack, "Logs");
        ApplicationLoadBalancer::internal(&w.vpc).access_logs(&logs, "").build(&w.stack, "Door");
    });
    fine(|w| {
        let key = Key::builder().build(&w.stack, "Key");
        let logs = Bucket::builder().kms_key(key.arn()).build(&w.stack, "Logs");
        NetworkLoadBalancer::internal(&w.vpc).access_logs(&logs, "").build(&w.stack, "Door");
    });
    messages.wrong("a prefix of access logs that ends in a slash", &["error[ELB-006]"], |w| {
        let logs = Bucket::builder().build(&w.stack, "Logs");
        ApplicationLoadBalancer::internal(&w.vpc)
            .access_logs(&logs, "door/")
            .build(&w.stack, "Door");
    });
    target_groups(&mut messages);
    listeners(&mut messages);
    messages.review();
}

fn target_groups(messages: &mut Messages) {
    messages.wrong(
        "a health check without a slash",
        &["error[ELB-004]"],
        checked(HealthCheck::http("health")),
    );
    messages.wrong(
        "a health check every 4 seconds, after 11 of which a target is healthy",
        &["error[ELB-004]", "error[ELB-004]", "error[ELB-004]"],
        checked(
            HealthCheck::https("/").interval_seconds(4).timeout_seconds(4).healthy_threshold(11),
        ),
    );
    fine(checked(
        HealthCheck::http("/").interval_seconds(5).timeout_seconds(4).healthy_threshold(10),
    ));
    messages.wrong("a load balancer that is checked with TCP", &["error[ELB-004]"], |w| {
        let site = ApplicationLoadBalancer::internal(&w.vpc).build(&w.stack, "Site");
        let http = site.http(FixedResponse::new(200)).build("Http");
        TargetGroup::load_balancer(&w.vpc, &http)
            .health_check(HealthCheck::tcp())
            .build(&w.stack, "T");
    });
    messages.wrong("a delay of 3601 seconds", &["error[ELB-009]"], |w| {
        targets(w).deregistration_delay_seconds(3601).build(&w.stack, "T");
    });
    fine(|w| drop(targets(w).deregistration_delay_seconds(3600).build(&w.stack, "T")));
    messages.wrong("a cookie of no second", &["error[ELB-009]"], |w| {
        targets(w).stickiness(Stickiness::BalancerCookie(0)).build(&w.stack, "T");
    });
    messages.wrong("a service without the port", &["error[ECS-016]"], |w| {
        targets(w).build(&w.stack, "T").register(&service(w, web().port(80).port(81)));
    });
    messages.wrong("a service without any port", &["error[ECS-016]"], |w| {
        targets(w).build(&w.stack, "T").register(&service(w, web()));
    });
    messages.wrong(
        "health checks of a load balancer without a target group",
        &["error[ASG-014]"],
        |w| {
            AutoScalingGroup::builder(&w.template(), 1)
                .instance_type("t3.micro")
                .load_balancer_health_checks()
                .build(&w.stack, "Group");
        },
    );
}

fn listeners(messages: &mut Messages) {
    messages.wrong(
        "two rules of one priority, and one of none",
        &["error[ELB-005]", "error[ELB-005]"],
        |w| {
            let listener = door(w).http(FixedResponse::new(404)).build("Http");
            for (priority, id) in [(1, "A"), (1, "B"), (0, "C")] {
                listener
                    .rule(priority, RuleCondition::path(["/a"]), Redirect::to_https())
                    .build(id);
            }
        },
    );
    messages.wrong("a rule with six values", &["error[ELB-009]"], |w| {
        let listener = door(w).http(FixedResponse::new(404)).build("Http");
        let paths = ["/a", "/b", "/c", "/d", "/e"];
        listener
            .rule(1, RuleCondition::path(paths), Redirect::to_https())
            .condition(RuleCondition::host(["example.com"]))
            .build("A");
    });
    messages.wrong("a response with the status of a redirect", &["error[ELB-009]"], |w| {
        door(w).http(FixedResponse::new(301)).build("Http");
    });
    messages.wrong("a long response", &["error[ELB-009]"], |w| {
        door(w).http(FixedResponse::new(503).text("a".repeat(1025))).build("Http");
    });
    messages.wrong("a weight of 1000", &["error[ELB-009]"], |w| {
        door(w).http(Action::split(&targets(w).build(&w.stack, "T"), 1000)).build("Http");
    });
    messages.wrong("six target groups", &["error[ELB-009]"], |w| {
        let mut action = Action::forward(&targets(w).build(&w.stack, "T"));
        for id in ["A", "B", "C", "D", "E"] {
            action = action.and(&targets(w).build(&w.stack, id), 1);
        }
        door(w).http(action).build("Http");
    });
    messages.wrong("UDP to targets of TCP", &["error[ELB-007]"], |w| {
        let group =
            TargetGroup::network_instances(&w.vpc, NetworkProtocol::Tcp, 53).build(&w.stack, "T");
        NetworkLoadBalancer::internal(&w.vpc).build(&w.stack, "Door").udp(53, &group).build("Dns");
    });
}
