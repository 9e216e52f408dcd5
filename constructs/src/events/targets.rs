//! The constructs that are targets of rules.

use stanchion_aws::events::rule as l1;
use stanchion_template::IntoValue;

use super::EventBus;
use super::target::{EventTarget, Parameters, RuleTarget, TargetAccess, TargetKey};
use crate::ecs::RunTaskTarget;
use crate::lambda::{Alias, Function, Invocable};
use crate::logs::LogGroup;
use crate::sns::Topic;
use crate::sqs::Queue;
use crate::step_functions::StateMachine;

fn function(function: &impl Invocable) -> RuleTarget {
    let place = function.scope().clone();
    let access = TargetAccess::Function(place.clone());
    RuleTarget::with_access(TargetKey::Place(place), function.invoke_arn(), access)
}

impl EventTarget for Function {
    fn event_target(&self) -> RuleTarget {
        function(self)
    }
}

impl EventTarget for Alias {
    fn event_target(&self) -> RuleTarget {
        function(self)
    }
}

impl EventTarget for Queue {
    /// Returns the target. All events have one message group in a FIFO queue.
    fn event_target(&self) -> RuleTarget {
        let access = TargetAccess::Queue(self.clone());
        let target =
            RuleTarget::with_access(TargetKey::Place(self.scope().clone()), self.arn(), access);
        if !self.is_fifo() {
            return target;
        }
        let parameters = l1::SqsParameters::new().message_group_id("events");
        target.with(Parameters::Sqs(IntoValue::<l1::SqsParameters>::into_value(parameters)))
    }
}

impl EventTarget for Topic {
    fn event_target(&self) -> RuleTarget {
        let key = TargetKey::Place(self.scope().clone());
        RuleTarget::with_access(key, self.arn(), TargetAccess::Topic(self.clone()))
    }
}

impl EventTarget for LogGroup {
    fn event_target(&self) -> RuleTarget {
        let access = TargetAccess::LogGroup(self.clone());
        RuleTarget::with_access(TargetKey::Text("Log".to_owned()), self.target_arn(), access)
    }
}

impl EventTarget for StateMachine {
    fn event_target(&self) -> RuleTarget {
        RuleTarget::new("StateMachine", self.arn(), [self.start()])
    }
}

impl EventTarget for EventBus {
    fn event_target(&self) -> RuleTarget {
        let key = TargetKey::Place(self.scope().clone());
        RuleTarget::with_access(key, self.arn(), TargetAccess::Role(vec![self.put()]))
    }
}

impl EventTarget for RunTaskTarget {
    fn event_target(&self) -> RuleTarget {
        let parameters = Parameters::Ecs(self.rule_parameters());
        RuleTarget::new("Task", self.cluster_arn(), self.statements()).with(parameters)
    }
}
