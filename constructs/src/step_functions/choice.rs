//! Defines choice states and their conditions.

use stanchion_template::{Map, Node};

use super::State;
use super::graph::Kind;

/// A condition of a choice state.
///
/// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a choice"]
pub struct Condition {
    rule: Map,
    /// The label in a diagram.
    label: String,
}

/// Defines comparisons of JSONPath: the method, the name of the operator, and the sign in a diagram.
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
    /// Holds if the string at a path equals this one.
    string_equals(&str) "StringEquals" "=" => |it| Node::text(it.to_owned());
    /// Holds if the string at a path matches a pattern with `*`.
    string_matches(&str) "StringMatches" "~" => |it| Node::text(it.to_owned());
    /// Holds if the number at a path equals this one.
    numeric_equals(f64) "NumericEquals" "=" => |it| Node::number(it);
    /// Holds if the number at a path is less than this one.
    numeric_less_than(f64) "NumericLessThan" "<" => |it| Node::number(it);
    /// Holds if the number at a path is less than or equal to this one.
    numeric_less_than_equals(f64) "NumericLessThanEquals" "<=" => |it| Node::number(it);
    /// Holds if the number at a path is greater than this one.
    numeric_greater_than(f64) "NumericGreaterThan" ">" => |it| Node::number(it);
    /// Holds if the number at a path is greater than or equal to this one.
    numeric_greater_than_equals(f64) "NumericGreaterThanEquals" ">=" => |it| Node::number(it);
    /// Holds if the Boolean at a path equals this one.
    boolean_equals(bool) "BooleanEquals" "=" => |it| Node::Bool(it);
    /// Holds if a path exists (`true`) or does not exist (`false`).
    is_present(bool) "IsPresent" "is there:" => |it| Node::Bool(it);
    /// Holds if the value at a path is null (`true`) or not null (`false`).
    is_null(bool) "IsNull" "is null:" => |it| Node::Bool(it);
    /// Holds if the timestamp at a path is earlier than this one.
    timestamp_less_than(&str) "TimestampLessThan" "<" => |it| Node::text(it.to_owned());
    /// Holds if the timestamp at a path is later than this one.
    timestamp_greater_than(&str) "TimestampGreaterThan" ">" => |it| Node::text(it.to_owned());
}

impl Condition {
    /// Returns a condition from a JSONata expression that yields a Boolean, without `{%` and `%}`.
    pub fn jsonata(expression: impl Into<String>) -> Condition {
        let label = expression.into();
        let rule = Map::from([("Condition", Node::text(format!("{{% {label} %}}")))]);
        Condition { rule, label }
    }

    /// Holds if all conditions hold. Valid only in JSONPath.
    pub fn all(conditions: impl IntoIterator<Item = Condition>) -> Condition {
        Condition::several("And", " and ", conditions)
    }

    /// Holds if at least one condition holds. Valid only in JSONPath.
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

/// Negates a condition. Valid only in JSONPath.
impl std::ops::Not for Condition {
    type Output = Condition;

    fn not(self) -> Condition {
        let label = format!("not {}", self.label);
        Condition { rule: Map::from([("Not", Node::Map(self.rule))]), label }
    }
}

/// A choice state, which continues with one of several states.
#[derive(Clone, Debug)]
#[must_use = "give it to a flow"]
pub struct Choice(State);

impl Choice {
    /// Returns a choice without conditions.
    pub fn new() -> Choice {
        Choice(State::new(Kind::Choice, Map::new()))
    }

    /// Continues with a state by its name if a condition holds. The first condition that holds decides. Required: at
    /// least one condition.
    pub fn when(mut self, condition: Condition, to: impl Into<String>) -> Choice {
        self.0.choices.push((condition.rule, condition.label, to.into()));
        self
    }

    /// Continues with a state by its name if no condition holds. Without it, the execution fails in that case. Default:
    /// no state.
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
