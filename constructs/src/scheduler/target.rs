//! The target of a schedule.

use stanchion_aws::scheduler::schedule as l1;
use stanchion_template::{IntoValue, Value, pseudo};

use crate::Text;
use crate::iam::Statement;
use crate::text;

/// What a schedule does: an ARN to call, what it is told, and what that needs.
#[derive(Clone, Debug)]
#[must_use = "give it to a schedule"]
pub struct ScheduleTarget {
    pub(crate) arn: Value<String>,
    pub(crate) permissions: Vec<Statement>,
    pub(crate) input: Option<Text>,
    pub(crate) ecs: Option<Value<l1::EcsParameters>>,
}

impl ScheduleTarget {
    /// Something by its ARN, and what the schedule's role needs for it.
    pub fn new(arn: impl IntoValue<String>, permission: Statement) -> ScheduleTarget {
        ScheduleTarget {
            arn: arn.into_value(),
            permissions: vec![permission],
            input: None,
            ecs: None,
        }
    }

    /// A call of an AWS API with JSON for its input: `ScheduleTarget::api("batch", "submitJob", ..)`.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-universal.html)
    pub fn api(
        service: &str,
        action: &str,
        input: impl Into<Text>,
        permission: Statement,
    ) -> ScheduleTarget {
        let arn =
            text!["arn:", pseudo::partition(), format!(":scheduler:::aws-sdk:{service}:{action}")];
        ScheduleTarget::new(arn, permission).input(input)
    }

    /// What it is told: JSON.
    pub fn input(mut self, json: impl Into<Text>) -> ScheduleTarget {
        self.input = Some(json.into());
        self
    }
}

/// What a schedule can start.
pub trait Schedulable {
    /// The target, and what starting it needs.
    fn schedule_target(&self) -> ScheduleTarget;
}

impl Schedulable for ScheduleTarget {
    fn schedule_target(&self) -> ScheduleTarget {
        self.clone()
    }
}
