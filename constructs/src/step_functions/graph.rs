//! Defines flows and states. They are in one file because each contains the other.

use stanchion_template::Map;

use super::{Catch, QueryLanguage, Retry};
use crate::iam::Statement;

/// A flow: states, and the transitions between them.
///
/// [`then`](Flow::then) adds a state after the last one. [`state`](Flow::state) adds one that other states name. A
/// state without a next state and without a state after it ends the flow.
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
    /// Names that are used more than once. The state that was added first is lost.
    pub(super) repeated: Vec<String>,
}

/// The type of a state.
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

/// The transition of a state.
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
    /// The fields that are specific to the type of the state.
    pub(super) fields: Map,
    pub(super) next: Next,
    /// The choices: the rule, its label in a diagram, and the next state.
    pub(super) choices: Vec<(Map, String, String)>,
    pub(super) default: Option<String>,
    pub(super) retries: Vec<Retry>,
    pub(super) catches: Vec<Catch>,
    pub(super) branches: Vec<Flow>,
    pub(super) processor: Option<(Map, Flow)>,
    pub(super) statements: Vec<Statement>,
}
