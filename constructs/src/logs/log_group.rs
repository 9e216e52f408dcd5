//! Defines log groups.

use stanchion_aws::logs;
pub use stanchion_check::facts::logs::RETENTION_DAYS;
use stanchion_core::{Diagnostic, RemovalPolicy, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, counted};

use crate::arn;
use crate::existing::existing;
use crate::iam::{Role, Statement};
use crate::text;
use crate::units::{LogGroupArn, LogGroupName};

/// A log group.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::logs::LogGroup;
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let log = LogGroup::builder().retention_days(90).build(&stack, "Log");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct LogGroup {
    name: Value<String>,
    arn: Value<String>,
    resource: Option<logs::LogGroupRef>,
}

/// Builds a [`LogGroup`].
#[derive(Clone, Debug)]
#[must_use = "a log group exists after `build`"]
pub struct LogGroupBuilder {
    retention_days: u16,
    name: Option<Value<String>>,
    kms_key: Option<Value<String>>,
    removal: RemovalPolicy,
}

impl LogGroup {
    /// Returns a builder for a log group that keeps entries for 30 days and is retained when its stack is deleted.
    pub fn builder() -> LogGroupBuilder {
        LogGroupBuilder {
            retention_days: 30,
            name: None,
            kms_key: None,
            removal: RemovalPolicy::Retain,
        }
    }

    /// Imports an existing log group by its name and ARN. The ARN has no `:*` at its end. Reports literals of another
    /// form.
    #[track_caller]
    pub fn import(
        scope: &Scope,
        id: &str,
        name: impl IntoValue<String>,
        arn: impl IntoValue<String>,
    ) -> LogGroup {
        let scope = scope.construct(id);
        let name = existing::<LogGroupName>(&scope, "LogGroupName", name);
        let arn = existing::<LogGroupArn>(&scope, "Arn", arn);
        LogGroup { name, arn, resource: None }
    }

    /// Returns the name of the log group.
    pub fn name(&self) -> Value<String> {
        self.name.clone()
    }

    /// Returns the ARN of the log group, with `:*` at its end unless the group is imported.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// Returns the ARN of the log group without `:*` at its end, as targets of events have it.
    pub(crate) fn target_arn(&self) -> Value<String> {
        match &self.resource {
            Some(_) => arn::of("logs", text!["log-group:", self.name()]).into_value(),
            None => self.arn(),
        }
    }

    /// Returns the resource, or `None` for an imported group.
    pub fn resource(&self) -> Option<&logs::LogGroupRef> {
        self.resource.as_ref()
    }

    /// Allows a role to write entries.
    pub fn grant_write(&self, role: &Role) {
        let streams = match self.resource {
            Some(_) => text![self.arn()],
            None => text![self.arn(), ":*"],
        };
        role.allow(Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents"]).on(streams));
    }
}

impl LogGroupBuilder {
    /// Sets the number of days for which entries are kept, one of [`RETENTION_DAYS`]. 0 keeps them forever. Default:
    /// 30.
    pub fn retention_days(mut self, days: u16) -> Self {
        self.retention_days = days;
        self
    }

    /// Sets the name. Default: a name that CloudFormation generates. An update replaces the log group.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Sets the ARN of the KMS key that encrypts entries. The key policy must allow CloudWatch Logs to use it,
    /// as [`for_logs`](crate::kms::KeyBuilder::for_logs) does. Default: CloudWatch Logs encrypts with a key of
    /// its own.
    pub fn kms_key(mut self, arn: impl IntoValue<String>) -> Self {
        self.kms_key = Some(arn.into_value());
        self
    }

    /// Sets the deletion policy: what happens to the log group when its stack is deleted. Default:
    /// [`RemovalPolicy::Retain`]; its entries still expire after the retention period.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Creates the log group.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> LogGroup {
        let scope = scope.construct(id);
        check_retention(self.retention_days, &scope);
        let retention = Some(self.retention_days).filter(|it| *it != 0);
        let group = logs::LogGroup::new()
            .set_opt(self.kms_key, logs::LogGroup::kms_key_id)
            .set_opt(self.name, logs::LogGroup::log_group_name)
            .set_opt(retention, logs::LogGroup::retention_in_days);
        let resource = scope.add("LogGroup", group);
        scope.edit(&resource).removal(self.removal);
        LogGroup { name: resource.reference(), arn: resource.arn(), resource: Some(resource) }
    }
}

/// Reports numbers of days that CloudWatch Logs does not support.
fn check_retention(days: u16, scope: &Scope) {
    if days != 0 && !RETENTION_DAYS.contains(&days) {
        scope.report(
            Diagnostic::new(code::CWL_001, "CloudWatch Logs does not support this retention")
                .property("RetentionInDays")
                .found(counted(days, "day"))
                .allowed(format!("{}, 0", RETENTION_DAYS.map(|it| it.to_string()).join(", "))),
        );
    }
}
