//! Defines tasks that invoke Lambda functions.

use stanchion_template::{Map, Node, Value};

use crate::IntoJson;
use crate::iam::Statement;
use crate::lambda::Invocable;
use crate::step_functions::graph::Kind;
use crate::step_functions::integration::integration;
use crate::step_functions::{QueryLanguage, State};

/// A task that invokes a Lambda function.
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
    /// Returns a task in JSONata that invokes a function or an alias with the input of the state, and yields the
    /// function's result.
    pub fn new(function: &impl Invocable) -> InvokeFunction {
        InvokeFunction {
            language: QueryLanguage::Jsonata,
            arn: function.invoke_arn(),
            payload: None,
            token: false,
        }
    }

    /// Uses JSONPath instead of JSONata. Default: JSONata.
    pub fn json_path(mut self) -> InvokeFunction {
        self.language = QueryLanguage::JsonPath;
        self
    }

    /// Sets the payload. Default: the input of the state.
    pub fn payload(mut self, json: impl IntoJson) -> InvokeFunction {
        self.payload = Some(json.into_json());
        self
    }

    /// Waits until the task token is sent back. The payload must contain the token: `$states.context.Task.Token`, in
    /// JSONPath `$$.Task.Token`. Default: the state ends when the function returns.
    pub fn wait_for_task_token(mut self) -> InvokeFunction {
        self.token = true;
        self
    }

    /// Returns the state, to set retries and other common fields.
    pub fn state(self) -> State {
        self.into()
    }
}

impl From<InvokeFunction> for State {
    fn from(task: InvokeFunction) -> State {
        let suffix = if task.token { ".waitForTaskToken" } else { "" };
        let mut arguments = Map::from([("FunctionName", task.arn.clone().into_json())]);
        match (task.payload, task.language) {
            (Some(payload), _) => drop(arguments.insert("Payload", payload)),
            (None, QueryLanguage::Jsonata) => {
                arguments.insert("Payload", Node::text("{% $states.input %}"));
            }
            (None, QueryLanguage::JsonPath) => drop(arguments.insert("Payload.$", Node::text("$"))),
        }
        let mut fields = Map::from([
            ("Resource", integration(&format!("lambda:invoke{suffix}")).into_json()),
            (task.language.arguments(), Node::Map(arguments)),
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
