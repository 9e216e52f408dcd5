//! Writes definitions of state machines in the Amazon States Language.

use stanchion_template::{Map, Node};

use super::graph::{Flow, Kind, Next, State};
use super::{Catch, QueryLanguage, Retry};

impl Flow {
    /// Returns the definition of the state machine.
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

    /// Writes the states into a state machine, a branch or a map.
    fn write(&self, map: &mut Map) {
        if let Some((first, _)) = self.states.first() {
            map.insert("StartAt", Node::text(first.clone()));
        }
        let states: Map =
            self.states.iter().map(|(name, state)| (name.clone(), state.to_node())).collect();
        map.insert("States", states);
    }
}

impl State {
    fn to_node(&self) -> Node {
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
