//! Composite alarms and alarms on anomalies.

use stanchion_constructs::cloudwatch::{
    AlarmRule, Anomaly, AnomalyAlarm, AnomalyAlarmBuilder, Comparison, CompositeAlarm, Metric,
    Statistic,
};
use stanchion_constructs::prelude::*;

use super::super::support::World;
use super::{Messages, fine};

fn metric() -> Metric {
    Metric::new("Shop", "Errors", Statistic::Sum)
}

fn combined(count: usize) -> impl FnOnce(&World) {
    move |w| {
        let errors = Alarm::builder(metric(), Comparison::Above, 0.0).build(&w.stack, "Errors");
        let first = AlarmRule::alarm(&errors);
        let rule = (1..count).fold(first, |rule, _| rule.or(AlarmRule::ok(&errors)));
        CompositeAlarm::builder(rule).build(&w.stack, "C");
    }
}

fn unusual(
    metric: Metric,
    change: impl FnOnce(AnomalyAlarmBuilder) -> AnomalyAlarmBuilder,
) -> impl FnOnce(&World) {
    move |w| drop(change(AnomalyAlarm::builder(metric, Anomaly::Above)).build(&w.stack, "A"))
}

#[test]
fn combined_alarms() {
    let mut messages = Messages::of("combined-alarms");
    fine(combined(100));
    messages.wrong("101 alarms", &["error[CWA-014]"], combined(101));
    fine(unusual(metric(), |it| it.deviations(0.5)));
    messages.wrong("no band", &["error[CWA-015]"], unusual(metric(), |it| it.deviations(0.0)));
    let odd = unusual(metric().period(45), |it| it);
    messages.wrong("a period of 45 seconds", &["error[CWA-001]"], odd);
    let many = unusual(metric(), |it| it.periods(2).datapoints(3));
    messages.wrong("more datapoints than periods", &["error[CWA-003]"], many);
    messages.review();
}
