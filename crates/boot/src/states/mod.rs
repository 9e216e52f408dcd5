//! State machines of Step Functions.
//!
//! The interpreter knows the part of the Amazon States Language that blueprints use: tasks, Succeed and Fail in JSONata,
//! with retriers and catchers. Anything else is an error, so that a test notices it.
//! Source: <https://states-language.net/spec.html>

mod jsonata;

use std::collections::BTreeMap;

use stanchion_template::{Map, Node, Template};

use crate::deployed::text_of;

/// The definition of a state machine.
#[derive(Clone, Debug, PartialEq)]
pub struct StateMachine {
    /// The logical id of the resource.
    pub resource: String,
    definition: Node,
}

/// An error of a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskError {
    /// The name, such as `States.TaskFailed`.
    pub name: String,
    /// The cause.
    pub cause: String,
}

impl TaskError {
    /// Creates an error.
    pub fn new(name: impl Into<String>, cause: impl Into<String>) -> TaskError {
        TaskError { name: name.into(), cause: cause.into() }
    }
}

/// A call of a task.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The name of the state.
    pub state: String,
    /// The integration, such as `batch:submitJob.sync`.
    pub integration: String,
    /// The arguments.
    pub arguments: Node,
}

/// The outcome of an execution.
#[derive(Clone, Debug, PartialEq)]
pub struct Execution {
    /// The calls of tasks, with those that failed and were repeated.
    pub calls: Vec<Call>,
    /// The output, or the error with which the execution failed.
    pub end: Result<Node, TaskError>,
}

/// The name of every execution.
pub const EXECUTION: &str = "execution-1";

impl StateMachine {
    /// Returns the state machines of a template.
    ///
    /// # Errors
    ///
    /// Returns a message for a definition that is not JSON.
    pub fn all(template: &Template) -> Result<Vec<StateMachine>, String> {
        let root = template.to_node();
        let resources = root.get("Resources").and_then(Node::as_map);
        let mut found = Vec::new();
        for (id, resource) in resources.into_iter().flat_map(Map::iter) {
            if resource.get("Type").and_then(Node::as_text)
                != Some("AWS::StepFunctions::StateMachine")
            {
                continue;
            }
            let text = resource.get("Properties").and_then(|it| it.get("DefinitionString"));
            let text = text_of(template, text.ok_or("no DefinitionString")?);
            let parsed = stanchion_template::parse(&text).map_err(|it| format!("{it:?}"))?;
            found.push(StateMachine { resource: id.to_owned(), definition: parsed.node });
        }
        Ok(found)
    }

    /// Runs the state machine. `task` does the work of a task and returns its result.
    ///
    /// # Errors
    ///
    /// Returns a message for anything that the interpreter does not know.
    pub fn run(
        &self,
        input: Node,
        mut task: impl FnMut(&Call) -> Result<Node, TaskError>,
    ) -> Result<Execution, String> {
        let definition =
            fields(&self.definition, &["Comment", "QueryLanguage", "StartAt", "States"])?;
        if definition.get("QueryLanguage").and_then(Node::as_text) != Some("JSONata") {
            return Err("only JSONata is known".to_owned());
        }
        let mut execution = Execution { calls: Vec::new(), end: Ok(Node::Null) };
        let mut name = text(&self.definition, "StartAt")?.to_owned();
        let mut value = input;
        // A state machine that runs in a circle would never end.
        for _ in 0..1000 {
            let states = self.definition.get("States");
            let state = states.and_then(|it| it.get(&name)).ok_or(format!("no state {name}"))?;
            match text(state, "Type")? {
                "Succeed" => {
                    fields(state, &["Type"])?;
                    execution.end = Ok(value);
                    return Ok(execution);
                }
                "Fail" => {
                    fields(state, &["Type", "Error", "Cause"])?;
                    let of = |field: &str| -> Result<String, String> {
                        let filled = jsonata::fill(
                            &Node::text(text(state, field)?.to_owned()),
                            &scope(&value, None),
                        )?;
                        filled
                            .as_text()
                            .map(str::to_owned)
                            .ok_or(format!("{field} is not a string"))
                    };
                    execution.end = Err(TaskError { name: of("Error")?, cause: of("Cause")? });
                    return Ok(execution);
                }
                "Task" => match run_task(&name, state, &value, &mut execution.calls, &mut task)? {
                    Ok((next, output)) => (name, value) = (next, output),
                    Err(error) => {
                        execution.end = Err(error);
                        return Ok(execution);
                    }
                },
                other => return Err(format!("states of type {other} are not known")),
            }
        }
        Err("the execution does not end".to_owned())
    }
}

/// Runs a task until it succeeds, is caught, or fails. Returns the next state and its input.
fn run_task(
    name: &str,
    state: &Node,
    input: &Node,
    calls: &mut Vec<Call>,
    task: &mut impl FnMut(&Call) -> Result<Node, TaskError>,
) -> Result<Result<(String, Node), TaskError>, String> {
    let known = ["Type", "Resource", "Arguments", "Output", "Retry", "Catch", "Next", "Comment"];
    fields(state, &known)?;
    let integration = text(state, "Resource")?;
    let integration = integration.split_once(":states:::").ok_or("no integration")?.1;
    let mut repeated: BTreeMap<usize, i64> = BTreeMap::new();
    loop {
        let attempt = (|| {
            let failed = |cause| TaskError::new("States.QueryEvaluationError", cause);
            let arguments = state.get("Arguments").cloned().unwrap_or(Node::Map(Map::new()));
            let arguments = jsonata::fill(&arguments, &scope(input, None)).map_err(failed)?;
            let call =
                Call { state: name.to_owned(), integration: integration.to_owned(), arguments };
            calls.push(call.clone());
            let result = task(&call)?;
            match state.get("Output") {
                Some(output) => {
                    let states = with(&scope(input, None), "result", result);
                    jsonata::fill(output, &states).map_err(failed)
                }
                None => Ok(result),
            }
        })();
        let error = match attempt {
            Ok(output) => return Ok(Ok((text(state, "Next")?.to_owned(), output))),
            Err(error) => error,
        };
        if let Some((at, most)) = retrier(state, &error)? {
            let count = repeated.entry(at).or_default();
            *count += 1;
            if *count <= most {
                continue;
            }
        }
        for catcher in list(state, "Catch")? {
            fields(catcher, &["ErrorEquals", "Output", "Next"])?;
            if matches(catcher, &error)? {
                let output = catcher.get("Output").cloned().unwrap_or(Node::Null);
                let output = jsonata::fill(&output, &scope(input, Some(&error)))?;
                return Ok(Ok((text(catcher, "Next")?.to_owned(), output)));
            }
        }
        return Ok(Err(error));
    }
}

/// Returns the place of the first retrier for an error, and how often it repeats the task.
fn retrier(state: &Node, error: &TaskError) -> Result<Option<(usize, i64)>, String> {
    let known = ["ErrorEquals", "MaxAttempts", "JitterStrategy", "IntervalSeconds", "BackoffRate"];
    for (at, retrier) in list(state, "Retry")?.iter().enumerate() {
        fields(retrier, &known)?;
        if matches(retrier, error)? {
            let most = retrier.get("MaxAttempts").and_then(Node::as_int).unwrap_or(3);
            return Ok(Some((at, most)));
        }
    }
    Ok(None)
}

fn matches(handler: &Node, error: &TaskError) -> Result<bool, String> {
    let names = list(handler, "ErrorEquals")?;
    if names.is_empty() {
        return Err("ErrorEquals is empty".to_owned());
    }
    Ok(names.iter().filter_map(Node::as_text).any(|it| it == "States.ALL" || it == error.name))
}

/// Returns the value of `$states`.
fn scope(input: &Node, error: Option<&TaskError>) -> Node {
    let execution = Node::single("Execution", Node::single("Name", Node::text(EXECUTION)));
    let states = Node::Map(Map::from([("input", input.clone()), ("context", execution)]));
    match error {
        None => states,
        Some(error) => {
            let output = Map::from([
                ("Error", Node::text(error.name.clone())),
                ("Cause", Node::text(error.cause.clone())),
            ]);
            with(&states, "errorOutput", Node::Map(output))
        }
    }
}

fn with(states: &Node, name: &'static str, value: Node) -> Node {
    let mut map = states.as_map().cloned().unwrap_or_default();
    map.insert(name, value);
    Node::Map(map)
}

/// Returns the fields of a part of the definition, unless it has one that the interpreter does not know.
fn fields<'a>(node: &'a Node, known: &[&str]) -> Result<&'a Map, String> {
    let map = node.as_map().ok_or(format!("not an object: {}", node.describe()))?;
    match map.keys().find(|it| !known.contains(it)) {
        Some(unknown) => Err(format!("the field {unknown} is not known here")),
        None => Ok(map),
    }
}

fn text<'a>(node: &'a Node, field: &str) -> Result<&'a str, String> {
    node.get(field).and_then(Node::as_text).ok_or(format!("the field {field} is missing"))
}

fn list<'a>(node: &'a Node, field: &str) -> Result<&'a [Node], String> {
    match node.get(field) {
        None => Ok(&[]),
        Some(list) => list.as_list().ok_or(format!("{field} is not a list")),
    }
}
