//! Defines backup plans.

use stanchion_aws::backup;
use stanchion_aws::backup::{backup_plan as l1, backup_selection};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::{BackupVault, Retention};
use crate::iam::Role;
use crate::names;
use crate::non_empty::non_empty;
use crate::scheduler::ScheduleExpression;
use crate::storage::{FileSystem, Lustre};

/// A resource that AWS Backup can back up.
pub trait BackedUp {
    /// Returns the ARN of the resource.
    fn backup_arn(&self) -> Value<String>;
}

impl BackedUp for FileSystem {
    fn backup_arn(&self) -> Value<String> {
        self.arn()
    }
}

impl BackedUp for Lustre {
    fn backup_arn(&self) -> Value<String> {
        self.arn()
    }
}

/// A rule of a backup plan: its schedule and retention.
#[derive(Clone, Debug)]
#[must_use = "give it to a plan"]
pub struct BackupRule {
    name: String,
    schedule: ScheduleExpression,
    retention: Retention,
    timezone: Option<String>,
    start_window: Option<u32>,
    completion_window: Option<u32>,
    copies: Vec<(Value<String>, Retention)>,
}

impl BackupRule {
    /// Returns a rule with a name, the schedule of backups (`ScheduleExpression::cron`) and their retention.
    pub fn new(
        name: impl Into<String>,
        schedule: ScheduleExpression,
        retention: Retention,
    ) -> BackupRule {
        BackupRule {
            name: name.into(),
            schedule,
            retention,
            timezone: None,
            start_window: None,
            completion_window: None,
            copies: Vec::new(),
        }
    }

    /// Sets the time zone of the schedule, such as `Europe/Zurich`. Default: UTC.
    pub fn timezone(mut self, name: impl Into<String>) -> BackupRule {
        self.timezone = Some(name.into());
        self
    }

    /// Sets the number of minutes within which a backup must start, 60 and up. Default: 480.
    pub fn start_window_minutes(mut self, minutes: u32) -> BackupRule {
        self.start_window = Some(minutes);
        self
    }

    /// Sets the number of minutes within which a backup must complete. Default: a week.
    pub fn completion_window_minutes(mut self, minutes: u32) -> BackupRule {
        self.completion_window = Some(minutes);
        self
    }

    /// Copies each backup to another vault by its ARN, which may be in another Region or account. Default: none.
    pub fn copy_to(
        mut self,
        vault_arn: impl IntoValue<String>,
        retention: Retention,
    ) -> BackupRule {
        self.copies.push((vault_arn.into_value(), retention));
        self
    }

    fn into_l1(self, vault: &BackupVault) -> l1::BackupRuleResourceType {
        let copies: Vec<_> = self
            .copies
            .into_iter()
            .map(|(arn, retention)| {
                l1::CopyActionResourceType::new()
                    .destination_backup_vault_arn(arn)
                    .lifecycle(retention.lifecycle())
            })
            .collect();
        l1::BackupRuleResourceType::new()
            .set_opt(self.completion_window, l1::BackupRuleResourceType::completion_window_minutes)
            .set_opt(non_empty(copies), l1::BackupRuleResourceType::copy_actions)
            .lifecycle(self.retention.lifecycle())
            .rule_name(self.name)
            .schedule_expression(self.schedule.as_str())
            .set_opt(self.timezone, l1::BackupRuleResourceType::schedule_expression_timezone)
            .set_opt(self.start_window, l1::BackupRuleResourceType::start_window_minutes)
            .target_backup_vault(vault.name())
    }
}

/// A backup plan: rules by which protected resources are backed up to a vault.
///
/// ```
/// use stanchion_constructs::backup::{BackupPlan, BackupRule, BackupVault, Retention};
/// use stanchion_constructs::scheduler::ScheduleExpression;
/// use stanchion_constructs::prelude::*;
///
/// let app = App::new();
/// let stack = app.stack("Models");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// let data = FileSystem::builder(&network).backup(false).build(&stack, "Data");
/// let vault = BackupVault::builder().build(&stack, "Vault");
/// let weekly = ScheduleExpression::cron("0 5 ? * SUN *");
/// let plan = BackupPlan::builder(&vault)
///     .rule(BackupRule::new("weekly", weekly, Retention::cold(30, 245)))
///     .build(&stack, "Plan");
/// plan.protect("Data", [&data]);
/// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("DeleteAfterDays: 365"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupplan.html)
#[derive(Clone, Debug)]
pub struct BackupPlan {
    scope: Scope,
    resource: backup::BackupPlanRef,
    role: Role,
}

/// Builds a [`BackupPlan`].
#[derive(Clone, Debug)]
#[must_use = "a plan exists after `build`"]
pub struct BackupPlanBuilder {
    vault: BackupVault,
    name: Option<String>,
    rules: Vec<BackupRule>,
}

impl BackupPlan {
    /// Returns a builder for a plan that backs up to a vault.
    pub fn builder(vault: &BackupVault) -> BackupPlanBuilder {
        BackupPlanBuilder { vault: vault.clone(), name: None, rules: Vec::new() }
    }

    /// Returns the ID of the plan.
    pub fn id(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &backup::BackupPlanRef {
        &self.resource
    }

    /// Returns the role with which AWS Backup creates and restores backups.
    pub fn role(&self) -> &Role {
        &self.role
    }

    /// Adds file systems to the plan.
    #[track_caller]
    pub fn protect<'a, B: BackedUp + 'a>(
        &self,
        id: &str,
        resources: impl IntoIterator<Item = &'a B>,
    ) {
        let arns: Vec<Value<String>> = resources.into_iter().map(BackedUp::backup_arn).collect();
        let selection = backup_selection::BackupSelectionResourceType::new()
            .iam_role_arn(self.role.arn())
            .resources(arns)
            .selection_name(names::BACKUP_PLAN.of_id(&self.scope, id));
        let selection =
            backup::BackupSelection::new().backup_plan_id(self.id()).backup_selection(selection);
        self.scope.add(id, selection);
    }
}

impl BackupPlanBuilder {
    /// Sets the name, 1-50 letters, digits and `-_.`. Default: a name that is derived from the path of the construct.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Adds a rule. Call it once for each. Required: at least one.
    pub fn rule(mut self, rule: BackupRule) -> Self {
        self.rules.push(rule);
        self
    }

    /// Creates the plan.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> BackupPlan {
        let scope = scope.construct(id);
        if self.rules.is_empty() {
            scope.report(
                Diagnostic::new(code::BAK_008, "the backup plan has no rules")
                    .property("BackupPlan.BackupPlanRule")
                    .found("none")
                    .allowed("1 rule or more"),
            );
        }
        // Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/security-iam-awsmanpol.html
        let role = Role::builder_for_this_account("backup.amazonaws.com")
            .aws_managed_policy("service-role/AWSBackupServiceRolePolicyForBackup")
            .aws_managed_policy("service-role/AWSBackupServiceRolePolicyForRestores")
            .build(&scope, "Role");
        let rules: Vec<_> = self.rules.into_iter().map(|it| it.into_l1(&self.vault)).collect();
        if let Some(name) = self.name.as_ref().filter(|it| !names::BACKUP_PLAN.has(it)) {
            scope.report(
                Diagnostic::new(code::BAK_011, "the name of the backup plan is not valid")
                    .property("BackupPlan.BackupPlanName")
                    .found(format!("{name:?}"))
                    .allowed(names::BACKUP_PLAN.rule()),
            );
        }
        let name = match self.name {
            Some(name) => name.into_value(),
            None => names::BACKUP_PLAN.of(&scope, ""),
        };
        let plan = l1::BackupPlanResourceType::new().backup_plan_name(name).backup_plan_rule(rules);
        let resource = scope.add("Plan", backup::BackupPlan::new().backup_plan(plan));
        BackupPlan { scope, resource, role }
    }
}
