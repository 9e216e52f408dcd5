//! Defines tasks that run ECS tasks.

use stanchion_template::{Map, Node};

use crate::IntoJson;
use crate::ecs::RunTaskTarget;
use crate::iam::Statement;
use crate::step_functions::graph::Kind;
use crate::step_functions::integration::{integration, manage_rule};
use crate::step_functions::{QueryLanguage, State};

/// A task that runs an ECS task and waits until it stops.
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
    /// Returns a task in JSONata. Create the target with
    /// [`TaskDefinition::run_on`](crate::ecs::TaskDefinition::run_on).
    pub fn new(target: RunTaskTarget) -> RunTask {
        RunTask { language: QueryLanguage::Jsonata, target, overrides: None, wait: true }
    }

    /// Uses JSONPath instead of JSONata. Default: JSONata.
    pub fn json_path(mut self) -> RunTask {
        self.language = QueryLanguage::JsonPath;
        self
    }

    /// Continues when the ECS task is started, instead of when it stops. Default: it waits.
    pub fn without_waiting(mut self) -> RunTask {
        self.wait = false;
        self
    }

    /// Overrides settings of the task definition: an object with `ContainerOverrides`. Default: none.
    pub fn overrides(mut self, json: impl IntoJson) -> RunTask {
        self.overrides = Some(json.into_json());
        self
    }

    /// Returns the state, to set retries and other common fields.
    pub fn state(self) -> State {
        self.into()
    }
}

impl From<RunTask> for State {
    fn from(task: RunTask) -> State {
        let mut statements = task.target.statements();
        let name = if task.wait {
            statements.push(Statement::allow(["ecs:DescribeTasks", "ecs:StopTask"]).on_any());
            statements.push(manage_rule("StepFunctionsGetEventsForECSTaskRule"));
            "ecs:runTask.sync"
        } else {
            "ecs:runTask"
        };
        let mut parameters = task.target.arguments();
        if let Some(overrides) = task.overrides {
            parameters.insert("Overrides", overrides);
        }
        let fields = [
            ("Resource", integration(name).into_json()),
            (task.language.arguments(), Node::Map(parameters)),
        ];
        State::new(Kind::Task, Map::from(fields)).with_statements(statements)
    }
}
