//! Composite alarms and alarms on anomalies.

use stanchion_constructs::cloudwatch::{
    AlarmRule, Anomaly, AnomalyAlarm, Comparison, CompositeAlarm, Metric, OpsItem, Severity,
    Statistic,
};
use stanchion_constructs::lambda::{Code, Function, Runtime};
use stanchion_constructs::prelude::*;

use super::scenarios::review;
use super::support::{World, property};
use stanchion_constructs::template::Node;

#[test]
fn alarms_over_alarms() {
    review("alarms-combined", |stack| {
        let topic = Topic::builder().build(stack, "OnCall");
        let metric = |name| Metric::new("Shop", name, Statistic::Sum).period(300);
        let errors =
            Alarm::builder(metric("Errors"), Comparison::Above, 10.0).build(stack, "Errors");
        let code = Code::inline("def handler(event, context): return None\n");
        let function =
            Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(stack, "Warm");
        let few = AnomalyAlarm::builder(metric("Orders"), Anomaly::Below)
            .deviations(3.0)
            .periods(3)
            .on_alarm(&function)
            .build(stack, "FewOrders");
        let deploying =
            Alarm::builder(metric("Deployments"), Comparison::Above, 0.0).build(stack, "Deploying");
        let rule = AlarmRule::alarm(&errors).or(AlarmRule::alarm(&few).negated().negated());
        CompositeAlarm::builder(rule)
            .description("Customers cannot order")
            .suppressed_by(&deploying, 120, 180)
            .notify(&topic)
            .notify_ok(&topic)
            .on_alarm(&OpsItem::new(Severity::Critical))
            .on_alarm(&function)
            .build(stack, "Broken");
    });
}

/// A joined expression is in parentheses inside of another one, whatever the operators are.
#[test]
fn rules_keep_their_order() {
    let w = World::new();
    let alarm = |id: &str| {
        let metric = Metric::new("Shop", id, Statistic::Sum);
        Alarm::builder(metric, Comparison::Above, 0.0).build(&w.stack, id)
    };
    let (a, b, c) = (alarm("A"), alarm("B"), alarm("C"));
    let rule = AlarmRule::alarm(&a).or(AlarmRule::ok(&b)).and(AlarmRule::alarm(&c)).negated();
    CompositeAlarm::builder(rule).build(&w.stack, "X");
    let text = property(&w.synth(), "XAlarm.AlarmRule");
    let expected =
        "NOT ((ALARM(\"${AAlarm.Arn}\") OR OK(\"${BAlarm.Arn}\")) AND ALARM(\"${CAlarm.Arn}\"))";
    assert_eq!(text.get("Fn::Sub"), Some(&Node::text(expected)));
}
