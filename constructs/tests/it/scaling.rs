//! Scaling, metrics, alarm actions and DNS, as reviewers read them.

use stanchion_constructs::certificates::Certificate;
use stanchion_constructs::cloudwatch::{
    Alarm, Category, Comparison, InstanceAction, Metric, MetricMath, OpsItem, ResponsePlan,
    Severity,
};
use stanchion_constructs::compute::{LifecycleHook, RequestType, SpotFleet};
use stanchion_constructs::containers::Container;
use stanchion_constructs::dns::HostedZone;
use stanchion_constructs::ecs::{Cluster, Service, TaskContainer, TaskDefinition};
use stanchion_constructs::fargate_size;
use stanchion_constructs::lambda::{Code, Function, Runtime};
use stanchion_constructs::load_balancing::{ApplicationLoadBalancer, TargetGroup};
use stanchion_constructs::prelude::*;
use stanchion_constructs::scaling::{
    Adjustment, PredictiveScaling, Scaling, ScheduledSize, StepScaling, TargetTracking,
};
use stanchion_constructs::scheduler::ScheduleExpression;
use stanchion_constructs::sqs::Queue;
use stanchion_constructs::template::Node;

use super::scenarios::review;
use super::support::{World, property};

#[test]
fn scaling_of_an_auto_scaling_group() {
    review("scaling-auto-scaling-group", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let template = LaunchTemplate::builder(&network).build(stack, "Node");
        let nodes = AutoScalingGroup::builder(&template, 2)
            .range(1, 50)
            .instance_type("c7i.large")
            .report_metrics()
            .instance_warmup_seconds(120)
            .lifecycle_hook(LifecycleHook::on_termination("drain").heartbeat_seconds(600))
            .build(stack, "Nodes");
        let jobs = Queue::builder().build(stack, "Jobs");
        let backlog = MetricMath::new("jobs / nodes")
            .metric("jobs", jobs.metrics().visible())
            .metric("nodes", nodes.metrics().in_service())
            .label("Jobs for each node");
        nodes.track("Backlog", TargetTracking::metric(backlog, 10.0));
        let targets = TargetGroup::http_instances(&network, 80).build(stack, "Targets");
        targets.register(&nodes);
        let door = ApplicationLoadBalancer::internal(&network).build(stack, "Door");
        door.http(&targets).build("Http");
        nodes.track("Requests", TargetTracking::requests_per_target(&targets, 1000.0));
        nodes.predict("Load", PredictiveScaling::requests_per_target(&targets, 1000.0));
        let surge = nodes
            .step("Surge", StepScaling::new(Adjustment::Change).above(0.0, 2).above(100.0, 10));
        Alarm::builder(jobs.metrics().oldest_age(), Comparison::Above, 600.0)
            .on_alarm(&surge)
            .on_alarm(&OpsItem::new(Severity::Medium).category(Category::Performance))
            .build(stack, "Waiting");
        nodes.schedule(
            "Night",
            ScheduledSize::cron("0 20 * * *").time_zone("Europe/Berlin").range(0, 5),
        );
    });
}

#[test]
fn scaling_of_a_service_and_a_spot_fleet() {
    review("scaling-service-and-fleet", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let worker = TaskContainer::new("worker", Container::new("worker:1"));
        let task =
            TaskDefinition::fargate(worker, fargate_size!(1 vCPU, 2048 MiB)).build(stack, "Work");
        let cluster = Cluster::builder(&network).build(stack, "Cluster");
        let workers = Service::builder(&cluster, &task).build(stack, "Workers");
        let jobs = Queue::builder().build(stack, "Jobs");
        let scaling =
            Scaling::builder(&workers, 1, 20).time_zone("Europe/Berlin").build(stack, "Scaling");
        scaling.track("Cpu", TargetTracking::cpu(60.0));
        scaling.track(
            "Jobs",
            TargetTracking::metric(jobs.metrics().visible(), 100.0).scale_in_cooldown_seconds(600),
        );
        scaling.schedule("Night", ScheduleExpression::cron("0 20 * * ? *"), 0, 2);
        scaling.schedule("Morning", ScheduleExpression::cron("0 6 * * ? *"), 2, 20);
        let template = LaunchTemplate::builder(&network).build(stack, "Node");
        let fleet = SpotFleet::builder(&template, 2)
            .request_type(RequestType::MAINTAIN)
            .instance_type("c7i.large")
            .instance_type("m7i.large")
            .build(stack, "Fleet");
        let scaling = Scaling::builder(&fleet, 0, 100).build(stack, "FleetScaling");
        scaling.track("Cpu", TargetTracking::cpu(70.0));
        let out = scaling
            .step("Out", StepScaling::new(Adjustment::Percent).above(0.0, 50).least_change(2));
        Alarm::builder(jobs.metrics().visible(), Comparison::Above, 1000.0)
            .on_alarm(&out)
            .build(stack, "Long");
    });
}

#[test]
fn alarms_act_on_instances_and_invoke_functions() {
    review("alarm-actions", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let instance = Instance::builder(&network, "t3.micro").build(stack, "Machine");
        let code = Code::inline("def handler(event, context): print(event['alarmData'])\n");
        let repair =
            Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(stack, "Repair");
        let plan = ResponsePlan::new("arn:aws:ssm-incidents::111122223333:response-plan/outage");
        Alarm::builder(instance.metrics().status_check_failed_system(), Comparison::AtOrAbove, 1.0)
            .periods(2)
            .on_alarm(&InstanceAction::Recover)
            .on_alarm(&repair)
            .on_alarm(&plan)
            .build(stack, "Host");
        Alarm::builder(instance.metrics().cpu(), Comparison::Below, 2.0)
            .periods(60)
            .on_alarm(&InstanceAction::Stop)
            .build(stack, "Idle");
    });
}

#[test]
fn hosted_zone_with_records_and_a_certificate() {
    review("dns", |stack| {
        let network =
            Vpc::builder(cidr!("10.0.0.0/16")).zones(2).dual_stack().build(stack, "Network");
        let zone = HostedZone::builder("example.com.").comment("Team A").build(stack, "Zone");
        let certificate = Certificate::builder(&zone, "example.com")
            .alternative_name("*.example.com")
            .build(stack, "Certificate");
        let door =
            ApplicationLoadBalancer::internet_facing(&network).dual_stack().build(stack, "Door");
        let targets = TargetGroup::http_instances(&network, 80).build(stack, "Targets");
        door.https(&certificate, &targets).build("Https");
        zone.alias("", &door).also_ipv6().build(stack, "Root");
        zone.cname("www", "example.com").ttl_seconds(60).build(stack, "Www");
        zone.txt("", ["v=spf1 -all"]).build(stack, "Spf");
        zone.mx("", [(10, "mail.example.org")]).build(stack, "Mail");
        zone.a("office", ["192.0.2.1".parse().unwrap()]).build(stack, "Office");
        zone.aaaa("office", ["2001:db8::1".parse().unwrap()]).build(stack, "Office6");
        let inside = HostedZone::private("farm.internal", &network).build(stack, "Inside");
        inside.cname("data", "example.org").build(stack, "Data");
    });
}

/// Each metric has the namespace and the dimensions that the service documents.
#[test]
fn metrics_name_their_resource() {
    let w = World::new();
    let queue = Queue::import(&w.stack, "Queue", "arn:aws:sqs:eu-west-1:111122223333:jobs");
    let topic = Topic::import(&w.stack, "Topic", "arn:aws:sns:eu-west-1:111122223333:alerts");
    let bucket = stanchion_constructs::storage::Bucket::import(&w.stack, "Bucket", "data");
    type Case = (&'static str, Metric, &'static str, &'static [(&'static str, &'static str)]);
    let cases: [Case; 4] = [
        ("A", queue.metrics().visible(), "AWS/SQS", &[("QueueName", "jobs")]),
        ("B", topic.metrics().failed(), "AWS/SNS", &[("TopicName", "alerts")]),
        (
            "C",
            bucket.metrics().standard_bytes(),
            "AWS/S3",
            &[("BucketName", "data"), ("StorageType", "StandardStorage")],
        ),
        (
            "D",
            queue.metric("SentMessageSize", Statistic::Average),
            "AWS/SQS",
            &[("QueueName", "jobs")],
        ),
    ];
    for (id, metric, ..) in &cases {
        Alarm::builder(metric.clone(), Comparison::Above, 1.0).build(&w.stack, id);
    }
    let template = w.synth();
    for (id, _, namespace, dimensions) in &cases {
        assert_eq!(property(&template, &format!("{id}Alarm.Namespace")), Node::text(*namespace));
        for (at, (name, value)) in dimensions.iter().enumerate() {
            let path = format!("{id}Alarm.Dimensions.{at}");
            assert_eq!(property(&template, &format!("{path}.Name")), Node::text(*name));
            assert_eq!(property(&template, &format!("{path}.Value")), Node::text(*value));
        }
    }
}
