//! States, one after the other.

use std::collections::BTreeMap;

use stanchion_core::{Diagnostic, Scope};
use stanchion_template::{Map, Node};

use super::State;
use super::state::{Kind, Next};
use crate::iam::Statement;

/// The language of expressions in a machine.
///
/// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryLanguage {
    /// JSONata: `{% $states.input.name %}`.
    Jsonata,
    /// JSONPath: `$.name`, for members whose names end in `.$`.
    JsonPath,
}

/// States, and how one leads to the next.
///
/// [`then`](Flow::then) adds a state behind the last one; [`state`](Flow::state) adds one that others name. A state that
/// says nothing and has none behind it ends the flow.
///
/// ```
/// use stanchion_constructs::step_functions::{Choice, Condition, Flow, State};
/// let flow = Flow::jsonata()
///     .then("Draw", State::pass().output(stanchion_constructs::object! { "n" => "{% $random() %}" }))
///     .then("Enough?", Choice::new().when(Condition::jsonata("$states.input.n > 0.5"), "Done").otherwise("Wait"))
///     .state("Wait", State::wait_seconds(5).next("Draw"))
///     .state("Done", State::succeed());
/// assert!(flow.mermaid().contains("Enough?"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a state machine"]
pub struct Flow {
    pub(super) language: QueryLanguage,
    pub(super) states: Vec<(String, State)>,
    /// Names given twice, with what the first is lost behind.
    repeated: Vec<String>,
}

impl Flow {
    /// A flow with expressions in JSONata.
    pub fn jsonata() -> Flow {
        Flow { language: QueryLanguage::Jsonata, states: Vec::new(), repeated: Vec::new() }
    }

    /// A flow with expressions in JSONPath.
    pub fn json_path() -> Flow {
        Flow { language: QueryLanguage::JsonPath, ..Flow::jsonata() }
    }

    /// A state that the last one leads to, unless that says otherwise. The first one is where the flow starts.
    pub fn then(mut self, name: impl Into<String>, state: impl Into<State>) -> Flow {
        let name = name.into();
        if let Some((_, last)) = self.states.last_mut()
            && last.leads_on()
            && last.next == Next::Unsaid
        {
            last.next = Next::To(name.clone());
        }
        self.state(name, state)
    }

    /// A state that only those lead to that name it.
    pub fn state(mut self, name: impl Into<String>, state: impl Into<State>) -> Flow {
        let name = name.into();
        if self.states.iter().any(|(it, _)| *it == name) {
            self.repeated.push(name.clone());
        }
        self.states.push((name, state.into()));
        self
    }

    /// The definition as it stands in a machine.
    pub(super) fn definition(&self, comment: Option<&str>) -> Map {
        let mut map = Map::new();
        if let Some(comment) = comment {
            map.insert("Comment", Node::text(comment.to_owned()));
        }
        if self.language == QueryLanguage::Jsonata {
            map.insert("QueryLanguage", Node::text("JSONata"));
        }
        self.write(&mut map);
        map
    }

    /// The states, into a machine, a branch or a map.
    pub(super) fn write(&self, map: &mut Map) {
        if let Some((first, _)) = self.states.first() {
            map.insert("StartAt", Node::text(first.clone()));
        }
        let states: Map =
            self.states.iter().map(|(name, state)| (name.clone(), state.to_node())).collect();
        map.insert("States", states);
    }

    /// What the machine has to be let do.
    pub(super) fn statements(&self) -> Vec<Statement> {
        let mut all = Vec::new();
        self.visit(&mut |state| all.extend(state.statements.iter().cloned()));
        all
    }

    /// Calls `visit` for every state, those of branches too.
    pub(super) fn visit(&self, visit: &mut impl FnMut(&State)) {
        for (_, state) in &self.states {
            visit(state);
            for flow in state.flows() {
                flow.visit(visit);
            }
        }
    }

    /// Reports what the definition's rules do not see: what was lost on the way there, and words of the other language.
    pub(super) fn check(&self, scope: &Scope) {
        let mut known = BTreeMap::new();
        self.check_level(self.language, &mut known, scope);
    }

    fn check_level(
        &self,
        language: QueryLanguage,
        known: &mut BTreeMap<String, ()>,
        scope: &Scope,
    ) {
        let link =
            "https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html";
        let report = |rule: &'static str, message: String, found: String, allowed: &str| {
            scope.report(
                Diagnostic::error(rule, message)
                    .property("DefinitionString")
                    .found(found)
                    .allowed(allowed)
                    .link(link),
            );
        };
        if self.states.is_empty() {
            let allowed = "one state and up";
            report("SFN-004", "a flow has no state".to_owned(), "none".to_owned(), allowed);
        }
        let mut repeated = self.repeated.clone();
        for (name, _) in &self.states {
            if known.insert(name.clone(), ()).is_some() && !repeated.contains(name) {
                repeated.push(name.clone());
            }
        }
        for name in repeated {
            let message = "two states of a machine have one name".to_owned();
            report("SFN-008", message, name, "a name of its own for each, in branches too");
        }
        for (name, state) in &self.states {
            if name.is_empty() || name.chars().count() > 80 {
                let message = "a state cannot be called so".to_owned();
                report("SFN-009", message, format!("{name:?}"), "1-80 characters");
            }
            if let Some(word) = state.foreign_words(language).first() {
                let (spoken, allowed) = match language {
                    QueryLanguage::Jsonata => {
                        ("JSONata", "output, assign, tasks without json_path()")
                    }
                    QueryLanguage::JsonPath => (
                        "JSONPath",
                        "result_path, result_selector, output_path, assign, tasks with json_path()",
                    ),
                };
                let message = format!("{name} says what {spoken} has no word for");
                report("SFN-007", message, (*word).to_owned(), allowed);
            }
            if state.kind == Kind::Choice && state.choices.is_empty() {
                let message = format!("{name} has nothing to choose");
                report(
                    "SFN-011",
                    message,
                    "no condition".to_owned(),
                    "one condition and up: when(..)",
                );
            }
            for flow in state.flows() {
                if flow.language != language {
                    let message = format!("a part of {name} has another language");
                    report(
                        "SFN-007",
                        message,
                        format!("{:?}", flow.language),
                        "that of the machine",
                    );
                }
                flow.check_level(language, known, scope);
            }
        }
    }
}
