//! Copies one EFS file system to another on a schedule.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::{App, Diagnostic, Scope};
use stanchion_template::SetOpt;
use stanchion_template::document::Output;

use super::{Blueprint, FileSystemConfig, NetworkConfig, NewNetwork, outside};
use crate::attach::Access;
use crate::data_sync::{Deleted, Location, Task, TaskBuilder};
use crate::network::{Nat, Tier};
use crate::scheduler::ScheduleExpression;
use crate::storage::ClientPolicy;

/// A DataSync task that copies the changes of one EFS file system to another in the same network.
///
/// ```
/// use stanchion_constructs::blueprints::{Blueprint, InCloudTransfer};
/// let app = stanchion_constructs::construct::App::new();
/// InCloudTransfer::default().build(&app);
/// assert_eq!(app.synth().unwrap().stacks()[0].name, "InCloudTransfer");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct InCloudTransfer {
    /// The name of the stack: letters, digits and hyphens, starting with a letter, at most 128 characters.
    pub stack_name: String,
    /// The network of both file systems.
    pub network: NetworkConfig,
    /// The file system that DataSync copies from.
    pub source: FileSystemConfig,
    /// The file system that DataSync copies to.
    pub destination: FileSystemConfig,
    /// The directory of the source that is copied.
    pub source_directory: String,
    /// The directory of the destination. It must exist.
    pub destination_directory: String,
    /// The schedule of the copy in six cron fields such as `0 2 * * ? *`, with at least an hour between runs. `null`
    /// means that you start the task yourself.
    pub schedule: Option<String>,
    /// The patterns of files that are not copied, such as `*.tmp`.
    pub exclude: Vec<String>,
    /// Sets whether files that are missing from the source are deleted from the destination.
    pub delete_missing: bool,
    /// The maximum bandwidth in bytes per second. Default: unlimited.
    pub bytes_per_second: Option<u64>,
    /// The tags of every resource that supports tags.
    pub tags: BTreeMap<String, String>,
}

impl Default for InCloudTransfer {
    fn default() -> InCloudTransfer {
        InCloudTransfer {
            stack_name: "InCloudTransfer".to_owned(),
            network: NetworkConfig::New(NewNetwork {
                zones: 2,
                tiers: BTreeSet::from([Tier::Isolated]),
                nat: Nat::None,
                ..NewNetwork::default()
            }),
            source: FileSystemConfig::default(),
            destination: FileSystemConfig::default(),
            source_directory: "/".to_owned(),
            destination_directory: "/".to_owned(),
            schedule: Some("0 2 * * ? *".to_owned()),
            exclude: Vec::new(),
            delete_missing: false,
            bytes_per_second: None,
            tags: BTreeMap::new(),
        }
    }
}

impl Blueprint for InCloudTransfer {
    const NAME: &'static str = "in-cloud-transfer";
    const SUMMARY: &'static str =
        "A DataSync task that copies the changes of one EFS file system to another";

    fn check(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        self.network.check(&mut findings);
        for (property, directory) in [
            ("sourceDirectory", &self.source_directory),
            ("destinationDirectory", &self.destination_directory),
        ] {
            if !directory.starts_with('/') {
                findings.push(outside(property, format!("{directory:?}"), "an absolute path"));
            }
        }
        if let Some(schedule) = &self.schedule
            && schedule.split_whitespace().count() != 6
        {
            let found = format!("{schedule:?}");
            findings.push(outside("schedule", found, "six fields, such as 0 2 * * ? *"));
        }
        for (at, pattern) in self.exclude.iter().enumerate() {
            if pattern.is_empty() || pattern.contains('|') {
                let property = format!("exclude.{at}");
                findings.push(outside(
                    &property,
                    format!("{pattern:?}"),
                    "a pattern such as *.tmp",
                ));
            }
        }
        findings
    }

    fn build(&self, app: &App) {
        let stack = app.stack(&self.stack_name);
        stack.set_description("DataSync between two EFS file systems");
        for (key, value) in &self.tags {
            stack.tag(key.clone(), value.as_str());
        }
        let vpc = self.network.build(&stack);
        let place = |scope: &Scope, config: &FileSystemConfig, directory: &str, access| {
            let data = config.build(scope, &vpc, ClientPolicy::TlsAndIam);
            let location = Location::efs(scope, "Place", &data, directory, access);
            (data.id(), location)
        };
        let (source, from) =
            place(&stack.child("Source"), &self.source, &self.source_directory, Access::ReadOnly);
        let (destination, to) = place(
            &stack.child("Destination"),
            &self.destination,
            &self.destination_directory,
            Access::ReadWrite,
        );
        let schedule = self.schedule.as_deref().map(ScheduleExpression::cron);
        let mut task = Task::builder(&from, &to)
            .set_opt(schedule, TaskBuilder::schedule)
            .set_opt(self.bytes_per_second, TaskBuilder::bytes_per_second);
        for pattern in &self.exclude {
            task = task.exclude(pattern);
        }
        if self.delete_missing {
            task = task.deleted(Deleted::Remove);
        }
        let task = task.build(&stack, "Copy");
        for (name, text, value) in [
            ("SourceId", "The source file system", source),
            ("DestinationId", "The destination file system", destination),
            ("TaskArn", "The task: aws datasync start-task-execution --task-arn ..", task.arn()),
        ] {
            stack.output(name, Output::new(value).description(text));
        }
    }
}
