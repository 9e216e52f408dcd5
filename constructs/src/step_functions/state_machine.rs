//! Defines state machines.

use stanchion_aws::stepfunctions;
use stanchion_core::Scope;
use stanchion_template::Value;

use super::Flow;
use super::StateMachineMetrics;
use crate::cloudwatch::{Metric, Statistic};
use crate::iam::{Role, Statement};
use crate::scheduler::{Schedulable, ScheduleTarget};

/// A state machine, which executes a flow.
///
/// Its role has the permissions that the tasks need, limited to the resources that they use.
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::step_functions::{Flow, State, StateMachine};
///
/// let app = App::new();
/// let stack = app.stack("Pipeline");
/// let flow = Flow::jsonata().then("Rest", State::wait_seconds(5)).then("Go on", State::succeed());
/// StateMachine::builder(flow).build(&stack, "Machine");
/// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("\"StartAt\": \"Rest\""));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html)
#[derive(Clone, Debug)]
pub struct StateMachine {
    pub(super) scope: Scope,
    pub(super) resource: stepfunctions::StateMachineRef,
    pub(super) role: Role,
    pub(super) flow: Flow,
}

impl StateMachine {
    /// Returns the ARN of the state machine.
    pub fn arn(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the name of the state machine.
    pub fn name(&self) -> Value<String> {
        self.resource.name()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &stepfunctions::StateMachineRef {
        &self.resource
    }

    /// Returns the CloudWatch metrics of the state machine.
    pub fn metrics(&self) -> StateMachineMetrics {
        StateMachineMetrics::new([("StateMachineArn", self.arn())])
    }

    /// Returns the execution role.
    pub fn role(&self) -> &Role {
        &self.role
    }

    /// Returns the scope in which resources of the state machine are created.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// Returns the flow as a Mermaid flowchart.
    pub fn mermaid(&self) -> String {
        self.flow.mermaid()
    }

    /// Returns a metric of the state machine, such as `ExecutionsFailed`.
    pub fn metric(&self, name: &'static str, statistic: Statistic) -> Metric {
        Metric::new("AWS/States", name, statistic).dimension("StateMachineArn", self.arn())
    }

    /// Allows a role to start executions.
    pub fn grant_start(&self, role: &Role) {
        role.allow(self.start());
    }

    pub(crate) fn start(&self) -> Statement {
        Statement::allow(["states:StartExecution"]).on(self.arn())
    }
}

impl Schedulable for StateMachine {
    fn schedule_target(&self) -> ScheduleTarget {
        ScheduleTarget::new(self.arn(), self.start())
    }
}
