//! States, one after the other.

use super::QueryLanguage;
use super::graph::{Flow, Next, State};
use crate::iam::Statement;

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
}
