//! Options of scaling policies, alarm actions, hosted zones, records and certificates.

use stanchion_constructs::certificates::{Certificate, KeyAlgorithm};
use stanchion_constructs::cloudwatch::{
    Alarm, Category, Comparison, InstanceAction, Metric, OpsItem, Severity, Statistic,
};
use stanchion_constructs::compute::LifecycleHook;
use stanchion_constructs::dns::HostedZone;
use stanchion_constructs::ecs::{Cluster, Service};
use stanchion_constructs::load_balancing::ApplicationLoadBalancer;
use stanchion_constructs::prelude::*;
use stanchion_constructs::scaling::{
    Adjustment, PredictiveScaling, Scaling, ScheduledSize, StepScaling, TargetTracking,
};
use stanchion_constructs::scheduler::ScheduleExpression;

use super::super::support::World;
use super::Seen;
use super::ecs::task;

fn group(w: &World) -> AutoScalingGroup {
    AutoScalingGroup::builder(&w.template(), 1).instance_type("t3.micro").build(&w.stack, "G")
}

fn service(w: &World) -> Service {
    Service::builder(&Cluster::builder(&w.vpc).build(&w.stack, "C"), &task(w)).build(&w.stack, "S")
}

fn zone(w: &World) -> HostedZone {
    HostedZone::import(&w.stack, "Zone", "Z0123456789ABCDEFGHIJ", "example.com")
}

pub(super) fn cases(seen: &mut Seen) {
    policies(seen);
    cases!(seen, "AutoScalingGroupBuilder", |w| AutoScalingGroup::builder(&w.template(), 1).instance_type("t3.micro"), |it| it.build(&w.stack, "X"), {
        lifecycle_hook: |it| it.lifecycle_hook(LifecycleHook::on_launch("ready")),
        instance_warmup_seconds: |it| it.instance_warmup_seconds(120),
        report_metrics: |it| it.report_metrics(),
    });
    cases!(seen, "LifecycleHook", |w| LifecycleHook::on_termination("drain"), |it| {
        AutoScalingGroup::builder(&w.template(), 1).instance_type("t3.micro").lifecycle_hook(it).build(&w.stack, "X");
    }, {
        heartbeat_seconds: |it| it.heartbeat_seconds(300),
        continue_by_default: |it| it.continue_by_default(),
    });
    let alarm = |w: &World| {
        let instance = Instance::builder(&w.vpc, "t3.micro").build(&w.stack, "I");
        Alarm::builder(instance.metrics().status_check_failed_system(), Comparison::AtOrAbove, 1.0)
    };
    cases!(seen, "AlarmBuilder", |w| alarm(&w), |it| it.build(&w.stack, "X"), {
        on_alarm: |it| it.on_alarm(&InstanceAction::Recover),
        on_ok: |it| it.on_ok(&Topic::import(&w.stack, "T", "arn:aws:sns:eu-west-1:111122223333:alerts")),
    });
    cases!(seen, "OpsItem", |w| OpsItem::new(Severity::High), |it| alarm(&w).on_alarm(&it).build(&w.stack, "X"), {
        category: |it| it.category(Category::Availability),
    });
    names(seen);
}

fn policies(seen: &mut Seen) {
    cases!(seen, "TargetTracking", |w| TargetTracking::cpu(60.0), |it| group(&w).track("X", it), {
        no_scale_in: |it| it.no_scale_in(),
        warmup_seconds: |it| it.warmup_seconds(60),
    });
    cases!(seen, "TargetTracking", |w| TargetTracking::memory(60.0), |it| {
        Scaling::builder(&service(&w), 1, 4).build(&w.stack, "Scaling").track("X", it);
    }, {
        scale_out_cooldown_seconds: |it| it.scale_out_cooldown_seconds(30),
        scale_in_cooldown_seconds: |it| it.scale_in_cooldown_seconds(600),
    });
    cases!(seen, "StepScaling", |w| StepScaling::new(Adjustment::Percent).above(0.0, 10), |it| group(&w).step("X", it), {
        above: |it| it.above(20.0, 50),
        below: |it| it.below(0.0, -10),
        least_change: |it| it.least_change(2),
        wait_seconds: |it| it.wait_seconds(90),
    });
    cases!(seen, "ScheduledSize", |w| ScheduledSize::cron("0 20 * * *").range(0, 1), |it| group(&w).schedule("X", it), {
        time_zone: |it| it.time_zone("Europe/Berlin"),
        range: |it| it.range(0, 4),
        desired: |it| it.desired(1),
    });
    cases!(seen, "PredictiveScaling", |w| PredictiveScaling::cpu(60.0), |it| group(&w).predict("X", it), {
        forecast_only: |it| it.forecast_only(),
        buffer_seconds: |it| it.buffer_seconds(600),
        exceed_maximum_by: |it| it.exceed_maximum_by(10),
    });
    cases!(seen, "ScalingBuilder", |w| Scaling::builder(&service(&w), 1, 4), |it| {
        it.build(&w.stack, "X").schedule("Night", ScheduleExpression::cron("0 20 * * ? *"), 0, 1);
    }, {
        time_zone: |it| it.time_zone("Europe/Berlin"),
    });
    let slow = Metric::new("Farm", "Slow", Statistic::Average);
    cases!(seen, "TargetTracking", |w| TargetTracking::metric(slow.clone(), 1.0), |it| group(&w).track("X", it), {
        no_scale_in: |it| it.no_scale_in(),
    });
}

fn names(seen: &mut Seen) {
    cases!(seen, "HostedZoneBuilder", |w| HostedZone::builder("example.com"), |it| it.build(&w.stack, "X"), {
        vpc: |it| it.vpc(&w.vpc),
        comment: |it| it.comment("Team A"),
        removal: |it| it.removal(RemovalPolicy::Destroy),
    });
    cases!(seen, "RecordBuilder", |w| zone(&w).cname("www", "example.org"), |it| it.build(&w.stack, "X"), {
        ttl_seconds: |it| it.ttl_seconds(60),
    });
    cases!(seen, "RecordBuilder", |w| {
        zone(&w).alias("www", &ApplicationLoadBalancer::internet_facing(&w.vpc).build(&w.stack, "Door"))
    }, |it| it.build(&w.stack, "X"), {
        also_ipv6: |it| it.also_ipv6(),
    });
    cases!(seen, "CertificateBuilder", |w| Certificate::builder(&zone(&w), "example.com"), |it| it.build(&w.stack, "X"), {
        alternative_name: |it| it.alternative_name("www.example.com"),
        alternative_name_in: |it| {
            let other = HostedZone::import(&w.stack, "Other", "Z9123456789ABCDEFGHIJ", "example.org");
            it.alternative_name_in(&other, "example.org")
        },
        key_algorithm: |it| it.key_algorithm(KeyAlgorithm::EcPrime256v1),
    });
}
