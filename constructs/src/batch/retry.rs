//! Defines the retries of jobs.

use stanchion_aws::batch::job_definition as l1;
use stanchion_check::facts::batch::{ATTEMPTS, EXIT_CONDITIONS};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, counted};

use crate::non_empty::non_empty;

/// The action of AWS Batch when an exit rule matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExitAction {
    /// Retries the job.
    Retry,
    /// Fails the job.
    Exit,
}

/// A rule that chooses an action by the exit of a job. All conditions that are set must match. `*` at the end of a
/// pattern matches any text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "give it to a retry"]
pub struct ExitRule {
    action: ExitAction,
    code: Option<String>,
    reason: Option<String>,
    status_reason: Option<String>,
}

impl ExitRule {
    /// Returns a rule with an action and no conditions.
    pub fn new(action: ExitAction) -> ExitRule {
        ExitRule { action, code: None, reason: None, status_reason: None }
    }

    /// Sets the exit code that must match, such as `137`. Default: any.
    pub fn code(mut self, code: impl Into<String>) -> ExitRule {
        self.code = Some(code.into());
        self
    }

    /// Sets the reason of the container runtime that must match, such as `CannotPullContainerError*`. Default: any.
    pub fn reason(mut self, pattern: impl Into<String>) -> ExitRule {
        self.reason = Some(pattern.into());
        self
    }

    /// Sets the status reason of AWS Batch that must match, such as `Host EC2*` when a Spot Instance was interrupted.
    /// Default: any.
    pub fn status_reason(mut self, pattern: impl Into<String>) -> ExitRule {
        self.status_reason = Some(pattern.into());
        self
    }
}

/// The number of attempts of a job, and the rules by which it is retried.
///
/// ```
/// use stanchion_constructs::batch::{ExitAction, ExitRule, Retry};
/// let only_when_interrupted = Retry::attempts(5)
///     .rule(ExitRule::new(ExitAction::Retry).status_reason("Host EC2*"))
///     .rule(ExitRule::new(ExitAction::Exit).reason("*"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html)
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "give it to a job definition"]
pub struct Retry {
    attempts: u32,
    rules: Vec<ExitRule>,
}

impl Retry {
    /// Returns a retry strategy with the total number of attempts, 1-10.
    pub fn attempts(count: u32) -> Retry {
        Retry { attempts: count, rules: Vec::new() }
    }

    /// Adds a rule, at most 5. The first rule that matches decides. Default: none.
    pub fn rule(mut self, rule: ExitRule) -> Retry {
        self.rules.push(rule);
        self
    }

    pub(super) fn strategy(self, scope: &Scope) -> l1::RetryStrategy {
        if !ATTEMPTS.has(self.attempts) || self.rules.len() > EXIT_CONDITIONS {
            scope.report(
                Diagnostic::new(code::BAT_007, "the retry strategy is not valid")
                    .property("RetryStrategy")
                    .found(format!(
                        "{}, {}",
                        counted(self.attempts, "attempt"),
                        counted(self.rules.len(), "rule")
                    ))
                    .allowed(format!(
                        "{}-{} attempts, at most {EXIT_CONDITIONS} rules",
                        ATTEMPTS.least, ATTEMPTS.most
                    )),
            );
        }
        let rules: Vec<_> = self
            .rules
            .into_iter()
            .map(|rule| {
                let action = match rule.action {
                    ExitAction::Retry => "RETRY",
                    ExitAction::Exit => "EXIT",
                };
                l1::EvaluateOnExit::new()
                    .action(action)
                    .set_opt(rule.code, l1::EvaluateOnExit::on_exit_code)
                    .set_opt(rule.reason, l1::EvaluateOnExit::on_reason)
                    .set_opt(rule.status_reason, l1::EvaluateOnExit::on_status_reason)
            })
            .collect();
        l1::RetryStrategy::new()
            .attempts(self.attempts)
            .set_opt(non_empty(rules), l1::RetryStrategy::evaluate_on_exit)
    }
}
