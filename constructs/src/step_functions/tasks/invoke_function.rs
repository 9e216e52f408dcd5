//! Tasks that call functions.

use stanchion_template::{Map, Node, Value};

use crate::IntoJson;
use crate::iam::Statement;
use crate::lambda::Invocable;
use crate::step_functions::graph::Kind;
use crate::step_functions::integration::integration;
use crate::step_functions::{QueryLanguage, State};

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
            (task.language.arguments(), Node::Map(told)),
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
