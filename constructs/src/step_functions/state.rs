//! Builds states.

use stanchion_template::{Map, Node};

use super::graph::{Flow, Kind, Next, State};
use super::{Catch, QueryLanguage, Retry};
use crate::IntoJson;
use crate::iam::Statement;

impl State {
    pub(super) fn new(kind: Kind, fields: Map) -> State {
        State {
            kind,
            fields,
            next: Next::Unsaid,
            choices: Vec::new(),
            default: None,
            retries: Vec::new(),
            catches: Vec::new(),
            branches: Vec::new(),
            processor: None,
            statements: Vec::new(),
        }
    }

    /// Returns a Pass state, which passes on its input, or the value of [`output`](State::output) and similar fields.
    pub fn pass() -> State {
        State::new(Kind::Pass, Map::new())
    }

    /// Returns a Wait state that waits for a number of seconds.
    pub fn wait_seconds(seconds: u32) -> State {
        State::new(Kind::Wait, Map::from([("Seconds", Node::Int(i64::from(seconds)))]))
    }

    /// Returns a Wait state that waits until a time: a timestamp, or in JSONata an expression that yields one.
    pub fn wait_until(moment: impl IntoJson) -> State {
        State::new(Kind::Wait, Map::from([("Timestamp", moment.into_json())]))
    }

    /// Returns a Succeed state, which ends the flow successfully.
    pub fn succeed() -> State {
        State::new(Kind::Succeed, Map::new())
    }

    /// Returns a Fail state, which ends the execution with an error and its cause.
    pub fn fail(error: impl IntoJson, cause: impl IntoJson) -> State {
        let fields = [("Error", error.into_json()), ("Cause", cause.into_json())];
        State::new(Kind::Fail, Map::from(fields))
    }

    /// Returns a Parallel state, which runs several flows at once and yields a list of their outputs.
    pub fn parallel(branches: impl IntoIterator<Item = Flow>) -> State {
        let mut state = State::new(Kind::Parallel, Map::new());
        state.branches = branches.into_iter().collect();
        state
    }

    pub(super) fn map(fields: Map, config: Map, flow: Flow) -> State {
        let mut state = State::new(Kind::Map, fields);
        state.processor = Some((config, flow));
        state
    }

    pub(super) fn with_statements(mut self, statements: Vec<Statement>) -> State {
        self.statements = statements;
        self
    }

    /// Returns a Task state that calls an integration by its ARN, with arguments and the policy statements that the
    /// state machine needs for it. Use it for integrations without a type in this crate.
    pub fn task(
        resource: impl IntoJson,
        language: QueryLanguage,
        arguments: impl IntoJson,
        permissions: impl IntoIterator<Item = Statement>,
    ) -> State {
        let fields =
            [("Resource", resource.into_json()), (language.arguments(), arguments.into_json())];
        State::new(Kind::Task, Map::from(fields)).with_statements(permissions.into_iter().collect())
    }

    /// Sets the next state by its name. Default: the state that is added after it.
    pub fn next(mut self, name: impl Into<String>) -> State {
        self.next = Next::To(name.into());
        self
    }

    /// Ends the flow at this state, even if another state follows it. Default: the flow goes on with the next state.
    pub fn end(mut self) -> State {
        self.next = Next::End;
        self
    }

    /// Sets the comment. Default: none.
    pub fn comment(self, text: impl Into<String>) -> State {
        self.set("Comment", Node::text(text.into()))
    }

    /// Sets the output. Valid only in JSONata. Default: the result of the state.
    pub fn output(self, json: impl IntoJson) -> State {
        self.set("Output", json.into_json())
    }

    /// Assigns variables of the state machine: an object. Default: none.
    pub fn assign(self, json: impl IntoJson) -> State {
        self.set("Assign", json.into_json())
    }

    /// Sets the path of the part of the input that the state uses. Valid only in JSONPath. Default: the whole input.
    pub fn input_path(self, path: impl Into<String>) -> State {
        self.set("InputPath", Node::text(path.into()))
    }

    /// Sets the object that is built from the result. Valid only in JSONPath. Default: the result as it is.
    pub fn result_selector(self, json: impl IntoJson) -> State {
        self.set("ResultSelector", json.into_json())
    }

    /// Sets the path in the input at which the result is inserted. Valid only in JSONPath. Default: the result replaces
    /// the input.
    pub fn result_path(self, path: impl Into<String>) -> State {
        self.set("ResultPath", Node::text(path.into()))
    }

    /// Discards the result and passes on the input. Valid only in JSONPath. Default: the result replaces the input.
    pub fn discard_result(self) -> State {
        self.set("ResultPath", Node::Null)
    }

    /// Sets the path of the part of the output that is passed on. Valid only in JSONPath. Default: the whole output.
    pub fn output_path(self, path: impl Into<String>) -> State {
        self.set("OutputPath", Node::text(path.into()))
    }

    /// Sets the result of a Pass state. Valid only in JSONPath. Default: the input.
    pub fn result(self, json: impl IntoJson) -> State {
        self.set("Result", json.into_json())
    }

    /// Sets the timeout of a task in seconds, 1-99,999,999. Default: no timeout.
    pub fn timeout_seconds(self, seconds: u32) -> State {
        self.set("TimeoutSeconds", Node::Int(i64::from(seconds)))
    }

    /// Sets the number of seconds without a heartbeat after which a task fails. Default: no timeout.
    pub fn heartbeat_seconds(self, seconds: u32) -> State {
        self.set("HeartbeatSeconds", Node::Int(i64::from(seconds)))
    }

    /// Adds a retrier. The first one that matches the error applies. For tasks, parallel states and maps. Default:
    /// none.
    pub fn retry(mut self, retry: Retry) -> State {
        self.retries.push(retry);
        self
    }

    /// Adds a catcher. The first one that matches the error applies. For tasks, parallel states and maps. Default:
    /// none.
    pub fn catch(mut self, catch: Catch) -> State {
        self.catches.push(catch);
        self
    }

    /// Adds a policy statement that the state machine needs for this state. Default: none.
    pub fn allow(mut self, statement: Statement) -> State {
        self.statements.push(statement);
        self
    }

    fn set(mut self, name: &'static str, node: Node) -> State {
        self.fields.insert(name, node);
        self
    }

    /// Returns whether a next state can follow. Choices set their own next states, and end states have none.
    pub(super) fn leads_on(&self) -> bool {
        !matches!(self.kind, Kind::Choice | Kind::Succeed | Kind::Fail)
    }

    /// Returns whether the state is a distributed map, whose flows run as child executions.
    pub(super) fn is_distributed(&self) -> bool {
        let mode = self.processor.as_ref().and_then(|(config, _)| config.get("Mode"));
        mode.and_then(Node::as_text) == Some("DISTRIBUTED")
    }

    /// Returns the flows inside the state.
    pub(super) fn flows(&self) -> impl Iterator<Item = &Flow> {
        self.branches.iter().chain(self.processor.iter().map(|(_, it)| it))
    }
}
