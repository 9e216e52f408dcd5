//! Tasks that call an API of AWS.

use stanchion_template::{Map, Node};

use crate::IntoJson;
use crate::iam::Statement;
use crate::step_functions::graph::Kind;
use crate::step_functions::integration::integration;
use crate::step_functions::{QueryLanguage, State};

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
            (task.language.arguments(), task.arguments),
        ];
        State::new(Kind::Task, Map::from(fields)).with_statements(vec![task.statement])
    }
}
