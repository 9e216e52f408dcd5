//! Tasks that run tasks of ECS.

use stanchion_template::{Map, Node};

use crate::IntoJson;
use crate::ecs::RunTaskTarget;
use crate::iam::Statement;
use crate::step_functions::graph::Kind;
use crate::step_functions::integration::{hear_of, integration};
use crate::step_functions::{QueryLanguage, State};

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
            (task.language.arguments(), Node::Map(told)),
        ];
        State::new(Kind::Task, Map::from(fields)).with_statements(statements)
    }
}
