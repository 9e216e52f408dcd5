//! Builds flows of states.

use super::QueryLanguage;
use super::graph::{Flow, Next, State};
use crate::iam::Statement;

impl Flow {
    /// Returns an empty flow with expressions in JSONata.
    pub fn jsonata() -> Flow {
        Flow { language: QueryLanguage::Jsonata, states: Vec::new(), repeated: Vec::new() }
    }

    /// Returns an empty flow with expressions in JSONPath.
    pub fn json_path() -> Flow {
        Flow { language: QueryLanguage::JsonPath, ..Flow::jsonata() }
    }

    /// Adds a state that follows the last one, unless the last one sets its own next state. The first state starts the
    /// flow. Default: none.
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

    /// Adds a state that is reached only by its name. Default: none.
    pub fn state(mut self, name: impl Into<String>, state: impl Into<State>) -> Flow {
        let name = name.into();
        if self.states.iter().any(|(it, _)| *it == name) {
            self.repeated.push(name.clone());
        }
        self.states.push((name, state.into()));
        self
    }

    /// Returns the policy statements that the role of the state machine needs.
    pub(super) fn statements(&self) -> Vec<Statement> {
        let mut all = Vec::new();
        self.visit(&mut |state| all.extend(state.statements.iter().cloned()));
        all
    }

    /// Calls `visit` for every state, including those of branches.
    pub(super) fn visit(&self, visit: &mut impl FnMut(&State)) {
        for (_, state) in &self.states {
            visit(state);
            for flow in state.flows() {
                flow.visit(visit);
            }
        }
    }
}
