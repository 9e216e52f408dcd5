//! Options of composite alarms and alarms on anomalies.

use stanchion_constructs::cloudwatch::{
    AlarmRule, Anomaly, AnomalyAlarm, Comparison, CompositeAlarm, Metric, OpsItem, ResponsePlan,
    Severity, Statistic,
};
use stanchion_constructs::prelude::*;

use super::super::support::World;
use super::Seen;

fn metric() -> Metric {
    Metric::new("Shop", "Errors", Statistic::Sum)
}

fn alarm(w: &World, id: &str) -> Alarm {
    Alarm::builder(metric(), Comparison::Above, 0.0).build(&w.stack, id)
}

fn topic(w: &World) -> Topic {
    Topic::import(&w.stack, "T", "arn:aws:sns:eu-west-1:111122223333:alarms")
}

pub(super) fn cases(seen: &mut Seen) {
    // Both sides have the alarms, so that only the rule differs.
    cases!(seen, "AlarmRule", |w| {
        let other = alarm(&w, "B");
        (AlarmRule::alarm(&alarm(&w, "A")), other)
    }, |it| CompositeAlarm::builder(it.0).build(&w.stack, "X"), {
        and: |it| (it.0.and(AlarmRule::ok(&it.1)), it.1),
        or: |it| (it.0.or(AlarmRule::insufficient_data(&it.1)), it.1),
        negated: |it| (it.0.negated(), it.1),
    });
    cases!(seen, "CompositeAlarmBuilder",
        |w| CompositeAlarm::builder(AlarmRule::alarm(&alarm(&w, "A"))), |it| it.build(&w.stack, "X"), {
        name: |it| it.name("broken"),
        description: |it| it.description("The shop is broken"),
        notify: |it| it.notify(&topic(&w)),
        notify_ok: |it| it.notify_ok(&topic(&w)),
        on_alarm: |it| it.on_alarm(&OpsItem::new(Severity::High)),
        on_ok: |it| it.on_ok(&topic(&w)),
        suppressed_by: |it| it.suppressed_by(&alarm(&w, "B"), 60, 120),
    });
    cases!(seen, "AnomalyAlarmBuilder", |w| AnomalyAlarm::builder(metric(), Anomaly::Above),
        |it| it.build(&w.stack, "X"), {
        deviations: |it| it.deviations(3.5),
        periods: |it| it.periods(3),
        datapoints: |it| it.periods(3).datapoints(2),
        name: |it| it.name("orders"),
        description: |it| it.description("Unusual"),
        notify: |it| it.notify(&topic(&w)),
        notify_ok: |it| it.notify_ok(&topic(&w)),
        on_alarm: |it| it.on_alarm(&ResponsePlan::new("arn:aws:ssm-incidents::111122223333:response-plan/shop")),
        on_ok: |it| it.on_ok(&topic(&w)),
    });
}
