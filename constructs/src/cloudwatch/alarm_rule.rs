//! Defines the expressions of composite alarms.

use stanchion_template::Value;

use super::{Alarm, AnomalyAlarm};
use crate::{Text, text};

/// An alarm whose state a composite alarm watches.
pub trait WatchedAlarm {
    /// Returns the ARN of the alarm.
    fn alarm_arn(&self) -> Value<String>;
}

impl WatchedAlarm for Alarm {
    fn alarm_arn(&self) -> Value<String> {
        self.arn()
    }
}

impl WatchedAlarm for AnomalyAlarm {
    fn alarm_arn(&self) -> Value<String> {
        self.arn()
    }
}

/// An expression over the states of alarms.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a composite alarm"]
pub struct AlarmRule {
    text: Text,
    /// The number of conditions about alarms.
    conditions: usize,
    is_joined: bool,
}

impl AlarmRule {
    /// Holds while an alarm is in ALARM.
    pub fn alarm(alarm: &impl WatchedAlarm) -> AlarmRule {
        AlarmRule::state("ALARM", alarm)
    }

    /// Holds while an alarm is in OK.
    pub fn ok(alarm: &impl WatchedAlarm) -> AlarmRule {
        AlarmRule::state("OK", alarm)
    }

    /// Holds while an alarm is in INSUFFICIENT_DATA.
    pub fn insufficient_data(alarm: &impl WatchedAlarm) -> AlarmRule {
        AlarmRule::state("INSUFFICIENT_DATA", alarm)
    }

    fn state(name: &'static str, alarm: &impl WatchedAlarm) -> AlarmRule {
        let text = text![name, "(\"", alarm.alarm_arn(), "\")"];
        AlarmRule { text, conditions: 1, is_joined: false }
    }

    /// Holds while both expressions hold.
    pub fn and(self, other: AlarmRule) -> AlarmRule {
        self.joined(" AND ", other)
    }

    /// Holds while one of the expressions holds.
    pub fn or(self, other: AlarmRule) -> AlarmRule {
        self.joined(" OR ", other)
    }

    /// Holds while the expression does not hold.
    pub fn negated(self) -> AlarmRule {
        let conditions = self.conditions;
        let text = text!["NOT ", self.in_parentheses()];
        AlarmRule { text, conditions, is_joined: false }
    }

    fn joined(self, operator: &'static str, other: AlarmRule) -> AlarmRule {
        let conditions = self.conditions + other.conditions;
        let text = text![self.in_parentheses(), operator, other.in_parentheses()];
        AlarmRule { text, conditions, is_joined: true }
    }

    fn in_parentheses(self) -> Text {
        if self.is_joined { text!["(", self.text, ")"] } else { self.text }
    }

    pub(super) fn conditions(&self) -> usize {
        self.conditions
    }

    pub(super) fn into_text(self) -> Text {
        self.text
    }
}
