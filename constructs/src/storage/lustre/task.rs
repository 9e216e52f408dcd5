//! Data repository tasks. CloudFormation has no resource for them, so a schedule or a state machine starts them.

use stanchion_template::{Map, Node};

use super::Lustre;
use crate::IntoJson;
use crate::arn;
use crate::iam::Statement;
use crate::json_text::json_text;
use crate::scheduler::{Schedulable, ScheduleTarget};

/// A data repository task: exports, imports or releases data of a linked file system. A
/// [`Schedule`](crate::scheduler::Schedule) or a step of a state machine starts it, with permission for this file
/// system only.
///
/// ```
/// use stanchion_constructs::lustre_capacity;
/// use stanchion_constructs::scheduler::{Schedule, ScheduleExpression};
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::storage::{DataRepositoryTask, Lustre};
///
/// let app = App::new();
/// let stack = app.stack("Burst");
/// let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
/// let data = Lustre::scratch2(&network, lustre_capacity!(SsdCapacity, 1200 GiB)).build(&stack, "Data");
/// data.link("/", "s3://shared-data").build(&stack, "Bucket");
/// let release = DataRepositoryTask::release(&data, 7);
/// Schedule::builder(&release, ScheduleExpression::every_days(1)).build(&stack, "Release");
/// let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
/// assert!(yaml.contains("aws-sdk:fsx:createDataRepositoryTask"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateDataRepositoryTask.html)
#[derive(Clone, Debug)]
#[must_use = "pass it to a schedule or a state machine"]
pub struct DataRepositoryTask {
    file_system: Lustre,
    pub(crate) request: Map,
}

impl DataRepositoryTask {
    fn new(file_system: &Lustre, kind: &'static str) -> DataRepositoryTask {
        let request = Map::from([
            ("FileSystemId", file_system.id().into_json()),
            ("Type", Node::text(kind)),
            ("Report", Node::single("Enabled", Node::Bool(false))),
        ]);
        DataRepositoryTask { file_system: file_system.clone(), request }
    }

    /// Creates a task that exports changed files to the bucket.
    pub fn export(file_system: &Lustre) -> DataRepositoryTask {
        DataRepositoryTask::new(file_system, "EXPORT_TO_REPOSITORY")
    }

    /// Creates a task that imports the metadata of new and changed objects from the bucket.
    pub fn import_metadata(file_system: &Lustre) -> DataRepositoryTask {
        DataRepositoryTask::new(file_system, "IMPORT_METADATA_FROM_REPOSITORY")
    }

    /// Creates a task that releases the storage of files that were exported and not accessed for this many days; 0 for
    /// all exported files. FSx loads a released file again when it is read.
    pub fn release(file_system: &Lustre, unused_days: u32) -> DataRepositoryTask {
        let mut task = DataRepositoryTask::new(file_system, "RELEASE_DATA_FROM_FILESYSTEM");
        let age = Node::Map(Map::from([
            ("Unit", Node::text("DAYS")),
            ("Value", Node::Int(i64::from(unused_days))),
        ]));
        let age = Node::single("DurationSinceLastAccess", age);
        task.request.insert("ReleaseConfiguration", age);
        task
    }

    /// Limits the task to some directories, without a leading slash. Default: the whole file system.
    pub fn paths<P: Into<String>>(mut self, paths: impl IntoIterator<Item = P>) -> Self {
        let paths = paths.into_iter().map(|it| Node::text(it.into())).collect();
        self.request.insert("Paths", Node::List(paths));
        self
    }

    /// Writes a report of failed files to a path in a linked bucket, such as `s3://bucket/reports`. Default: no report.
    pub fn report(mut self, path: impl IntoJson) -> Self {
        let report = Node::Map(Map::from([
            ("Enabled", Node::Bool(true)),
            ("Format", Node::text("REPORT_CSV_20191124")),
            ("Path", path.into_json()),
            ("Scope", Node::text("FAILED_FILES_ONLY")),
        ]));
        self.request.insert("Report", report);
        self
    }

    /// Returns the permission to start the task. Source:
    /// <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonfsx.html>
    pub(crate) fn permission(&self) -> Statement {
        let tasks = arn::of("fsx", "task/*");
        Statement::allow(["fsx:CreateDataRepositoryTask"]).on(self.file_system.arn()).on(tasks)
    }
}

impl Schedulable for DataRepositoryTask {
    fn schedule_target(&self) -> ScheduleTarget {
        let input = json_text(&Node::Map(self.request.clone()), 0);
        ScheduleTarget::api("fsx", "createDataRepositoryTask", input, self.permission())
    }
}
