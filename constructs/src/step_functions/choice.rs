//! Choices.

use stanchion_template::{Map, Node};

use super::State;
use super::graph::Kind;

/// What a choice looks at.
///
/// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a choice"]
pub struct Condition {
    rule: Map,
    /// What it says in a picture.
    label: String,
}

/// Comparisons of JSONPath: the method, the operator's name, and the sign in a picture.
macro_rules! comparisons {
    ($($(#[$doc:meta])* $method:ident($type:ty) $operator:literal $sign:literal => |$it:ident| $node:expr;)*) => {
        impl Condition {$(
            $(#[$doc])*
            pub fn $method(variable: impl Into<String>, $it: $type) -> Condition {
                let variable = variable.into();
                let label = format!("{variable} {} {}", $sign, $it);
                Condition {
                    rule: Map::from([("Variable", Node::text(variable)), ($operator, $node)]),
                    label,
                }
            }
        )*}
    };
}
comparisons! {
    /// The text at a path is this one.
    string_equals(&str) "StringEquals" "=" => |it| Node::text(it.to_owned());
    /// The text at a path matches a pattern with `*`.
    string_matches(&str) "StringMatches" "~" => |it| Node::text(it.to_owned());
    /// The number at a path is this one.
    numeric_equals(f64) "NumericEquals" "=" => |it| Node::number(it);
    /// The number at a path is smaller.
    numeric_less_than(f64) "NumericLessThan" "<" => |it| Node::number(it);
    /// The number at a path is smaller or the same.
    numeric_less_than_equals(f64) "NumericLessThanEquals" "<=" => |it| Node::number(it);
    /// The number at a path is larger.
    numeric_greater_than(f64) "NumericGreaterThan" ">" => |it| Node::number(it);
    /// The number at a path is larger or the same.
    numeric_greater_than_equals(f64) "NumericGreaterThanEquals" ">=" => |it| Node::number(it);
    /// What is at a path is yes, or no.
    boolean_equals(bool) "BooleanEquals" "=" => |it| Node::Bool(it);
    /// Whether something is at a path.
    is_present(bool) "IsPresent" "is there:" => |it| Node::Bool(it);
    /// Whether null is at a path.
    is_null(bool) "IsNull" "is null:" => |it| Node::Bool(it);
    /// The moment at a path is earlier.
    timestamp_less_than(&str) "TimestampLessThan" "<" => |it| Node::text(it.to_owned());
    /// The moment at a path is later.
    timestamp_greater_than(&str) "TimestampGreaterThan" ">" => |it| Node::text(it.to_owned());
}

impl Condition {
    /// An expression in JSONata that is true or false, without `{%` and `%}`.
    pub fn jsonata(expression: impl Into<String>) -> Condition {
        let label = expression.into();
        let rule = Map::from([("Condition", Node::text(format!("{{% {label} %}}")))]);
        Condition { rule, label }
    }

    /// All hold. In JSONPath only.
    pub fn all(conditions: impl IntoIterator<Item = Condition>) -> Condition {
        Condition::several("And", " and ", conditions)
    }

    /// One holds at least. In JSONPath only.
    pub fn any(conditions: impl IntoIterator<Item = Condition>) -> Condition {
        Condition::several("Or", " or ", conditions)
    }

    fn several(
        operator: &'static str,
        word: &str,
        conditions: impl IntoIterator<Item = Condition>,
    ) -> Condition {
        let (rules, labels): (Vec<Node>, Vec<String>) =
            conditions.into_iter().map(|it| (Node::Map(it.rule), it.label)).unzip();
        Condition { rule: Map::from([(operator, Node::List(rules))]), label: labels.join(word) }
    }
}

/// It does not hold. In JSONPath only.
impl std::ops::Not for Condition {
    type Output = Condition;

    fn not(self) -> Condition {
        let label = format!("not {}", self.label);
        Condition { rule: Map::from([("Not", Node::Map(self.rule))]), label }
    }
}

/// Goes one way or another.
#[derive(Clone, Debug)]
#[must_use = "give it to a flow"]
pub struct Choice(State);

impl Choice {
    /// A choice without ways.
    pub fn new() -> Choice {
        Choice(State::new(Kind::Choice, Map::new()))
    }

    /// Leads to a state by its name when a condition holds; the first one that does counts.
    pub fn when(mut self, condition: Condition, to: impl Into<String>) -> Choice {
        self.0.choices.push((condition.rule, condition.label, to.into()));
        self
    }

    /// Leads to a state by its name when no condition holds; without it the machine fails then.
    pub fn otherwise(mut self, to: impl Into<String>) -> Choice {
        self.0.default = Some(to.into());
        self
    }
}

impl Default for Choice {
    fn default() -> Choice {
        Choice::new()
    }
}

impl From<Choice> for State {
    fn from(choice: Choice) -> State {
        choice.0
    }
}
