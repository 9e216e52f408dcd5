//! One state.

use stanchion_template::{Map, Node};

use super::{Catch, Flow, QueryLanguage, Retry};
use crate::IntoJson;
use crate::iam::Statement;

/// What a state does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Task,
    Pass,
    Wait,
    Choice,
    Parallel,
    Map,
    Succeed,
    Fail,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Task => "Task",
            Kind::Pass => "Pass",
            Kind::Wait => "Wait",
            Kind::Choice => "Choice",
            Kind::Parallel => "Parallel",
            Kind::Map => "Map",
            Kind::Succeed => "Succeed",
            Kind::Fail => "Fail",
        }
    }
}

/// Where a state leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Next {
    Unsaid,
    To(String),
    End,
}

/// A state of a flow.
#[derive(Clone, Debug)]
#[must_use = "give it to a flow"]
pub struct State {
    pub(super) kind: Kind,
    /// What is said in the state's own words.
    pub(super) fields: Map,
    pub(super) next: Next,
    /// What a choice looks at, what it says in a picture, and where it leads.
    pub(super) choices: Vec<(Map, String, String)>,
    pub(super) default: Option<String>,
    retries: Vec<Retry>,
    pub(super) catches: Vec<Catch>,
    branches: Vec<Flow>,
    processor: Option<(Map, Flow)>,
    pub(super) statements: Vec<Statement>,
}

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
        let name = match language {
            QueryLanguage::Jsonata => "Arguments",
            QueryLanguage::JsonPath => "Parameters",
        };
        let fields = [("Resource", resource.into_json()), (name, arguments.into_json())];
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

    /// Words that only the other language has.
    pub(super) fn foreign_words(&self, language: QueryLanguage) -> Vec<&'static str> {
        let foreign: &[&'static str] = match language {
            QueryLanguage::Jsonata => &[
                "InputPath",
                "OutputPath",
                "Parameters",
                "Result",
                "ResultPath",
                "ResultSelector",
                "ItemsPath",
            ],
            QueryLanguage::JsonPath => &["Arguments", "Output", "Items"],
        };
        foreign.iter().copied().filter(|it| self.fields.contains_key(it)).collect()
    }

    pub(super) fn to_node(&self) -> Node {
        let mut map = Map::from([("Type", Node::text(self.kind.name()))]);
        for (name, value) in self.fields.iter() {
            map.insert(name.to_owned(), value.clone());
        }
        if !self.choices.is_empty() {
            let rules = self.choices.iter().map(|(rule, _, to)| {
                let mut rule = rule.clone();
                rule.insert("Next", Node::text(to.clone()));
                Node::Map(rule)
            });
            map.insert("Choices", Node::List(rules.collect()));
        }
        if let Some(default) = &self.default {
            map.insert("Default", Node::text(default.clone()));
        }
        let part = |mut part: Map, flow: &Flow| {
            flow.write(&mut part);
            Node::Map(part)
        };
        if self.kind == Kind::Parallel {
            let branches = self.branches.iter().map(|it| part(Map::new(), it)).collect();
            map.insert("Branches", Node::List(branches));
        }
        if let Some((config, flow)) = &self.processor {
            let config = Map::from([("ProcessorConfig", Node::Map(config.clone()))]);
            map.insert("ItemProcessor", part(config, flow));
        }
        if !self.retries.is_empty() {
            map.insert("Retry", Node::List(self.retries.iter().map(Retry::to_node).collect()));
        }
        if !self.catches.is_empty() {
            map.insert("Catch", Node::List(self.catches.iter().map(Catch::to_node).collect()));
        }
        match &self.next {
            Next::To(name) => drop(map.insert("Next", Node::text(name.clone()))),
            Next::End | Next::Unsaid if self.leads_on() => {
                drop(map.insert("End", Node::Bool(true)));
            }
            _ => {}
        }
        Node::Map(map)
    }
}
