//! Defines tasks that submit AWS Batch jobs.

use stanchion_template::{Map, Node, pseudo};

use crate::IntoJson;
use crate::arn;
use crate::batch::JobDefinition;
use crate::iam::{Operator, Statement};
use crate::step_functions::graph::Kind;
use crate::step_functions::integration::{integration, manage_rule};
use crate::step_functions::{QueryLanguage, State};

/// The tag of jobs that a state machine waits for. Its value is the name of the stack.
const TAG: &str = "SubmittedBy";

/// A task that submits a job to its queue and waits until it ends. If the execution is stopped, the job is terminated.
///
/// The job has the tag `SubmittedBy` with the name of the stack, and the state machine can terminate only such jobs.
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
    /// Returns a task in JSONata, with the name that the job has in the AWS Batch console.
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

    /// Uses JSONPath instead of JSONata. Default: JSONata.
    pub fn json_path(mut self) -> SubmitJob {
        self.language = QueryLanguage::JsonPath;
        self
    }

    /// Continues when the job is submitted, instead of when it ends. The job does not have the tag with which the state
    /// machine can terminate it. Default: it waits.
    pub fn without_waiting(mut self) -> SubmitJob {
        self.wait = false;
        self
    }

    /// Runs an array job with a number of child jobs, 2-10,000. Each child reads its index from
    /// `AWS_BATCH_JOB_ARRAY_INDEX`. Default: a single job.
    pub fn array_size(mut self, size: impl IntoJson) -> SubmitJob {
        self.fields.insert("ArrayProperties", Node::single("Size", size.into_json()));
        self
    }

    /// Sets values of the job definition's parameters: an object. Default: none.
    pub fn parameters(mut self, json: impl IntoJson) -> SubmitJob {
        self.fields.insert("Parameters", json.into_json());
        self
    }

    /// Overrides the command of the job definition: a list. Default: that of the job definition.
    pub fn command(mut self, words: impl IntoJson) -> SubmitJob {
        self.overrides.insert("Command", words.into_json());
        self
    }

    /// Adds an environment variable to those of the job definition. Default: none.
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

    /// Sets the share identifier, for a queue with a fair-share policy. Default: none.
    pub fn share_identifier(mut self, identifier: impl IntoJson) -> SubmitJob {
        self.fields.insert("ShareIdentifier", identifier.into_json());
        self
    }

    /// Returns the state, to set retries and other common fields.
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
            fields.insert("Tags", Node::single(TAG, pseudo::stack_name().into_json()));
            statements.extend(permissions());
            statements.push(manage_rule("StepFunctionsGetEventsForBatchJobsRule"));
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

/// Returns what a state machine needs to wait for jobs and to terminate them. The IDs of jobs are not known before, so jobs
/// are recognized by their tag. Tags on creation need `TagResource`.
///
/// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html> and
/// <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsbatch.html>
fn permissions() -> [Statement; 3] {
    let jobs = || arn::of("batch", "job/*");
    let own = [pseudo::stack_name()];
    [
        // This action does not support resource-level permissions.
        Statement::allow(["batch:DescribeJobs"]).on_any(),
        Statement::allow(["batch:TagResource"])
            .on(jobs())
            .when(Operator::STRING_EQUALS, format!("aws:RequestTag/{TAG}"), own.clone())
            .when(Operator::STRING_EQUALS.for_all_values(), "aws:TagKeys", [TAG]),
        Statement::allow(["batch:TerminateJob"]).on(jobs()).when(
            Operator::STRING_EQUALS,
            format!("aws:ResourceTag/{TAG}"),
            own,
        ),
    ]
}
