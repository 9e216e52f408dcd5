//! One state.

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

    /// Passes on what it gets, or what [`output`](State::output) and its kin say.
    pub fn pass() -> State {
        State::new(Kind::Pass, Map::new())
    }

    /// Waits for so many seconds.
    pub fn wait_seconds(seconds: u32) -> State {
        State::new(Kind::Wait, Map::from([("Seconds", Node::Int(i64::from(seconds)))]))
    }

    /// Waits until a moment: a timestamp, or in JSONata an expression that yields one.
    pub fn wait_until(moment: impl IntoJson) -> State {
        State::new(Kind::Wait, Map::from([("Timestamp", moment.into_json())]))
    }

    /// Ends the flow well.
    pub fn succeed() -> State {
        State::new(Kind::Succeed, Map::new())
    }

    /// Ends the machine with an error and its cause.
    pub fn fail(error: impl IntoJson, cause: impl IntoJson) -> State {
        let fields = [("Error", error.into_json()), ("Cause", cause.into_json())];
        State::new(Kind::Fail, Map::from(fields))
    }

    /// Several flows at once; it yields a list of what they yield.
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

    /// A task that calls an integration by its ARN, with arguments, and what the machine has to be let do for it. For
    /// integrations that have no type here.
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

    /// Leads to a state by its name.
    pub fn next(mut self, name: impl Into<String>) -> State {
        self.next = Next::To(name.into());
        self
    }

    /// Ends the flow, though others are behind it.
    pub fn end(mut self) -> State {
        self.next = Next::End;
        self
    }

    /// What it is for.
    pub fn comment(self, text: impl Into<String>) -> State {
        self.set("Comment", Node::text(text.into()))
    }

    /// What it passes on. In JSONata only.
    pub fn output(self, json: impl IntoJson) -> State {
        self.set("Output", json.into_json())
    }

    /// Sets variables of the machine: an object.
    pub fn assign(self, json: impl IntoJson) -> State {
        self.set("Assign", json.into_json())
    }

    /// Which part of its input it sees. In JSONPath only.
    pub fn input_path(self, path: impl Into<String>) -> State {
        self.set("InputPath", Node::text(path.into()))
    }

    /// What of the result is kept: an object. In JSONPath only.
    pub fn result_selector(self, json: impl IntoJson) -> State {
        self.set("ResultSelector", json.into_json())
    }

    /// Where in its input the result goes. In JSONPath only.
    pub fn result_path(self, path: impl Into<String>) -> State {
        self.set("ResultPath", Node::text(path.into()))
    }

    /// Forgets the result, and passes on what it got. In JSONPath only.
    pub fn discard_result(self) -> State {
        self.set("ResultPath", Node::Null)
    }

    /// Which part of all that it passes on. In JSONPath only.
    pub fn output_path(self, path: impl Into<String>) -> State {
        self.set("OutputPath", Node::text(path.into()))
    }

    /// What a state that passes yields. In JSONPath only.
    pub fn result(self, json: impl IntoJson) -> State {
        self.set("Result", json.into_json())
    }

    /// For how many seconds a task may run, 1-99,999,999.
    pub fn timeout_seconds(self, seconds: u32) -> State {
        self.set("TimeoutSeconds", Node::Int(i64::from(seconds)))
    }

    /// After how many seconds without a sign a task has failed.
    pub fn heartbeat_seconds(self, seconds: u32) -> State {
        self.set("HeartbeatSeconds", Node::Int(i64::from(seconds)))
    }

    /// Tries again after errors; the first that fits counts. For tasks, branches and maps.
    pub fn retry(mut self, retry: Retry) -> State {
        self.retries.push(retry);
        self
    }

    /// Goes elsewhere after errors; the first that fits counts. For tasks, branches and maps.
    pub fn catch(mut self, catch: Catch) -> State {
        self.catches.push(catch);
        self
    }

    /// What a task may be let do besides.
    pub fn allow(mut self, statement: Statement) -> State {
        self.statements.push(statement);
        self
    }

    fn set(mut self, name: &'static str, node: Node) -> State {
        self.fields.insert(name, node);
        self
    }

    /// Whether something comes behind it: a choice says where to, and an end is an end.
    pub(super) fn leads_on(&self) -> bool {
        !matches!(self.kind, Kind::Choice | Kind::Succeed | Kind::Fail)
    }

    /// Whether it is a map whose flows are executions of their own.
    pub(super) fn is_distributed(&self) -> bool {
        let mode = self.processor.as_ref().and_then(|(config, _)| config.get("Mode"));
        mode.and_then(Node::as_text) == Some("DISTRIBUTED")
    }

    /// The flows inside it.
    pub(super) fn flows(&self) -> impl Iterator<Item = &Flow> {
        self.branches.iter().chain(self.processor.iter().map(|(_, it)| it))
    }
}
