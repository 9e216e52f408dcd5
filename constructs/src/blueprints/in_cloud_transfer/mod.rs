//! Copies the changes of one file system or bucket to another on a schedule.

mod config;
mod place;

pub use config::InCloudTransfer;
pub use place::{EfsPlace, ExistingLustre, LustreConfig, LustrePlace, S3Place, TransferPlace};

use stanchion_core::{App, Diagnostic};
use stanchion_template::document::Output;
use stanchion_template::{SetOpt, counted};

use super::keys::check_log_key;
use super::{Blueprint, conflict};
use crate::attach::Access;
use crate::data_sync::{Deleted, Task, TaskBuilder};
use crate::logs::{LogGroup, LogGroupBuilder};
use crate::scheduler::ScheduleExpression;

/// The maximum length of all patterns together, which are one text for DataSync.
///
/// Source: <https://docs.aws.amazon.com/datasync/latest/userguide/filtering.html>
const FILTER_CHARACTERS: usize = 102_400;

impl Blueprint for InCloudTransfer {
    const NAME: &'static str = "in-cloud-transfer";
    const SUMMARY: &'static str = "A DataSync task that copies the changes of an EFS or Lustre file system or a bucket to another one";

    fn check_relations(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        self.network.check(&mut findings);
        if self.log_days.is_none() {
            check_log_key(self.log_kms_key.as_ref(), &self.network, &mut findings);
        }
        self.source.check("source", Access::ReadOnly, &self.network, &mut findings);
        self.destination.check("destination", Access::ReadWrite, &self.network, &mut findings);
        self.source.check_copy(&self.destination, &mut findings);
        let length: usize = self.exclude.iter().map(|it| it.as_str().len() + 1).sum();
        if length > FILTER_CHARACTERS {
            let allowed = format!("patterns of {FILTER_CHARACTERS} characters together");
            findings.push(conflict("exclude", counted(length, "character"), &allowed));
        }
        findings
    }

    fn build(&self, app: &App) {
        let stack = app.stack(self.stack_name.as_str());
        stack.set_description("DataSync between file systems and buckets");
        self.tags.apply(&stack);
        let log_key = self.log_kms_key.as_ref().map(|it| it.of_logs(&stack));
        let vpc = self.network.build(&stack, log_key.as_ref());
        let (source, from) = self.source.build(&stack.child("Source"), &vpc, Access::ReadOnly);
        let (destination, to) =
            self.destination.build(&stack.child("Destination"), &vpc, Access::ReadWrite);
        let log = self.log_days.map(|days| {
            LogGroup::builder()
                .retention_days(days.days())
                .set_opt(log_key, LogGroupBuilder::kms_key)
                .build(&stack, "Log")
        });
        let schedule = self.schedule.as_ref().map(|it| ScheduleExpression::cron(it.as_str()));
        let mut task = Task::builder(&from, &to)
            .set_opt(schedule, TaskBuilder::schedule)
            .set_opt(log.as_ref(), TaskBuilder::log_group)
            .set_opt(self.bytes_per_second, TaskBuilder::bytes_per_second);
        for pattern in &self.exclude {
            task = task.exclude(pattern.as_str());
        }
        if self.delete_missing {
            task = task.deleted(Deleted::Remove);
        }
        let task = task.build(&stack, "Copy");
        for (name, text, value) in [
            ("SourceId", "The source: the ID of a file system, or the name of a bucket", source),
            (
                "DestinationId",
                "The destination: the ID of a file system, or the name of a bucket",
                destination,
            ),
            ("TaskArn", "The task: aws datasync start-task-execution --task-arn ..", task.arn()),
        ] {
            stack.output(name, Output::new(value).description(text));
        }
    }
}
