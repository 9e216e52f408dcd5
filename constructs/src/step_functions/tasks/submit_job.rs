//! Tasks that submit jobs of AWS Batch.

use stanchion_template::{Map, Node};

use crate::IntoJson;
use crate::batch::JobDefinition;
use crate::iam::Statement;
use crate::step_functions::graph::Kind;
use crate::step_functions::integration::{hear_of, integration};
use crate::step_functions::{QueryLanguage, State};

/// A task that submits a job to its queue, and waits until it is done.
///
/// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a flow"]
pub struct SubmitJob {
    language: QueryLanguage,
    job: JobDefinition,
    fields: Map,
    overrides: Map,
    wait: bool,
}

impl SubmitJob {
    /// A task in JSONata, for a job with the name of the state it becomes in the console.
    pub fn new(job: &JobDefinition, name: impl IntoJson) -> SubmitJob {
        let fields = [
            ("JobDefinition", job.arn().into_json()),
            ("JobName", name.into_json()),
            ("JobQueue", job.queue().arn().into_json()),
        ];
        SubmitJob {
            language: QueryLanguage::Jsonata,
            job: job.clone(),
            fields: Map::from(fields),
            overrides: Map::new(),
            wait: true,
        }
    }

    /// For a flow in JSONPath.
    pub fn json_path(mut self) -> SubmitJob {
        self.language = QueryLanguage::JsonPath;
        self
    }

    /// Goes on when the job is submitted, instead of when it is done.
    pub fn without_waiting(mut self) -> SubmitJob {
        self.wait = false;
        self
    }

    /// Runs it as an array of so many children, 2-10,000, each with its number in `AWS_BATCH_JOB_ARRAY_INDEX`.
    pub fn array_size(mut self, size: impl IntoJson) -> SubmitJob {
        self.fields.insert("ArrayProperties", Node::single("Size", size.into_json()));
        self
    }

    /// Values of the job definition's parameters: an object.
    pub fn parameters(mut self, json: impl IntoJson) -> SubmitJob {
        self.fields.insert("Parameters", json.into_json());
        self
    }

    /// The command in place of the job definition's: a list.
    pub fn command(mut self, words: impl IntoJson) -> SubmitJob {
        self.overrides.insert("Command", words.into_json());
        self
    }

    /// An environment variable beside the job definition's.
    pub fn environment(mut self, name: impl Into<String>, value: impl IntoJson) -> SubmitJob {
        let name = Node::text(name.into());
        let variable = Node::Map(Map::from([("Name", name), ("Value", value.into_json())]));
        let mut variables = match self.overrides.remove("Environment") {
            Some(Node::List(variables)) => variables,
            _ => Vec::new(),
        };
        variables.push(variable);
        self.overrides.insert("Environment", Node::List(variables));
        self
    }

    /// The share identifier, for a queue with a fair share.
    pub fn share_identifier(mut self, identifier: impl IntoJson) -> SubmitJob {
        self.fields.insert("ShareIdentifier", identifier.into_json());
        self
    }

    /// The state, to go on with retries and the like.
    pub fn state(self) -> State {
        self.into()
    }
}

impl From<SubmitJob> for State {
    fn from(task: SubmitJob) -> State {
        let mut fields = task.fields;
        if !task.overrides.is_empty() {
            fields.insert("ContainerOverrides", task.overrides);
        }
        let mut statements = vec![task.job.submit()];
        let name = if task.wait {
            // These do not know single jobs before they are there.
            let others = ["batch:DescribeJobs", "batch:TerminateJob"];
            statements.push(Statement::allow(others).on_any());
            statements.push(hear_of("StepFunctionsGetEventsForBatchJobsRule"));
            "batch:submitJob.sync"
        } else {
            "batch:submitJob"
        };
        let fields = [
            ("Resource", integration(name).into_json()),
            (task.language.arguments(), Node::Map(fields)),
        ];
        State::new(Kind::Task, Map::from(fields)).with_statements(statements)
    }
}
