//! Compares scalars with their schema.

use stanchion_schema::{Entry, Keyword, NodeFacts, Types};
use stanchion_template::{Node, counted};

use super::Walk;
use crate::code;
use crate::pattern::matches;
use crate::view::value::{number, scalar};

/// Returns true if CloudFormation reads a literal as one of the types. Numbers and booleans may be strings.
pub(super) fn is_of(types: Types, node: &Node) -> bool {
    let text_like = |test: &dyn Fn(&str) -> bool| node.as_text().is_some_and(test);
    let dynamic = text_like(&|it| it.contains("{{resolve:"));
    match node {
        Node::Map(_) => types.contains("object"),
        Node::List(_) => types.contains("array"),
        Node::Link(_) => true,
        Node::Null => types.contains("null"),
        _ => {
            dynamic
                || types.contains("string")
                || (types.contains("boolean")
                    && (matches!(node, Node::Bool(_))
                        || text_like(&|it| {
                            it.eq_ignore_ascii_case("true") || it.eq_ignore_ascii_case("false")
                        })))
                || (types.contains("number") && number(node).is_some())
                || (types.contains("integer") && number(node).is_some_and(|it| it.fract() == 0.0))
        }
    }
}

impl Walk<'_, '_> {
    /// Checks a literal scalar, or a known value of an expression.
    pub(super) fn scalar(&mut self, facts: &NodeFacts<'static>, node: &Node, origin: Option<&str>) {
        let Some(text) = scalar(node) else { return };
        if text.contains("{{resolve:") {
            return;
        }
        let found = || match origin {
            Some(origin) => format!("{} from {origin}", node.describe()),
            None => node.describe(),
        };
        if let Some(allowed) = wrong_value(facts, &text) {
            let problem = self.add(code::SCH_005, "the value is not one of the allowed values");
            problem.found = Some(found());
            problem.allowed = Some(allowed);
            return;
        }
        let is_text = facts.types().is_none_or(|it| it.contains("string"));
        if is_text && matches!(node, Node::Text(_)) {
            if let Some(pattern) = facts.text(Keyword::Pattern)
                && matches(pattern, &text) == Some(false)
            {
                let problem =
                    self.add(code::SCH_006, "the string does not match the required pattern");
                problem.found = Some(found());
                problem.allowed = Some(format!("a string that matches {pattern}"));
            }
            let [least, most] = [Keyword::MinLength, Keyword::MaxLength].map(|it| facts.number(it));
            let length = text.chars().count() as f64;
            if least.is_some_and(|it| length < it) || most.is_some_and(|it| length > it) {
                let problem = self.add(code::SCH_007, "the length of the string is out of range");
                problem.found = Some(format!("{}: {}", counted(length, "character"), found()));
                problem.allowed = Some(counted(range(least, most), "character"));
            }
        }
        let is_number =
            facts.types().is_some_and(|it| it.contains("integer") || it.contains("number"));
        if let (true, Some(value)) = (is_number, number(node)) {
            let [least, most] = [Keyword::Minimum, Keyword::Maximum].map(|it| facts.number(it));
            let above = facts.number(Keyword::ExclusiveMinimum).is_some_and(|it| value <= it);
            let below = facts.number(Keyword::ExclusiveMaximum).is_some_and(|it| value >= it);
            let outside = least.is_some_and(|it| value < it) || most.is_some_and(|it| value > it);
            if outside || above || below {
                let problem = self.add(code::SCH_008, "the number is out of range");
                problem.found = Some(found());
                problem.allowed = Some(range(least, most));
            }
            if let Some(step) =
                facts.number(Keyword::MultipleOf).filter(|it| !is_multiple(value, *it))
            {
                let problem =
                    self.add(code::SCH_008, "the number is not a multiple of its required step");
                problem.found = Some(found());
                problem.allowed = Some(format!("multiples of {step}"));
            }
        }
    }
}

/// Returns true if a number is a multiple of a step. Steps such as 0.1 have no exact form in binary.
fn is_multiple(number: f64, step: f64) -> bool {
    let parts = number / step;
    ((parts - parts.round()) * 1e6).round() == 0.0
}

/// Returns the allowed values if the text is not one of them.
fn wrong_value(facts: &NodeFacts<'static>, text: &str) -> Option<String> {
    let allowed = facts.allowed_values();
    if !allowed.is_empty() && !allowed.contains(&text) {
        // Numbers can be written in several ways.
        let number = text.parse::<f64>().ok();
        if !allowed.iter().any(|it| number.is_some() && it.parse().ok() == number) {
            return Some(allowed.join(", "));
        }
    }
    let folded = facts.texts(Keyword::EnumCaseInsensitive);
    if !folded.is_empty() && !folded.iter().any(|it| it.eq_ignore_ascii_case(text)) {
        return Some(folded.join(", "));
    }
    match facts.entry(Keyword::Const) {
        Some(Entry::Text(only)) if only.trim_matches('"') != text => Some((*only).to_owned()),
        _ => None,
    }
}

/// Formats limits, such as `1 to 10`.
pub(super) fn range(least: Option<f64>, most: Option<f64>) -> String {
    match (least, most) {
        (Some(least), Some(most)) if least == most => format!("exactly {least}"),
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("{least} or more"),
        (None, Some(most)) => format!("up to {most}"),
        (None, None) => "any number".to_owned(),
    }
}
