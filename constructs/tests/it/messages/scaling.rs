//! Scaling policies, alarm actions, records and certificates.

use stanchion_constructs::certificates::Certificate;
use stanchion_constructs::cloudwatch::{
    Alarm, AlarmBuilder, Comparison, InstanceAction, Metric, MetricMath, Statistic,
};
use stanchion_constructs::compute::LifecycleHook;
use stanchion_constructs::dns::HostedZone;
use stanchion_constructs::load_balancing::TargetGroup;
use stanchion_constructs::prelude::*;
use stanchion_constructs::scaling::{
    Adjustment, PredictiveScaling, ScheduledSize, StepScaling, TargetTracking,
};
use stanchion_constructs::sqs::Queue;

use super::super::support::World;
use super::{Messages, fine};

fn group(w: &World) -> AutoScalingGroup {
    AutoScalingGroup::builder(&w.template(), 1).instance_type("t3.micro").build(&w.stack, "G")
}

fn zone(w: &World) -> HostedZone {
    HostedZone::import(&w.stack, "Zone", "Z0123456789ABCDEFGHIJ", "example.com")
}

#[test]
fn scaling() {
    let mut messages = Messages::of("scaling");
    messages.wrong("a target of 0", &["error[SCL-001]"], |w| {
        group(w).track("Cpu", TargetTracking::cpu(0.0));
    });
    messages.wrong(
        "requests of a target group without a load balancer",
        &["error[SCL-002]", "error[SCL-002]"],
        |w| {
            let targets = TargetGroup::http_instances(&w.vpc, 80).build(&w.stack, "T");
            group(w).track("Requests", TargetTracking::requests_per_target(&targets, 100.0));
            group_named(w, "H")
                .predict("Requests", PredictiveScaling::requests_per_target(&targets, 100.0));
        },
    );
    messages.wrong(
        "a forecast that starts two hours before",
        &["error[SCL-001]", "error[SCL-001]", "error[SCL-001]"],
        |w| {
            let scaling =
                PredictiveScaling::network_in(-1.0).buffer_seconds(7200).exceed_maximum_by(101);
            group(w).predict("Load", scaling);
        },
    );
    fine(|w| {
        group(w).predict(
            "Load",
            PredictiveScaling::network_out(1.0).buffer_seconds(3600).exceed_maximum_by(100),
        );
    });
    messages.wrong("a step policy without steps", &["error[SCL-001]"], |w| {
        group(w).step("Queue", StepScaling::new(Adjustment::Change));
    });
    messages.wrong("steps that do not start at the threshold", &["error[SCL-001]"], |w| {
        group(w).step("Queue", StepScaling::new(Adjustment::Change).above(5.0, 1));
    });
    messages.wrong(
        "a negative difference, and a least change of a number",
        &["error[SCL-001]", "error[SCL-001]"],
        |w| {
            let scaling =
                StepScaling::new(Adjustment::Exact).above(0.0, 1).above(-5.0, 2).least_change(1);
            group(w).step("Queue", scaling);
        },
    );
    messages.wrong(
        "a schedule without a size, in four fields",
        &["error[ASG-002]", "error[SCL-003]"],
        |w| {
            group(w).schedule("Night", ScheduledSize::cron("0 20 * *"));
        },
    );
    messages.wrong("a schedule with sizes in descending order", &["error[ASG-002]"], |w| {
        group(w).schedule("Night", ScheduledSize::cron("0 20 * * *").range(2, 1));
    });
    messages.wrong("more tasks at least than at most", &["error[SCL-004]"], |w| {
        use stanchion_constructs::compute::SpotFleet;
        use stanchion_constructs::scaling::Scaling;
        let fleet =
            SpotFleet::builder(&w.template(), 2).instance_type("t3.micro").build(&w.stack, "F");
        Scaling::builder(&fleet, 5, 4).build(&w.stack, "Scaling");
    });
    messages.wrong(
        "two hooks of one name, of 20 seconds",
        &["error[ASG-001]", "error[ASG-001]"],
        |w| {
            AutoScalingGroup::builder(&w.template(), 1)
                .instance_type("t3.micro")
                .lifecycle_hook(LifecycleHook::on_launch("a").heartbeat_seconds(30))
                .lifecycle_hook(LifecycleHook::on_termination("a").heartbeat_seconds(20))
                .build(&w.stack, "G");
        },
    );
    messages.review();
}

fn group_named(w: &World, id: &str) -> AutoScalingGroup {
    let template = LaunchTemplate::builder(&w.vpc).build(&w.stack, &format!("{id}Template"));
    AutoScalingGroup::builder(&template, 1).instance_type("t3.micro").build(&w.stack, id)
}

#[test]
fn alarm_actions() {
    let mut messages = Messages::of("alarm-actions");
    let above = |metric: Metric| -> AlarmBuilder { Alarm::builder(metric, Comparison::Above, 1.0) };
    messages.wrong("stopping an instance for a queue", &["error[CWA-013]"], |w| {
        let jobs = Queue::builder().build(&w.stack, "Jobs");
        above(jobs.metrics().visible()).on_alarm(&InstanceAction::Stop).build(&w.stack, "A");
    });
    messages.wrong(
        "stopping an instance for a metric without dimensions",
        &["error[CWA-013]"],
        |w| {
            above(Metric::new("Farm", "Idle", Statistic::Sum))
                .on_ok(&InstanceAction::Stop)
                .build(&w.stack, "A");
        },
    );
    messages.wrong("recovering an instance for its CPU", &["error[CWA-013]"], |w| {
        let instance = Instance::builder(&w.vpc, "t3.micro").build(&w.stack, "I");
        above(instance.metrics().cpu()).on_alarm(&InstanceAction::Recover).build(&w.stack, "A");
    });
    messages.wrong("rebooting an instance for an expression", &["error[CWA-013]"], |w| {
        let instance = Instance::builder(&w.vpc, "t3.micro").build(&w.stack, "I");
        let math = MetricMath::new("a * 2").metric("a", instance.metrics().cpu());
        Alarm::builder(math, Comparison::Above, 1.0)
            .on_alarm(&InstanceAction::Reboot)
            .build(&w.stack, "A");
    });
    fine(|w| {
        let instance = Instance::builder(&w.vpc, "t3.micro").build(&w.stack, "I");
        above(instance.metrics().status_check_failed_system())
            .on_alarm(&InstanceAction::Recover)
            .build(&w.stack, "A");
        above(instance.metrics().cpu()).on_alarm(&InstanceAction::Terminate).build(&w.stack, "B");
    });
    messages.review();
}

#[test]
fn names() {
    let mut messages = Messages::of("dns");
    messages.wrong("a CNAME for the domain", &["error[DNS-001]"], |w| {
        zone(w).cname("", "example.org").build(&w.stack, "R");
    });
    messages.wrong(
        "a label of 64 characters, without an address",
        &["error[DNS-001]", "error[DNS-001]"],
        |w| {
            zone(w).a("a".repeat(64), []).build(&w.stack, "R");
        },
    );
    fine(|w| drop(zone(w).txt("a".repeat(63), ["a"]).build(&w.stack, "R")));
    messages.wrong("a long time, and IPv6 for text", &["error[DNS-001]", "error[DNS-001]"], |w| {
        zone(w).txt("a", ["b"]).also_ipv6().ttl_seconds(2_147_483_648).build(&w.stack, "R");
    });
    messages.wrong("a certificate for another domain", &["error[DNS-002]"], |w| {
        Certificate::builder(&zone(w), "www.example.org").build(&w.stack, "C");
    });
    messages.wrong("a certificate in a private zone", &["error[DNS-002]"], |w| {
        let zone = HostedZone::private("example.com", &w.vpc).build(&w.stack, "P");
        Certificate::builder(&zone, "www.example.com").build(&w.stack, "C");
    });
    fine(|w| drop(Certificate::builder(&zone(w), "*.example.com").build(&w.stack, "C")));
    messages.wrong("an ID that is not valid", &["error[APP-019]"], |w| {
        HostedZone::import(&w.stack, "Zone", "example.com", "example.com");
    });
    messages.review();
}
