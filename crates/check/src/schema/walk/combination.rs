//! Combinations of properties: dependencies, exclusions and alternatives.

use std::collections::BTreeSet;

use stanchion_schema::{Entry, Keyword, NodeFacts};
use stanchion_template::{Expression, Map, Node};

use super::{DEEPEST, Walk};
use crate::code::{self, Severity};
use crate::view::value::is_literal;

impl<'a> Walk<'a, '_> {
    pub(super) fn dependencies(
        &mut self,
        facts: &NodeFacts<'static>,
        map: &Map,
        present: &dyn Fn(&str) -> bool,
    ) {
        // AWS treats an empty list or map as not set.
        let is_sure = |name: &str| {
            map.get(name).is_some_and(|it| {
                !matches!(Expression::of(it), Some(Expression::If(..)))
                    && it.as_list().is_none_or(|it| !it.is_empty())
                    && it.as_map().is_none_or(|it| !it.is_empty())
            })
        };
        if let Some(Entry::TextLists(lists)) = facts.entry(Keyword::DependentRequired) {
            for (name, others) in lists.iter().filter(|(it, _)| present(it) && is_sure(it)) {
                let missing: Vec<&str> = others.iter().copied().filter(|it| !present(it)).collect();
                if !missing.is_empty() {
                    let problem = self.add(
                        code::SCH_012,
                        format!("`{name}` requires `{}`", missing.join("`, `")),
                    );
                    problem.found = Some(format!("`{name}` without `{}`", missing.join("`, `")));
                }
            }
        }
        if let Some(Entry::TextLists(lists)) = facts.entry(Keyword::DependentExcluded) {
            let mut reported = BTreeSet::new();
            for (name, others) in lists.iter().filter(|(it, _)| present(it) && is_sure(it)) {
                for other in others.iter().filter(|it| present(it) && is_sure(it)) {
                    let pair = if name < other { (*name, *other) } else { (*other, *name) };
                    if name != other && reported.insert(pair) {
                        let problem = self.add(
                            code::SCH_012,
                            format!("`{name}` and `{other}` exclude each other"),
                        );
                        problem.found = Some(format!("{} and {}", pair.0, pair.1));
                        problem.allowed = Some("only one of the two".to_owned());
                    }
                }
            }
        }
        for (keyword, exactly) in [(Keyword::RequiredXor, true), (Keyword::RequiredOr, false)] {
            let names = facts.texts(keyword);
            let there: Vec<&str> = names.iter().copied().filter(|it| present(it)).collect();
            let several = exactly && there.iter().filter(|it| is_sure(it)).count() > 1;
            if !names.is_empty() && (there.is_empty() || several) {
                let count = if exactly { "exactly" } else { "at least" };
                let found =
                    if there.is_empty() { "none of them".to_owned() } else { there.join(", ") };
                let problem = self.add(
                    code::SCH_011,
                    format!("{count} one of `{}` is required", names.join("`, `")),
                );
                problem.found = Some(found);
                problem.allowed = Some(format!("{count} one of {}", names.join(", ")));
            }
        }
    }

    pub(super) fn combinations_of_map(&mut self, facts: &NodeFacts<'static>, map: &'a Map) {
        let wanted = [Keyword::AnyOf, Keyword::OneOf, Keyword::AllOf, Keyword::If, Keyword::Not];
        if wanted.iter().any(|it| facts.has(*it)) {
            for child in facts.children(Keyword::AllOf) {
                self.deeper(|it| it.map(&child, map));
            }
            let holds = |it: &NodeFacts<'static>| self.holds(it, map);
            let mut problem = None;
            let any = facts.children(Keyword::AnyOf);
            if !any.is_empty() && any.iter().all(|it| holds(it) == Some(false)) {
                problem = Some((
                    "the properties match none of the allowed combinations",
                    alternatives(&any),
                ));
            }
            let one = facts.children(Keyword::OneOf);
            let answers: Vec<Option<bool>> = one.iter().map(holds).collect();
            if !one.is_empty() && answers.iter().all(|it| *it == Some(false)) {
                problem = Some((
                    "the properties match none of the allowed combinations",
                    alternatives(&one),
                ));
            }
            if answers.iter().filter(|it| **it == Some(true)).count() > 1 {
                problem = Some((
                    "the properties match more than one of the combinations that exclude each other",
                    alternatives(&one),
                ));
            }
            let branch = match facts.child(Keyword::If).and_then(|it| holds(&it)) {
                Some(true) => facts.child(Keyword::Then),
                Some(false) => facts.child(Keyword::Else),
                None => None,
            };
            if let Some((message, allowed)) = problem {
                let found: Vec<&str> = map.keys().take(12).collect();
                let found =
                    if found.is_empty() { "none of them".to_owned() } else { found.join(", ") };
                let problem = self.add(code::SCH_011, message);
                problem.found = Some(found);
                problem.allowed = allowed;
            }
            if let Some(branch) = branch {
                self.deeper(|it| it.map(&branch, map));
            }
        }
    }

    /// Returns a separate walk, whose problems are counted and not reported.
    fn aside(&self) -> Walk<'a, '_> {
        Walk {
            view: self.view,
            known: self.known,
            path: Vec::new(),
            conditional: true,
            problems: Vec::new(),
            depth: self.depth + 1,
        }
    }

    /// Returns whether a map matches a schema, or `None` if that depends on expressions.
    fn holds(&self, facts: &NodeFacts<'static>, map: &'a Map) -> Option<bool> {
        if self.depth >= DEEPEST || map.values().any(has_condition) {
            return None;
        }
        let mut walk = self.aside();
        walk.map(facts, map);
        let wrong = walk.problems.iter().any(|it| it.severity == Severity::Error);
        let excluded = facts.child(Keyword::Not).map_or(Some(false), |it| walk.holds(&it, map));
        if excluded != Some(false) && !wrong {
            return excluded.map(|it| !it);
        }
        // An expression could return the values that the schema requires.
        let asks = mentions_values(facts);
        match (wrong, asks && map.values().any(|it| !is_literal(it))) {
            (true, _) => Some(false),
            (false, true) => None,
            (false, false) => Some(true),
        }
    }

    /// Checks alternatives of values that are not maps. Reports a value only if it certainly matches none of them.
    pub(super) fn combinations(&mut self, facts: &NodeFacts<'static>, node: &'a Node) {
        for child in facts.children(Keyword::AllOf) {
            self.deeper(|it| it.value(&child, node));
        }
        for keyword in [Keyword::AnyOf, Keyword::OneOf] {
            let children = facts.children(keyword);
            if children.is_empty() || !is_literal(node) {
                continue;
            }
            let fails = |child: &NodeFacts<'static>| {
                let mut walk = self.aside();
                if walk.depth < DEEPEST {
                    walk.value(child, node);
                }
                walk.problems.iter().any(|it| it.severity == Severity::Error)
            };
            if children.iter().all(fails) {
                let problem =
                    self.add(code::SCH_011, "the value matches none of the allowed forms");
                problem.found = Some(node.describe());
                problem.allowed = alternatives(&children);
            }
        }
    }
}

/// Returns the required properties of the alternatives as a line of text.
fn alternatives(children: &[NodeFacts<'static>]) -> Option<String> {
    let sets: Vec<String> =
        children.iter().map(|it| it.required().join(" and ")).filter(|it| !it.is_empty()).collect();
    (!sets.is_empty()).then(|| sets.join("; or "))
}

/// Returns true if a schema requires certain values, at its own level or one below.
fn mentions_values(facts: &NodeFacts<'static>) -> bool {
    let own = |it: &NodeFacts<'static>| {
        [
            Keyword::Enum,
            Keyword::Const,
            Keyword::Pattern,
            Keyword::Not,
            Keyword::Minimum,
            Keyword::Maximum,
        ]
        .iter()
        .any(|keyword| it.has(*keyword))
    };
    own(facts)
        || facts.properties().iter().any(|(_, id)| {
            let node = facts.facts().node(*id);
            !node.entries().is_empty()
        })
}

fn has_condition(node: &Node) -> bool {
    let mut found = false;
    node.walk(&mut |it| found |= matches!(Expression::of(it), Some(Expression::If(..))));
    found
}
