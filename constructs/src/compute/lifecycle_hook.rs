//! Lifecycle hooks of Auto Scaling groups.

use std::collections::BTreeSet;

use stanchion_aws::autoscaling::auto_scaling_group as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::SetOpt;

/// A lifecycle hook: an instance waits at its start, or before its end, until something completes the action or the time is
/// over. EventBridge receives an event for each, on which a rule can act.
///
/// [AWS documentation](https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html)
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "give it to an Auto Scaling group"]
pub struct LifecycleHook {
    name: String,
    transition: &'static str,
    heartbeat_seconds: Option<u32>,
    continues: bool,
}

impl LifecycleHook {
    /// Returns a hook that holds an instance after its start, before it is in service.
    pub fn on_launch(name: impl Into<String>) -> LifecycleHook {
        LifecycleHook::new(name.into(), "autoscaling:EC2_INSTANCE_LAUNCHING")
    }

    /// Returns a hook that holds an instance before it is terminated.
    pub fn on_termination(name: impl Into<String>) -> LifecycleHook {
        LifecycleHook::new(name.into(), "autoscaling:EC2_INSTANCE_TERMINATING")
    }

    fn new(name: String, transition: &'static str) -> LifecycleHook {
        LifecycleHook { name, transition, heartbeat_seconds: None, continues: false }
    }

    /// Sets the seconds after which the action ends by itself, 30-7,200. Default: 3,600.
    pub fn heartbeat_seconds(mut self, seconds: u32) -> LifecycleHook {
        self.heartbeat_seconds = Some(seconds);
        self
    }

    /// Continues when the time is over (`DefaultResult`). Default: the action is abandoned; an instance that starts is then
    /// terminated.
    pub fn continue_by_default(mut self) -> LifecycleHook {
        self.continues = true;
        self
    }

    pub(super) fn property(self) -> l1::LifecycleHookSpecification {
        l1::LifecycleHookSpecification::new()
            .set_opt(
                self.continues.then_some("CONTINUE"),
                l1::LifecycleHookSpecification::default_result,
            )
            .set_opt(self.heartbeat_seconds, l1::LifecycleHookSpecification::heartbeat_timeout)
            .lifecycle_hook_name(self.name)
            .lifecycle_transition(self.transition)
    }

    /// Reports two hooks of one name, and times that are out of range.
    pub(super) fn check(hooks: &[LifecycleHook], scope: &Scope) {
        let report = |property: &str, message: &str, found: String, allowed: &str| {
            scope.report(
                Diagnostic::new(code::ASG_001, message.to_owned())
                    .property(property)
                    .found(found)
                    .allowed(allowed),
            );
        };
        let mut names = BTreeSet::new();
        for hook in hooks {
            if !names.insert(&hook.name) {
                let property = "LifecycleHookSpecificationList.LifecycleHookName";
                let message = "two lifecycle hooks of the group have the same name";
                report(property, message, hook.name.clone(), "a different name for each hook");
            }
            if let Some(seconds) = hook.heartbeat_seconds.filter(|it| !(30..=7200).contains(it)) {
                let property = "LifecycleHookSpecificationList.HeartbeatTimeout";
                let message = "the timeout of the lifecycle hook is out of range";
                report(property, message, seconds.to_string(), "30-7200 seconds");
            }
        }
    }
}
