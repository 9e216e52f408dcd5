//! Defines tasks that call an AWS API action.

use stanchion_template::{Map, Node};

use crate::IntoJson;
use crate::iam::Statement;
use crate::step_functions::graph::Kind;
use crate::step_functions::integration::integration;
use crate::step_functions::{QueryLanguage, State};

/// A task that calls an AWS API action.
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
    /// Returns a task in JSONata that calls an action (`createDataRepositoryTask`) of a service (`fsx`), with the
    /// policy statements that the state machine needs for it.
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

    /// Uses JSONPath instead of JSONata. Default: JSONata.
    pub fn json_path(mut self) -> ApiCall {
        self.language = QueryLanguage::JsonPath;
        self
    }

    /// Returns the state, to set retries and other common fields.
    pub fn state(self) -> State {
        self.into()
    }
}

impl From<ApiCall> for State {
    fn from(task: ApiCall) -> State {
        let fields = [
            ("Resource", integration(&task.name).into_json()),
            (task.language.arguments(), task.arguments),
        ];
        State::new(Kind::Task, Map::from(fields)).with_statements(vec![task.statement])
    }
}
