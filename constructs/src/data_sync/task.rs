//! Defines tasks that copy files.

use stanchion_aws::datasync::task as l1;
use stanchion_aws::{datasync, logs};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, pseudo};

use super::Location;
use crate::arn;
use crate::iam::{Operator, PolicyDocument, Principal, Statement};
use crate::json_text::json_text;
use crate::logs::LogGroup;
use crate::names;
use crate::scheduler::{Schedulable, ScheduleExpression, ScheduleTarget};
use crate::text;

/// The data that DataSync verifies after it has copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verify {
    /// The files that were copied.
    Transferred,
    /// All files of both locations. Not valid for file systems that hold only the files in use.
    Everything,
    /// No files. Data is checked only during the copy.
    Nothing,
}

/// The handling of files in the destination that are missing from the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deleted {
    /// The files are kept.
    Keep,
    /// The files are deleted.
    Remove,
}

/// A DataSync task, which copies changes from one location to another.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-task.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::data_sync::{Location, S3Options, Task};
/// use stanchion_constructs::scheduler::ScheduleExpression;
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let from = Location::s3(&stack, "From", "arn:aws:s3:::incoming-data", S3Options::read_only());
/// let to = Location::s3(&stack, "To", "arn:aws:s3:::archived-data", S3Options::read_write());
/// let task = Task::builder(&from, &to).schedule(ScheduleExpression::every_hours(6)).build(&stack, "Archive");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Task {
    arn: Value<String>,
    resource: datasync::TaskRef,
}

/// Builds a [`Task`].
#[derive(Clone, Debug)]
#[must_use = "a task exists after `build`"]
pub struct TaskBuilder {
    from: Location,
    to: Location,
    name: Option<String>,
    schedule: Option<ScheduleExpression>,
    includes: Vec<String>,
    excludes: Vec<String>,
    verify: Verify,
    deleted: Deleted,
    overwrite: bool,
    bytes_per_second: Option<u64>,
    log_group: Option<LogGroup>,
}

impl Task {
    /// Returns a builder for a task from one location to another.
    pub fn builder(from: &Location, to: &Location) -> TaskBuilder {
        TaskBuilder {
            from: from.clone(),
            to: to.clone(),
            name: None,
            schedule: None,
            includes: Vec::new(),
            excludes: Vec::new(),
            verify: Verify::Transferred,
            deleted: Deleted::Keep,
            overwrite: true,
            bytes_per_second: None,
            log_group: None,
        }
    }

    /// Returns the ARN of the task.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &datasync::TaskRef {
        &self.resource
    }
}

impl Schedulable for Task {
    fn schedule_target(&self) -> ScheduleTarget {
        let statement = Statement::allow(["datasync:StartTaskExecution"])
            .on(self.arn())
            .on(text![self.arn(), "/execution/*"]);
        let input = text!["{\"TaskArn\":\"", self.arn(), "\"}"];
        ScheduleTarget::api("datasync", "startTaskExecution", input, statement)
    }
}

impl TaskBuilder {
    /// Sets the name. Default: the path of the construct.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the schedule, with at least an hour between runs: [`ScheduleExpression::cron`] in UTC, or a rate.
    /// Default: no schedule.
    pub fn schedule(mut self, expression: ScheduleExpression) -> Self {
        self.schedule = Some(expression);
        self
    }

    /// Adds a pattern such as `/in*`. Only files that match one of the patterns are copied. Default: all files.
    pub fn include(mut self, pattern: impl Into<String>) -> Self {
        self.includes.push(pattern.into());
        self
    }

    /// Adds a pattern such as `*.tmp`. Files that match are not copied. Default: none.
    pub fn exclude(mut self, pattern: impl Into<String>) -> Self {
        self.excludes.push(pattern.into());
        self
    }

    /// Sets the data that DataSync verifies after copying. Default: the files that were copied.
    pub fn verify(mut self, verify: Verify) -> Self {
        self.verify = verify;
        self
    }

    /// Sets the handling of files in the destination that are missing from the source. Default: they are kept.
    pub fn deleted(mut self, deleted: Deleted) -> Self {
        self.deleted = deleted;
        self
    }

    /// Sets whether files that changed in the destination are overwritten. Default: `true`.
    pub fn overwrite(mut self, on: bool) -> Self {
        self.overwrite = on;
        self
    }

    /// Sets the maximum bandwidth in bytes per second. Default: unlimited.
    pub fn bytes_per_second(mut self, bytes: u64) -> Self {
        self.bytes_per_second = Some(bytes);
        self
    }

    /// Sets the log group for errors (`CloudWatchLogGroupArn`). Default: no log.
    ///
    /// A resource policy allows the tasks of the account to write to a log group of the app. CloudWatch Logs has at most 10
    /// resource policies for each Region. For an imported group, add such a policy yourself.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/datasync/latest/userguide/configure-logging.html)
    pub fn log_group(mut self, group: &LogGroup) -> Self {
        self.log_group = Some(group.clone());
        self
    }

    /// Creates the task.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Task {
        let scope = scope.construct(id);
        if self.deleted == Deleted::Remove && !self.overwrite {
            scope.report(
                Diagnostic::new(
                    code::DSY_008,
                    "the task deletes files but does not overwrite changed ones",
                )
                .property("Options.OverwriteMode")
                .found("OverwriteMode NEVER with PreserveDeletedFiles REMOVE")
                .allowed("overwrite(true), or Deleted::Keep"),
            );
        }
        // DataSync accepts one filter, in which `|` separates the patterns.
        let filter = |patterns: Vec<String>| {
            (!patterns.is_empty()).then(|| {
                [l1::FilterRule::new()
                    .filter_type(l1::FilterType::SIMPLE_PATTERN)
                    .value(patterns.join("|"))]
            })
        };
        let bytes = self.bytes_per_second.map(|it| i64::try_from(it).unwrap_or(i64::MAX));
        let level = if self.log_group.is_some() { l1::LogLevel::BASIC } else { l1::LogLevel::OFF };
        let options = l1::Options::new()
            .set_opt(bytes, l1::Options::bytes_per_second)
            .log_level(level)
            .overwrite_mode(match self.overwrite {
                true => l1::OverwriteMode::ALWAYS,
                false => l1::OverwriteMode::NEVER,
            })
            .preserve_deleted_files(match self.deleted {
                Deleted::Keep => l1::PreserveDeletedFiles::PRESERVE,
                Deleted::Remove => l1::PreserveDeletedFiles::REMOVE,
            })
            .transfer_mode(l1::TransferMode::CHANGED)
            .verify_mode(match self.verify {
                Verify::Transferred => l1::VerifyMode::ONLY_FILES_TRANSFERRED,
                Verify::Everything => l1::VerifyMode::POINT_IN_TIME_CONSISTENT,
                Verify::Nothing => l1::VerifyMode::NONE,
            });
        let policy = self.log_group.as_ref().and_then(|it| allow_log(&scope, it));
        let task = datasync::Task::new()
            .set_opt(self.log_group.map(|it| it.arn()), datasync::Task::cloud_watch_log_group_arn)
            .destination_location_arn(self.to.arn())
            .set_opt(filter(self.excludes), datasync::Task::excludes)
            .set_opt(filter(self.includes), datasync::Task::includes)
            .name(match self.name {
                Some(name) => name.into_value(),
                None => names::DATA_SYNC_TASK.of(&scope, ""),
            })
            .options(options)
            .set_opt(
                self.schedule.map(|it| l1::TaskSchedule::new().schedule_expression(it.as_str())),
                datasync::Task::schedule,
            );
        let resource = scope.add("Task", task.source_location_arn(self.from.arn()));
        if let Some(policy) = policy {
            scope.edit(&resource).depends_on(&policy);
        }
        Task { arn: resource.task_arn(), resource }
    }
}

/// Allows DataSync to write to a log group that is not imported.
///
/// Source: <https://docs.aws.amazon.com/datasync/latest/userguide/configure-logging.html>
fn allow_log(scope: &Scope, group: &LogGroup) -> Option<logs::ResourcePolicyRef> {
    group.resource()?;
    let statement = Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents"])
        .by(Principal::service("datasync.amazonaws.com"))
        .on(group.arn())
        .when(Operator::ARN_LIKE, "aws:SourceArn", [arn::of("datasync", "task/*")])
        .when(Operator::STRING_EQUALS, "aws:SourceAccount", [pseudo::account_id()]);
    let document = PolicyDocument::new().with(statement).into_node();
    // The property is a string.
    let document = Value::from_node(json_text(&document, 0).into_node());
    let policy = logs::ResourcePolicy::new().policy_document(document).policy_name(text![
        pseudo::stack_name(),
        "-",
        names::LOG_POLICY.of(scope, "")
    ]);
    Some(scope.add("LogPolicy", policy))
}
