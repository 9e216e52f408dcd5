//! Defines tasks that start executions of other state machines.

use stanchion_template::{Map, Node, Value, pseudo};

use crate::IntoJson;
use crate::iam::{Operator, Statement};
use crate::step_functions::graph::Kind;
use crate::step_functions::integration::{integration, manage_rule};
use crate::step_functions::{QueryLanguage, State, StateMachine};

/// A task that starts an execution of another state machine and waits until it ends.
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
    /// Returns a task in JSONata that starts an execution with the input of the state.
    pub fn new(machine: &StateMachine) -> StartExecution {
        let language = QueryLanguage::Jsonata;
        StartExecution { language, arn: machine.arn(), input: None, wait: true }
    }

    /// Uses JSONPath instead of JSONata. Default: JSONata.
    pub fn json_path(mut self) -> StartExecution {
        self.language = QueryLanguage::JsonPath;
        self
    }

    /// Sets the input of the execution. Default: the input of the state.
    pub fn input(mut self, json: impl IntoJson) -> StartExecution {
        self.input = Some(json.into_json());
        self
    }

    /// Continues when the execution is started, instead of when it ends. Default: it waits.
    pub fn without_waiting(mut self) -> StartExecution {
        self.wait = false;
        self
    }

    /// Returns the state, to set retries and other common fields.
    pub fn state(self) -> State {
        self.into()
    }
}

impl From<StartExecution> for State {
    fn from(task: StartExecution) -> State {
        let mut arguments = Map::from([("StateMachineArn", task.arn.clone().into_json())]);
        match (task.input, task.language) {
            (Some(input), _) => drop(arguments.insert("Input", input)),
            (None, QueryLanguage::Jsonata) => {
                drop(arguments.insert("Input", Node::text("{% $states.input %}")));
            }
            (None, QueryLanguage::JsonPath) => drop(arguments.insert("Input.$", Node::text("$"))),
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
            statements.push(manage_rule("StepFunctionsGetEventsForStepFunctionsExecutionRule"));
            "states:startExecution.sync:2"
        } else {
            "states:startExecution"
        };
        let fields = [
            ("Resource", integration(name).into_json()),
            (task.language.arguments(), Node::Map(arguments)),
        ];
        State::new(Kind::Task, Map::from(fields)).with_statements(statements)
    }
}
