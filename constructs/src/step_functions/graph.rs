//! Flows have states, and states have flows.

use stanchion_template::Map;

use super::{Catch, QueryLanguage, Retry};
use crate::iam::Statement;

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
    pub(super) repeated: Vec<String>,
}

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
    pub(super) fn name(self) -> &'static str {
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
    pub(super) retries: Vec<Retry>,
    pub(super) catches: Vec<Catch>,
    pub(super) branches: Vec<Flow>,
    pub(super) processor: Option<(Map, Flow)>,
    pub(super) statements: Vec<Statement>,
}
