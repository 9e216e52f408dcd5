//! Defines targets of rules.

use stanchion_aws::events::rule as l1;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, Value};

use super::input::Input;
use crate::Text;
use crate::iam::Statement;
use crate::logs::LogGroup;
use crate::sns::Topic;
use crate::sqs::Queue;

/// A target of a rule, with the permission to call it.
#[derive(Clone, Debug)]
#[must_use = "give it to a rule"]
pub struct RuleTarget {
    pub(super) key: TargetKey,
    pub(super) arn: Value<String>,
    pub(super) access: TargetAccess,
    pub(super) parameters: Option<Parameters>,
    pub(super) input: Option<Input>,
    pub(super) dead_letters: Option<Queue>,
    pub(super) retries: Option<(u8, u32)>,
}

/// The key of a target among those of its rule.
#[derive(Clone, Debug)]
pub(super) enum TargetKey {
    Text(String),
    /// The place of the construct.
    Place(Scope),
}

/// The way in which EventBridge gets the permission to call a target.
#[derive(Clone, Debug)]
pub(super) enum TargetAccess {
    /// The role of the rule has the permission.
    Role(Vec<Statement>),
    /// The function in this place has a permission.
    Function(Scope),
    /// The policy of the queue has a statement.
    Queue(Queue),
    /// The policy of the topic has a statement.
    Topic(Topic),
    /// CloudWatch Logs has a resource policy.
    LogGroup(LogGroup),
}

/// The parameters of a kind of target.
#[derive(Clone, Debug)]
pub(super) enum Parameters {
    Batch(Value<l1::BatchParameters>),
    Ecs(Value<l1::EcsParameters>),
    Sqs(Value<l1::SqsParameters>),
}

impl RuleTarget {
    /// Returns a target by its ARN, with the permissions that the role of the rule needs. The key identifies the target
    /// among those of the rule.
    pub fn new(
        key: impl Into<String>,
        arn: impl IntoValue<String>,
        permissions: impl IntoIterator<Item = Statement>,
    ) -> RuleTarget {
        let access = TargetAccess::Role(permissions.into_iter().collect());
        RuleTarget::with_access(TargetKey::Text(key.into()), arn.into_value(), access)
    }

    pub(super) fn with_access(
        key: TargetKey,
        arn: Value<String>,
        access: TargetAccess,
    ) -> RuleTarget {
        RuleTarget {
            key,
            arn,
            access,
            parameters: None,
            input: None,
            dead_letters: None,
            retries: None,
        }
    }

    /// Returns whether another target is the same function.
    pub(super) fn is_same_function(&self, other: &RuleTarget) -> bool {
        match (&self.access, &other.access) {
            (TargetAccess::Function(one), TargetAccess::Function(two)) => one.path() == two.path(),
            _ => false,
        }
    }

    pub(super) fn with(mut self, parameters: Parameters) -> RuleTarget {
        self.parameters = Some(parameters);
        self
    }

    /// Sets the input in JSON, in place of the event. Default: the whole event.
    pub fn input(mut self, json: impl Into<Text>) -> RuleTarget {
        self.input = Some(Input::Json(json.into()));
        self
    }

    /// Passes a part of the event on, such as `$.detail`. Default: the whole event.
    pub fn input_path(mut self, path: impl Into<String>) -> RuleTarget {
        self.input = Some(Input::Path(path.into()));
        self
    }

    /// Writes the input from parts of the event: a template in which `<name>` stands for the part at a path. Default:
    /// the whole event.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html)
    pub fn input_template<N: Into<String>, P: Into<String>>(
        mut self,
        paths: impl IntoIterator<Item = (N, P)>,
        template: impl Into<Text>,
    ) -> RuleTarget {
        let paths = paths.into_iter().map(|(name, path)| (name.into(), path.into())).collect();
        self.input = Some(Input::Template { paths, template: template.into() });
        self
    }

    /// Sets the dead-letter queue, which gets events that EventBridge could not deliver. Default: none.
    pub fn dead_letters(mut self, queue: &Queue) -> RuleTarget {
        self.dead_letters = Some(queue.clone());
        self
    }

    /// Sets the maximum number of retries, 0-185, and the number of seconds within which they happen, 60-86,400. Default:
    /// 185 retries within 86,400 seconds.
    pub fn retries(mut self, attempts: u8, within_seconds: u32) -> RuleTarget {
        self.retries = Some((attempts, within_seconds));
        self
    }
}

/// A construct to which a rule sends events.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a target of EventBridge rules",
    note = "pass a function, alias, queue, topic, state machine, log group, event bus, `BatchJobTarget` or `RunTaskTarget`, or a `RuleTarget`"
)]
pub trait EventTarget {
    /// Returns the target, with the permission to call it.
    fn event_target(&self) -> RuleTarget;
}

impl EventTarget for RuleTarget {
    fn event_target(&self) -> RuleTarget {
        self.clone()
    }
}
