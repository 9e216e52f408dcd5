//! Reports faults of flows that the rules on definitions do not see.

use std::collections::BTreeMap;

use stanchion_check::facts::step_functions::STATE_NAME_CHARACTERS;
use stanchion_core::{Code, Diagnostic, Scope, code};
use stanchion_template::counted;

use super::QueryLanguage;
use super::graph::{Flow, Kind, State};

impl Flow {
    /// Reports faults that a definition does not show: states that have the same name, and settings of the other
    /// query language.
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
        let report = |code: &'static Code, message: String, found: String, allowed: &str| {
            scope.report(
                Diagnostic::new(code, message)
                    .property("DefinitionString")
                    .found(found)
                    .allowed(allowed)
                    .link(link),
            );
        };
        if self.states.is_empty() {
            let allowed = "1 state or more";
            report(code::SFN_012, "a flow has no state".to_owned(), "none".to_owned(), allowed);
        }
        let mut repeated = self.repeated.clone();
        for (name, _) in &self.states {
            if known.insert(name.clone(), ()).is_some() && !repeated.contains(name) {
                repeated.push(name.clone());
            }
        }
        for name in repeated {
            let message = "two states of the state machine have the same name".to_owned();
            report(
                code::SFN_008,
                message,
                name,
                "a name that no other state has, including states in branches",
            );
        }
        for (name, state) in &self.states {
            if name.is_empty() || name.chars().count() > STATE_NAME_CHARACTERS {
                let message = "the name of a state has a length that is not allowed".to_owned();
                let allowed = format!("1-{}", counted(STATE_NAME_CHARACTERS, "character"));
                report(code::SFN_009, message, format!("{name:?}"), &allowed);
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
                let message =
                    format!("the state {name} has a setting that {spoken} does not support");
                report(code::SFN_007, message, (*word).to_owned(), allowed);
            }
            if state.kind == Kind::Choice && state.choices.is_empty() {
                let message = format!("the choice {name} has no condition");
                report(code::SFN_011, message, "no condition".to_owned(), "1 condition or more");
            }
            for flow in state.flows() {
                if flow.language != language {
                    let message =
                        format!("a flow in the state {name} has a different query language");
                    report(
                        code::SFN_007,
                        message,
                        format!("{:?}", flow.language),
                        "the query language of the state machine",
                    );
                }
                flow.check_level(language, known, scope);
            }
        }
    }
}

impl State {
    /// Returns the names of settings that only the other query language has.
    fn foreign_words(&self, language: QueryLanguage) -> Vec<&'static str> {
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
}
