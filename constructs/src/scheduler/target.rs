//! Defines targets of schedules.

use stanchion_aws::scheduler::schedule as l1;
use stanchion_template::{IntoValue, Value, pseudo};

use crate::Text;
use crate::iam::Statement;
use crate::text;

/// A target of a schedule: the ARN that is invoked, its input, and the permission for it.
#[derive(Clone, Debug)]
#[must_use = "give it to a schedule"]
pub struct ScheduleTarget {
    pub(crate) arn: Value<String>,
    pub(crate) permissions: Vec<Statement>,
    pub(crate) input: Option<Text>,
    pub(crate) ecs: Option<Value<l1::EcsParameters>>,
}

impl ScheduleTarget {
    /// Returns a target by its ARN, with the permission that the role of the schedule needs.
    pub fn new(arn: impl IntoValue<String>, permission: Statement) -> ScheduleTarget {
        ScheduleTarget {
            arn: arn.into_value(),
            permissions: vec![permission],
            input: None,
            ecs: None,
        }
    }

    /// Returns a target that calls an AWS API with JSON input: `ScheduleTarget::api("batch", "submitJob", ..)`.
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

    /// Sets the input in JSON. Default: none.
    pub fn input(mut self, json: impl Into<Text>) -> ScheduleTarget {
        self.input = Some(json.into());
        self
    }
}

/// A construct that a schedule can start.
pub trait Schedulable {
    /// Returns the target, with the permission to start it.
    fn schedule_target(&self) -> ScheduleTarget;
}

impl Schedulable for ScheduleTarget {
    fn schedule_target(&self) -> ScheduleTarget {
        self.clone()
    }
}
