//! Copies one EFS file system to another on a schedule.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_core::{App, Diagnostic, Scope};
use stanchion_template::document::Output;
use stanchion_template::{SetOpt, counted};

use super::keys::check_log_key;
use super::values::{EncryptionKey, ExcludePattern, HourlyCronFields, Tags, TransferDirectory};
use super::{Blueprint, FileSystemConfig, NetworkConfig, NewNetwork, conflict};
use crate::attach::Access;
use crate::checked;
use crate::data_sync::{Deleted, Location, Task, TaskBuilder};
use crate::network::{Nat, Tier};
use crate::scheduler::ScheduleExpression;
use crate::storage::ClientPolicy;
use crate::units::StackName;

/// The maximum length of all patterns together, which are one text for DataSync.
///
/// Source: <https://docs.aws.amazon.com/datasync/latest/userguide/filtering.html>
const FILTER_CHARACTERS: usize = 102_400;

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
    pub stack_name: StackName,
    /// The network of both file systems.
    pub network: NetworkConfig,
    /// The file system that DataSync copies from.
    pub source: FileSystemConfig,
    /// The file system that DataSync copies to.
    pub destination: FileSystemConfig,
    /// The directory of the source that is copied.
    pub source_directory: TransferDirectory,
    /// The directory of the destination. It must exist.
    pub destination_directory: TransferDirectory,
    /// The schedule of the copy in six cron fields such as `0 2 * * ? *`, with at least an hour between runs. `null`
    /// means that you start the task yourself.
    pub schedule: Option<HourlyCronFields>,
    /// The patterns of files that are not copied, such as `*.tmp`.
    #[schemars(length(max = 50))]
    pub exclude: Vec<ExcludePattern>,
    /// Sets whether files that are missing from the source are deleted from the destination.
    pub delete_missing: bool,
    /// The maximum bandwidth in bytes per second. Default: unlimited.
    #[schemars(range(min = 1, max = 1_000_000_000_000_u64))]
    pub bytes_per_second: Option<u64>,
    /// The customer managed KMS key that encrypts the log groups of the stack. Default: CloudWatch Logs encrypts them with
    /// a key of its own.
    pub log_kms_key: Option<EncryptionKey>,
    /// The tags of every resource that supports tags.
    pub tags: Tags,
}

impl Default for InCloudTransfer {
    fn default() -> InCloudTransfer {
        InCloudTransfer {
            stack_name: checked!(StackName, "InCloudTransfer"),
            network: NetworkConfig::New(NewNetwork {
                zones: 2,
                tiers: BTreeSet::from([Tier::Isolated]),
                nat: Nat::None,
                ..NewNetwork::default()
            }),
            source: FileSystemConfig::default(),
            destination: FileSystemConfig::default(),
            source_directory: const { TransferDirectory::literal("/") },
            destination_directory: const { TransferDirectory::literal("/") },
            schedule: Some(const { HourlyCronFields::literal("0 2 * * ? *") }),
            exclude: Vec::new(),
            delete_missing: false,
            bytes_per_second: None,
            log_kms_key: None,
            tags: Tags::default(),
        }
    }
}

impl Blueprint for InCloudTransfer {
    const NAME: &'static str = "in-cloud-transfer";
    const SUMMARY: &'static str =
        "A DataSync task that copies the changes of one EFS file system to another";

    fn check_relations(&self) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        self.network.check(&mut findings);
        check_log_key(self.log_kms_key.as_ref(), &self.network, &mut findings);
        self.source.check("source", &self.network, &mut findings);
        self.destination.check("destination", &self.network, &mut findings);
        let length: usize = self.exclude.iter().map(|it| it.as_str().len() + 1).sum();
        if length > FILTER_CHARACTERS {
            let allowed = format!("patterns of {FILTER_CHARACTERS} characters together");
            findings.push(conflict("exclude", counted(length, "character"), &allowed));
        }
        if self.source == self.destination
            && matches!(self.source, FileSystemConfig::Existing(_))
            && self.source_directory == self.destination_directory
        {
            let allowed = "another file system or directory than the source";
            findings.push(conflict("destinationDirectory", &self.destination_directory, allowed));
        }
        findings
    }

    fn build(&self, app: &App) {
        let stack = app.stack(self.stack_name.as_str());
        stack.set_description("DataSync between two EFS file systems");
        self.tags.apply(&stack);
        let log_key = self.log_kms_key.as_ref().map(|it| it.of_logs(&stack));
        let vpc = self.network.build(&stack, log_key.as_ref());
        let place =
            |scope: &Scope, config: &FileSystemConfig, directory: &TransferDirectory, access| {
                let data = config.build(scope, &vpc, ClientPolicy::TlsAndIam);
                let location = Location::efs(scope, "Place", &data, directory.as_str(), access);
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
        let schedule = self.schedule.as_ref().map(|it| ScheduleExpression::cron(it.as_str()));
        let mut task = Task::builder(&from, &to)
            .set_opt(schedule, TaskBuilder::schedule)
            .set_opt(self.bytes_per_second, TaskBuilder::bytes_per_second);
        for pattern in &self.exclude {
            task = task.exclude(pattern.as_str());
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
