//! Builds state machines.

use stanchion_aws::stepfunctions;
use stanchion_aws::stepfunctions::state_machine as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, Node, SetOpt, Value};

use super::graph::Kind;
use super::{Flow, StateMachine};
use crate::arn;
use crate::iam::{PolicyDocument, Role, Statement};
use crate::json_text::json_text;
use crate::logs::{LogGroup, OwnLog};
use crate::text;

/// The log level of a state machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogLevel {
    /// All events.
    All,
    /// Errors.
    Error,
    /// Errors that end the execution.
    Fatal,
    /// No events.
    Off,
}

/// Builds a [`StateMachine`].
#[derive(Clone, Debug)]
#[must_use = "a state machine exists after `build`"]
pub struct StateMachineBuilder {
    flow: Flow,
    comment: Option<String>,
    express: bool,
    role: Option<Role>,
    name: Option<Value<String>>,
    log_level: LogLevel,
    log_data: bool,
    log_group: Option<LogGroup>,
    own_log: OwnLog,
    tracing: bool,
    kms_key: Option<Value<String>>,
}

impl StateMachine {
    /// Returns a builder for a state machine that executes a flow.
    pub fn builder(flow: Flow) -> StateMachineBuilder {
        StateMachineBuilder::new(flow)
    }
}

impl StateMachineBuilder {
    pub(super) fn new(flow: Flow) -> StateMachineBuilder {
        StateMachineBuilder {
            flow,
            comment: None,
            express: false,
            role: None,
            name: None,
            log_level: LogLevel::Error,
            log_data: false,
            log_group: None,
            own_log: OwnLog::default(),
            tracing: false,
            kms_key: None,
        }
    }

    /// Sets the comment of the definition. Default: none.
    pub fn comment(mut self, text: impl Into<String>) -> Self {
        self.comment = Some(text.into());
        self
    }

    /// Makes it an Express state machine: executions last at most five minutes and cost less, and `.sync`,
    /// `.waitForTaskToken` and distributed maps are not supported. An update replaces the state machine. Default: a
    /// standard state machine.
    pub fn express(mut self) -> Self {
        self.express = true;
        self
    }

    /// Sets the execution role. Default: a new one. The permissions that tasks need are added in both cases.
    pub fn role(mut self, role: &Role) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// Sets the name, 1-80 characters. Default: a name that CloudFormation generates. An update replaces the state
    /// machine.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Sets the log level. Default: errors.
    pub fn log_level(mut self, level: LogLevel) -> Self {
        self.log_level = level;
        self
    }

    /// Logs the input and the output of states, which may contain secrets. Default: off.
    pub fn log_execution_data(mut self) -> Self {
        self.log_data = true;
        self
    }

    /// Sets the log group. Default: a new one.
    pub fn log_group(mut self, group: &LogGroup) -> Self {
        self.log_group = Some(group.clone());
        self
    }

    /// Sets the number of days for which the state machine's own log group keeps entries, one of
    /// [`RETENTION_DAYS`](crate::logs::RETENTION_DAYS). Default: 30.
    pub fn log_retention_days(mut self, days: u16) -> Self {
        self.own_log.retention_days = days;
        self
    }

    /// Sets the ARN of the KMS key that encrypts the state machine's own log group. The key policy must allow CloudWatch Logs
    /// to use it, as [`for_logs`](crate::kms::KeyBuilder::for_logs) does. Default: CloudWatch Logs encrypts
    /// with a key of its own.
    pub fn log_kms_key(mut self, arn: impl IntoValue<String>) -> Self {
        self.own_log.kms_key = Some(arn.into_value());
        self
    }

    /// Sends traces to X-Ray. Default: off.
    pub fn tracing(mut self) -> Self {
        self.tracing = true;
        self
    }

    /// Sets the KMS key that encrypts the data of the state machine. Default: a key that AWS provides.
    pub fn kms_key(mut self, key: impl IntoValue<String>) -> Self {
        self.kms_key = Some(key.into_value());
        self
    }

    /// Creates the state machine.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> StateMachine {
        let scope = scope.construct(id);
        self.flow.check(&scope);
        self.check_express(&scope);
        let role = self.role.clone().unwrap_or_else(|| {
            Role::builder_for_this_account("states.amazonaws.com").build(&scope, "Role")
        });
        for statement in self.flow.statements() {
            role.allow(statement);
        }
        if self.tracing {
            let actions = [
                "xray:GetSamplingRules",
                "xray:GetSamplingTargets",
                "xray:PutTelemetryRecords",
                "xray:PutTraceSegments",
            ];
            role.allow(Statement::allow(actions).on_any());
        }
        if let Some(key) = &self.kms_key {
            role.allow(Statement::allow(["kms:Decrypt", "kms:GenerateDataKey"]).on(key.clone()));
        }
        let logging = self.logging(&scope, &role);
        let definition = Node::Map(self.flow.definition(self.comment.as_deref()));
        let encryption = self.kms_key.map(|key| {
            l1::EncryptionConfiguration::new()
                .kms_key_id(key)
                .r#type(l1::Type::CUSTOMER_MANAGED_KMS_KEY)
        });
        let tracing = l1::TracingConfiguration::new().enabled(true);
        let machine = stepfunctions::StateMachine::new()
            .definition_string(json_text(&definition, usize::MAX))
            .set_opt(encryption, stepfunctions::StateMachine::encryption_configuration)
            .set_opt(logging, stepfunctions::StateMachine::logging_configuration)
            .role_arn(role.arn())
            .set_opt(self.name, stepfunctions::StateMachine::state_machine_name)
            .set_opt(
                self.express.then_some(l1::StateMachineType::EXPRESS),
                stepfunctions::StateMachine::state_machine_type,
            )
            .set_opt(
                self.tracing.then_some(tracing),
                stepfunctions::StateMachine::tracing_configuration,
            );
        let resource = scope.add("Machine", machine);
        let machine = StateMachine { scope, resource, role, flow: self.flow };
        machine.grant_distributed_maps();
        let late = machine.clone();
        machine.scope.on_synthesis(move |scope| {
            let editor = scope.edit(&late.resource);
            for dependency in late.role.dependencies() {
                editor.depends_on(&dependency);
            }
        });
        machine
    }

    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html>
    fn logging(&self, scope: &Scope, role: &Role) -> Option<l1::LoggingConfiguration> {
        let level = match self.log_level {
            LogLevel::All => l1::Level::ALL,
            LogLevel::Error => l1::Level::ERROR,
            LogLevel::Fatal => l1::Level::FATAL,
            LogLevel::Off => return None,
        };
        let group = self.log_group.clone().unwrap_or_else(|| self.own_log.build(scope, "Log"));
        // These actions do not support resource-level permissions.
        let actions = [
            "logs:CreateLogDelivery",
            "logs:DeleteLogDelivery",
            "logs:DescribeLogGroups",
            "logs:DescribeResourcePolicies",
            "logs:GetLogDelivery",
            "logs:ListLogDeliveries",
            "logs:PutResourcePolicy",
            "logs:UpdateLogDelivery",
        ];
        role.allow(Statement::allow(actions).on_any());
        let destination = l1::LogDestination::new().cloud_watch_logs_log_group(
            l1::CloudWatchLogsLogGroup::new().log_group_arn(group.arn()),
        );
        let logging = l1::LoggingConfiguration::new().destinations([destination]).set_opt(
            self.log_data.then_some(true),
            l1::LoggingConfiguration::include_execution_data,
        );
        Some(logging.level(level))
    }

    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html>
    fn check_express(&self, scope: &Scope) {
        if !self.express {
            return;
        }
        let mut found = None;
        self.flow.visit(&mut |state| {
            let resource = state.fields.get("Resource").map(|it| json_text(it, 0));
            let text = resource.map(|it| format!("{:?}", it.parts())).unwrap_or_default();
            if text.contains(".sync") || text.contains(".waitForTaskToken") {
                found = Some("a task with .sync or .waitForTaskToken");
            }
            if state.is_distributed() {
                found = Some("a distributed map");
            }
        });
        if let Some(found) = found {
            scope.report(
                Diagnostic::new(
                    code::SFN_010,
                    "Express state machines do not support `.sync`, `.waitForTaskToken` or distributed maps",
                )
                .property("StateMachineType")
                .found(found)
                .allowed("a standard state machine, or tasks with without_waiting()"),
            );
        }
    }
}

impl StateMachine {
    /// Grants distributed maps the permission to start executions of their own state machine. The policy is a
    /// separate resource: a policy that the state machine depended on would be a circular dependency.
    ///
    /// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/iam-policies-eg-dist-map.html>
    fn grant_distributed_maps(&self) {
        let mut has = false;
        self.flow.visit(&mut |state| has |= state.kind == Kind::Map && state.is_distributed());
        if !has {
            return;
        }
        let executions = arn::of("states", text!["execution:", self.name(), ":*"]);
        let document = PolicyDocument::new()
            .with(Statement::allow(["states:StartExecution"]).on(self.arn()))
            .with(
                Statement::allow([
                    "states:DescribeExecution",
                    "states:RedriveExecution",
                    "states:StopExecution",
                ])
                .on(executions),
            );
        crate::iam::Policy::builder(document, &self.role).build(&self.scope, "DistributedMap");
    }
}
