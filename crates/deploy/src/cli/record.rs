//! The records that `up`, `apply` and `destroy` write with `--json`: one JSON object a line.

use std::collections::BTreeMap;
use std::time::SystemTime;

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;
use serde_json::Value;
use stanchion_core::assembly::{ManifestStack, readable_schema};
use stanchion_deploy::events::Event;
use stanchion_deploy::{Done, Error};

/// A record of a run. Every run ends with one `summary`.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub(crate) enum Record {
    /// The plan of a stack.
    Plan {
        /// The time in the format of RFC 3339, in UTC.
        time: String,
        /// The stack's name.
        stack: String,
        /// The plan, in the form of a stack in `plan --json` or `destroy --plan --json`.
        plan: Value,
    },
    /// The work on a stack begins.
    Start {
        /// The time in the format of RFC 3339, in UTC.
        time: String,
        /// The stack's name.
        stack: String,
        /// The stack's path in the app.
        path: String,
    },
    /// An event of CloudFormation.
    Event {
        /// The time of the event in the format of RFC 3339, in UTC.
        time: String,
        /// The stack's name.
        stack: String,
        /// The stack's path in the app.
        path: String,
        /// The resource, or the stack itself.
        resource: Resource,
        /// The status, such as `CREATE_IN_PROGRESS`.
        status: String,
        /// The reason, if CloudFormation gives one.
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// The work on a stack has ended.
    End {
        /// The time in the format of RFC 3339, in UTC.
        time: String,
        /// The stack's name.
        stack: String,
        /// The stack's path in the app.
        path: String,
        /// The result.
        result: Outcome,
        /// The error, if the result is `failed`.
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// The result of the run. It is the last record.
    Summary {
        /// The time in the format of RFC 3339, in UTC.
        time: String,
        /// Is true if the exit code is 0.
        success: bool,
        /// The error that ended the run, if it is not the error of one stack.
        #[serde(skip_serializing_if = "Option::is_none")]
        error: Option<String>,
        /// The stacks, sorted by path.
        stacks: Vec<StackResult>,
    },
}

/// A resource.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Resource {
    /// The logical id.
    logical_id: String,
    /// The physical id, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    physical_id: Option<String>,
    /// The type, such as `AWS::EFS::FileSystem`, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    resource_type: Option<String>,
    /// CloudFormation's reason, for a resource that it could not delete.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

/// The result of the work on a stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Outcome {
    /// The stack was created or updated.
    Deployed,
    /// The stack was created or updated, and CloudFormation could not delete resources that the stack no longer has.
    Left,
    /// The stack needed no change.
    Unchanged,
    /// The stack was deleted.
    Deleted,
    /// The stack to delete did not exist.
    Absent,
    /// The plan of the stack was not approved.
    Declined,
    /// The stack was skipped because of another stack.
    Skipped,
    /// The operation failed.
    Failed,
    /// The run was interrupted, and the operation continues in CloudFormation.
    Running,
}

/// The result of a stack.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct StackResult {
    /// The stack's name.
    pub(crate) stack: String,
    /// The stack's path in the app.
    pub(crate) path: String,
    /// The result.
    pub(crate) result: Outcome,
    /// The error, if the result is `failed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error: Option<String>,
    /// The path of the stack that was not deployed, if the result is `skipped`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) because: Option<String>,
    /// The resources that exist and that no stack manages any more, if the result is `left` or `deleted`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) resources: Vec<Resource>,
    /// The outputs of a stack that was deployed or needed no change.
    pub(crate) outputs: BTreeMap<String, String>,
}

impl Record {
    /// Creates the record of a plan.
    pub(crate) fn plan(stack: &str, plan: &impl Serialize) -> Record {
        let plan = serde_json::to_value(plan).unwrap_or_default();
        Record::Plan { time: now(), stack: stack.to_owned(), plan }
    }

    /// Creates the record of the begin of work on a stack.
    pub(crate) fn start(stack: &ManifestStack) -> Record {
        Record::Start { time: now(), stack: stack.name.clone(), path: stack.path.clone() }
    }

    /// Creates the record of an event.
    pub(crate) fn event(stack: &ManifestStack, event: &Event) -> Record {
        Record::Event {
            time: event.time(),
            stack: stack.name.clone(),
            path: stack.path.clone(),
            resource: Resource {
                logical_id: event.logical_id.clone(),
                physical_id: event.physical_id.clone(),
                resource_type: Some(event.resource_type.clone()).filter(|it| !it.is_empty()),
                reason: None,
            },
            status: event.status.clone(),
            reason: event.reason.clone(),
        }
    }

    /// Creates the record of the end of work on a stack.
    pub(crate) fn end(stack: &ManifestStack, result: &Result<Done, Error>) -> Record {
        Record::End {
            time: now(),
            stack: stack.name.clone(),
            path: stack.path.clone(),
            result: Outcome::of(result),
            reason: result.as_ref().err().map(ToString::to_string),
        }
    }

    /// Creates the summary of a run.
    pub(crate) fn summary(
        success: bool,
        error: Option<String>,
        stacks: Vec<StackResult>,
    ) -> Record {
        Record::Summary { time: now(), success, error, stacks }
    }

    /// Returns the JSON Schema of a record.
    pub(crate) fn json_schema() -> Value {
        let settings = SchemaSettings::draft2020_12().for_serialize();
        let schema = settings.into_generator().into_root_schema_for::<Record>();
        readable_schema(schema.to_value())
    }
}

impl Outcome {
    fn of(result: &Result<Done, Error>) -> Outcome {
        match result {
            Ok(Done::Deployed) => Outcome::Deployed,
            Ok(Done::Left { .. }) => Outcome::Left,
            Ok(Done::Unchanged) => Outcome::Unchanged,
            Ok(Done::Deleted { .. }) => Outcome::Deleted,
            Ok(Done::Absent) => Outcome::Absent,
            Ok(Done::Declined) => Outcome::Declined,
            Ok(Done::Skipped { .. }) => Outcome::Skipped,
            Err(_) => Outcome::Failed,
        }
    }
}

impl StackResult {
    /// Creates the result of a stack.
    pub(crate) fn new(stack: &str, path: &str, result: &Result<Done, Error>) -> StackResult {
        let resources = match result {
            Ok(Done::Left { resources }) => resources
                .iter()
                .map(|it| Resource {
                    logical_id: it.logical_id.clone(),
                    physical_id: Some(it.physical_id.clone()),
                    resource_type: Some(it.resource_type.clone()),
                    reason: Some(it.reason.clone()),
                })
                .collect(),
            Ok(Done::Deleted { kept }) => kept
                .iter()
                .map(|(id, physical)| Resource {
                    logical_id: id.clone(),
                    physical_id: Some(physical.clone()),
                    resource_type: None,
                    reason: None,
                })
                .collect(),
            _ => Vec::new(),
        };
        let because = match result {
            Ok(Done::Skipped { because }) => Some(because.clone()),
            _ => None,
        };
        StackResult {
            because,
            error: result.as_ref().err().map(ToString::to_string),
            resources,
            ..StackResult::plain(stack, path, Outcome::of(result))
        }
    }

    /// Creates the result of a stack whose operation still runs.
    pub(crate) fn running(stack: &str, path: &str) -> StackResult {
        StackResult::plain(stack, path, Outcome::Running)
    }

    fn plain(stack: &str, path: &str, result: Outcome) -> StackResult {
        StackResult {
            stack: stack.to_owned(),
            path: path.to_owned(),
            result,
            error: None,
            because: None,
            resources: Vec::new(),
            outputs: BTreeMap::new(),
        }
    }
}

/// Returns the time in the format of RFC 3339, in UTC.
fn now() -> String {
    DateTime::from(SystemTime::now()).fmt(Format::DateTime).unwrap_or_default()
}
