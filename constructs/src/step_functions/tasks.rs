//! Tasks on what this library makes.

use stanchion_template::{Map, Node, Value, pseudo};

use super::state::Kind;
use super::{QueryLanguage, State, StateMachine};
use crate::batch::JobDefinition;
use crate::ecs::RunTaskTarget;
use crate::iam::{Operator, Statement};
use crate::lambda::Invocable;
use crate::{IntoJson, Text, text};

/// An expression in JSONata, as it stands in a text: `{% .. %}`.
pub fn jsonata(expression: &str) -> String {
    format!("{{% {expression} %}}")
}

/// The ARN of an integration, such as `batch:submitJob.sync`.
pub(super) fn integration(name: &str) -> Text {
    text!["arn:", pseudo::partition(), format!(":states:::{name}")]
}

/// The words of a language for what a task is told.
fn arguments(language: QueryLanguage) -> &'static str {
    match language {
        QueryLanguage::Jsonata => "Arguments",
        QueryLanguage::JsonPath => "Parameters",
    }
}

/// What a machine needs that waits for an integration to be done: EventBridge tells it, by a rule of its own.
///
/// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html>
fn hear_of(rule: &str) -> Statement {
    Statement::allow(["events:DescribeRule", "events:PutRule", "events:PutTargets"]).on(text![
        "arn:",
        pseudo::partition(),
        ":events:",
        pseudo::region(),
        ":",
        pseudo::account_id(),
        format!(":rule/{rule}"),
    ])
}

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
            (arguments(task.language), Node::Map(fields)),
        ];
        State::new(Kind::Task, Map::from(fields)).with_statements(statements)
    }
}

/// A task that calls a function.
///
/// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a flow"]
pub struct InvokeFunction {
    language: QueryLanguage,
    arn: Value<String>,
    payload: Option<Node>,
    token: bool,
}

impl InvokeFunction {
    /// A task in JSONata that calls a function or an alias with what it gets, and yields what that returns.
    pub fn new(function: &impl Invocable) -> InvokeFunction {
        InvokeFunction {
            language: QueryLanguage::Jsonata,
            arn: function.invoke_arn(),
            payload: None,
            token: false,
        }
    }

    /// For a flow in JSONPath.
    pub fn json_path(mut self) -> InvokeFunction {
        self.language = QueryLanguage::JsonPath;
        self
    }

    /// What it is called with; default what the state gets.
    pub fn payload(mut self, json: impl IntoJson) -> InvokeFunction {
        self.payload = Some(json.into_json());
        self
    }

    /// Waits until somebody sends back the token, which the payload has to hold: `$states.context.Task.Token`, in
    /// JSONPath `$$.Task.Token`.
    pub fn wait_for_task_token(mut self) -> InvokeFunction {
        self.token = true;
        self
    }

    /// The state, to go on with retries and the like.
    pub fn state(self) -> State {
        self.into()
    }
}

impl From<InvokeFunction> for State {
    fn from(task: InvokeFunction) -> State {
        let suffix = if task.token { ".waitForTaskToken" } else { "" };
        let mut told = Map::from([("FunctionName", task.arn.clone().into_json())]);
        match (task.payload, task.language) {
            (Some(payload), _) => drop(told.insert("Payload", payload)),
            (None, QueryLanguage::Jsonata) => {
                told.insert("Payload", Node::text("{% $states.input %}"));
            }
            (None, QueryLanguage::JsonPath) => drop(told.insert("Payload.$", Node::text("$"))),
        }
        let mut fields = Map::from([
            ("Resource", integration(&format!("lambda:invoke{suffix}")).into_json()),
            (arguments(task.language), Node::Map(told)),
        ]);
        if !task.token {
            match task.language {
                QueryLanguage::Jsonata => {
                    fields.insert("Output", Node::text("{% $states.result.Payload %}"));
                }
                QueryLanguage::JsonPath => {
                    fields.insert("OutputPath", Node::text("$.Payload"));
                }
            }
        }
        let statement = Statement::allow(["lambda:InvokeFunction"]).on(task.arn);
        State::new(Kind::Task, fields).with_statements(vec![statement])
    }
}

/// A task that runs a task of ECS, and waits until it is done.
///
/// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/connect-ecs.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a flow"]
pub struct RunTask {
    language: QueryLanguage,
    target: RunTaskTarget,
    overrides: Option<Node>,
    wait: bool,
}

impl RunTask {
    /// A task in JSONata: [`TaskDefinition::run_on`](crate::ecs::TaskDefinition::run_on) says where.
    pub fn new(target: RunTaskTarget) -> RunTask {
        RunTask { language: QueryLanguage::Jsonata, target, overrides: None, wait: true }
    }

    /// For a flow in JSONPath.
    pub fn json_path(mut self) -> RunTask {
        self.language = QueryLanguage::JsonPath;
        self
    }

    /// Goes on when the task is started, instead of when it is done.
    pub fn without_waiting(mut self) -> RunTask {
        self.wait = false;
        self
    }

    /// What is other than in the task definition: an object with `ContainerOverrides`.
    pub fn overrides(mut self, json: impl IntoJson) -> RunTask {
        self.overrides = Some(json.into_json());
        self
    }

    /// The state, to go on with retries and the like.
    pub fn state(self) -> State {
        self.into()
    }
}

impl From<RunTask> for State {
    fn from(task: RunTask) -> State {
        let mut statements = task.target.statements();
        let name = if task.wait {
            statements.push(Statement::allow(["ecs:DescribeTasks", "ecs:StopTask"]).on_any());
            statements.push(hear_of("StepFunctionsGetEventsForECSTaskRule"));
            "ecs:runTask.sync"
        } else {
            "ecs:runTask"
        };
        let mut told = task.target.arguments();
        if let Some(overrides) = task.overrides {
            told.insert("Overrides", overrides);
        }
        let fields = [
            ("Resource", integration(name).into_json()),
            (arguments(task.language), Node::Map(told)),
        ];
        State::new(Kind::Task, Map::from(fields)).with_statements(statements)
    }
}

/// A task that calls an API of AWS.
///
/// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a flow"]
pub struct ApiCall {
    language: QueryLanguage,
    name: String,
    arguments: Node,
    statement: Statement,
}

impl ApiCall {
    /// A task in JSONata that calls an action (`createDataRepositoryTask`) of a service (`fsx`), and what the machine has
    /// to be let do for it.
    pub fn new(
        service: &str,
        action: &str,
        arguments: impl IntoJson,
        permission: Statement,
    ) -> ApiCall {
        ApiCall {
            language: QueryLanguage::Jsonata,
            name: format!("aws-sdk:{service}:{action}"),
            arguments: arguments.into_json(),
            statement: permission,
        }
    }

    /// For a flow in JSONPath.
    pub fn json_path(mut self) -> ApiCall {
        self.language = QueryLanguage::JsonPath;
        self
    }

    /// The state, to go on with retries and the like.
    pub fn state(self) -> State {
        self.into()
    }
}

impl From<ApiCall> for State {
    fn from(task: ApiCall) -> State {
        let fields = [
            ("Resource", integration(&task.name).into_json()),
            (arguments(task.language), task.arguments),
        ];
        State::new(Kind::Task, Map::from(fields)).with_statements(vec![task.statement])
    }
}

/// A task that starts another machine, and waits until it is done.
///
/// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a flow"]
pub struct StartExecution {
    language: QueryLanguage,
    arn: Value<String>,
    input: Option<Node>,
    wait: bool,
}

impl StartExecution {
    /// A task in JSONata that starts a machine with what it gets.
    pub fn new(machine: &StateMachine) -> StartExecution {
        let language = QueryLanguage::Jsonata;
        StartExecution { language, arn: machine.arn(), input: None, wait: true }
    }

    /// For a flow in JSONPath.
    pub fn json_path(mut self) -> StartExecution {
        self.language = QueryLanguage::JsonPath;
        self
    }

    /// What it is started with; default what the state gets.
    pub fn input(mut self, json: impl IntoJson) -> StartExecution {
        self.input = Some(json.into_json());
        self
    }

    /// Goes on when the machine is started, instead of when it is done.
    pub fn without_waiting(mut self) -> StartExecution {
        self.wait = false;
        self
    }

    /// The state, to go on with retries and the like.
    pub fn state(self) -> State {
        self.into()
    }
}

impl From<StartExecution> for State {
    fn from(task: StartExecution) -> State {
        let mut told = Map::from([("StateMachineArn", task.arn.clone().into_json())]);
        match (task.input, task.language) {
            (Some(input), _) => drop(told.insert("Input", input)),
            (None, QueryLanguage::Jsonata) => {
                drop(told.insert("Input", Node::text("{% $states.input %}")));
            }
            (None, QueryLanguage::JsonPath) => drop(told.insert("Input.$", Node::text("$"))),
        }
        let mut statements = vec![Statement::allow(["states:StartExecution"]).on(task.arn)];
        let name = if task.wait {
            let others = ["states:DescribeExecution", "states:StopExecution"];
            let ours = Statement::allow(others).on_any().when(
                Operator::STRING_EQUALS,
                "aws:ResourceAccount",
                [pseudo::account_id()],
            );
            statements.push(ours);
            statements.push(hear_of("StepFunctionsGetEventsForStepFunctionsExecutionRule"));
            "states:startExecution.sync:2"
        } else {
            "states:startExecution"
        };
        let fields = [
            ("Resource", integration(name).into_json()),
            (arguments(task.language), Node::Map(told)),
        ];
        State::new(Kind::Task, Map::from(fields)).with_statements(statements)
    }
}
