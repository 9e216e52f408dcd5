//! Tasks that start other machines.

use stanchion_template::{Map, Node, Value, pseudo};

use crate::IntoJson;
use crate::iam::{Operator, Statement};
use crate::step_functions::graph::Kind;
use crate::step_functions::integration::{hear_of, integration};
use crate::step_functions::{QueryLanguage, State, StateMachine};

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
            (task.language.arguments(), Node::Map(told)),
        ];
        State::new(Kind::Task, Map::from(fields)).with_statements(statements)
    }
}
