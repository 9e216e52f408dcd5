//! A request, and the decision about it.

use std::collections::BTreeMap;

use stanchion_template::language::Answer;

use super::condition::{Condition, Test, Value};
use super::pattern::Pattern;
use super::principal::{Principal, Requester};
use super::search::{self, Found};
use super::statement::{Elements, Layer, Policies, Principals, Statement};
use super::symbol::{Item, Symbol, shown};

/// The values of condition keys, by the key in lower case, with the key as written.
pub(crate) type Context = BTreeMap<String, (String, Value)>;

/// A request.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Request {
    pub(crate) requester: Requester,
    pub(crate) action: String,
    pub(crate) resource: Vec<Symbol>,
    /// The values of condition keys. Others are not set.
    pub(crate) context: Context,
}

impl Request {
    /// Returns whether policies allow the request. The answer is unknown if it depends on values that the template does not
    /// show.
    pub(crate) fn is_allowed(&self, policies: &Policies) -> Answer {
        Answer::all(policies.layers.iter().map(|it| self.is_allowed_by(it)))
    }

    fn is_allowed_by(&self, layer: &Layer) -> Answer {
        let any = |is_allow| Answer::any(layer.of(is_allow).map(|it| self.matches(it)));
        let is_denied = any(false);
        Answer::all([any(true), !is_denied])
    }

    fn matches(&self, statement: &Statement) -> Answer {
        let action: Vec<Symbol> = self.action.to_lowercase().chars().map(Symbol::Char).collect();
        let mut answers = vec![text(&statement.actions, &action)];
        answers.extend(statement.resources.as_ref().map(|it| text(it, &self.resource)));
        answers.extend(statement.principals.as_ref().map(|it| self.comes_from(it)));
        answers.extend(statement.conditions.iter().map(|it| self.fulfils(it)));
        Answer::all(answers)
    }

    fn comes_from(&self, principals: &Principals) -> Answer {
        let is_open = || principals.all.iter().any(Principal::is_open);
        match (principals.include(&self.requester), principals.is_not) {
            // A value that the template does not show can be the requester.
            (true, true) | (false, false) if is_open() => Answer::Unknown,
            (true, _) => Answer::Yes,
            (false, _) => Answer::No,
        }
    }

    fn fulfils(&self, condition: &Condition) -> Answer {
        let value = self.context.get(&condition.key).map_or(&Value::Absent, |it| &it.1);
        if let (Test::Text(patterns), Value::Text(word)) = (&condition.test, value) {
            let elements = Elements { patterns: patterns.clone(), is_not: condition.is_negated };
            return text(&elements, word);
        }
        if let (Test::Opaque(test, _), Value::Opaque(all)) = (&condition.test, value)
            && !all.contains_key(test)
        {
            return Answer::Unknown;
        }
        if matches!(condition.test, Test::Opaque(..)) && !matches!(value, Value::Opaque(_)) {
            return Answer::Unknown;
        }
        if condition.holds(value) { Answer::Yes } else { Answer::No }
    }

    /// Describes the request, such as `ec2.amazonaws.com (Service): s3:GetObject on arn:aws:s3:::b/key`.
    pub(crate) fn shown(&self, has_requester: bool, has_resource: bool) -> String {
        let mut text = String::new();
        if has_requester {
            text += &format!("{}: ", self.requester.shown());
        }
        text += &self.action;
        // An empty text is an example only if every resource is one.
        if has_resource && !self.resource.is_empty() {
            text += &format!(" on {}", shown(&self.resource));
        }
        let set: Vec<String> = self.context.values().map(|(key, value)| value.shown(key)).collect();
        if !set.is_empty() {
            text += &format!(", if {}", set.join(" and "));
        }
        text
    }
}

/// Returns whether a text matches. It is unknown if values that the template does not show decide.
fn text(elements: &Elements, word: &[Symbol]) -> Answer {
    let answer = Answer::any(elements.patterns.iter().map(|it| one(it, word)));
    if elements.is_not { !answer } else { answer }
}

fn one(pattern: &Pattern, word: &[Symbol]) -> Answer {
    if pattern.matches(word) {
        return Answer::Yes;
    }
    let exact = Pattern::new(word.iter().cloned().map(Item::One).collect());
    let (wide, exact) = (pattern.widened(), exact.widened());
    match search::find(&[std::slice::from_ref(&wide), std::slice::from_ref(&exact)], &[]) {
        Found::Nothing => Answer::No,
        Found::Word(_) | Found::Unknown => Answer::Unknown,
    }
}
