//! Functions of the sections `Conditions` and `Rules`.

use std::borrow::Cow;

use crate::{IntoValue, Node, Value};

/// A condition, which is true or false when a stack is created or updated.
///
/// ```
/// use stanchion_template::intrinsic::{Condition, reference};
/// let production = Condition::equals(reference::<String>("Stage"), "production");
/// let large = production.and(Condition::named("HasBudget")).or(Condition::named("Forced"));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Condition(Node);

fn function(name: &'static str, arguments: Vec<Node>) -> Node {
    Node::single(name, Node::List(arguments))
}

impl Condition {
    /// `Fn::Equals`: true if both values are equal.
    pub fn equals<T>(left: impl IntoValue<T>, right: impl IntoValue<T>) -> Condition {
        Condition(function("Fn::Equals", vec![left.into_node(), right.into_node()]))
    }

    /// `Condition`: refers to another condition of the template by its name.
    pub fn named(name: impl Into<Cow<'static, str>>) -> Condition {
        Condition(Node::single("Condition", Node::text(name)))
    }

    /// `Fn::And`: true if this condition and `other` are true.
    #[must_use]
    pub fn and(self, other: Condition) -> Condition {
        Condition::all([self, other])
    }

    /// `Fn::Or`: true if this condition or `other` is true.
    #[must_use]
    pub fn or(self, other: Condition) -> Condition {
        Condition::any([self, other])
    }

    /// `Fn::And` of 2 to 10 conditions: true if all are true.
    pub fn all(conditions: impl IntoIterator<Item = Condition>) -> Condition {
        Condition(function("Fn::And", conditions.into_iter().map(|it| it.0).collect()))
    }

    /// `Fn::Or` of 2 to 10 conditions: true if one is true.
    pub fn any(conditions: impl IntoIterator<Item = Condition>) -> Condition {
        Condition(function("Fn::Or", conditions.into_iter().map(|it| it.0).collect()))
    }

    /// Returns the condition as a node.
    pub fn into_node(self) -> Node {
        self.0
    }
}

impl std::ops::Not for Condition {
    type Output = Condition;

    fn not(self) -> Condition {
        Condition(function("Fn::Not", vec![self.0]))
    }
}

impl From<Condition> for Node {
    fn from(condition: Condition) -> Node {
        condition.0
    }
}

/// A condition in the section `Rules`. It can use the functions of [`Condition`] and those below.
pub type RuleCondition = Condition;

/// `Fn::Contains`: true if a list of strings contains the value. Only valid in rules.
pub fn contains(list: impl IntoValue<Vec<String>>, value: impl IntoValue<String>) -> RuleCondition {
    Condition(function("Fn::Contains", vec![list.into_node(), value.into_node()]))
}

/// `Fn::EachMemberEquals`: true if every item of the list equals the value. Only valid in rules.
pub fn each_member_equals(
    list: impl IntoValue<Vec<String>>,
    value: impl IntoValue<String>,
) -> RuleCondition {
    Condition(function("Fn::EachMemberEquals", vec![list.into_node(), value.into_node()]))
}

/// `Fn::EachMemberIn`: true if every item of the first list is in the second. Only valid in rules.
pub fn each_member_in(
    members: impl IntoValue<Vec<String>>,
    list: impl IntoValue<Vec<String>>,
) -> RuleCondition {
    Condition(function("Fn::EachMemberIn", vec![members.into_node(), list.into_node()]))
}

/// `Fn::RefAll`: returns the values of all parameters of a type, such as `AWS::EC2::VPC::Id`. Only valid in rules.
pub fn ref_all(parameter_type: impl Into<Cow<'static, str>>) -> Value<Vec<String>> {
    Value::from_node(Node::single("Fn::RefAll", Node::text(parameter_type)))
}

/// `Fn::ValueOf`: returns an attribute of the resource that a parameter names. Only valid in rules.
pub fn value_of(
    parameter: impl Into<Cow<'static, str>>,
    attribute: impl Into<Cow<'static, str>>,
) -> Value<Vec<String>> {
    Value::from_node(function("Fn::ValueOf", vec![Node::text(parameter), Node::text(attribute)]))
}

/// `Fn::ValueOfAll`: returns an attribute of every resource that the parameters of a type name. Only valid in rules.
pub fn value_of_all(
    parameter_type: impl Into<Cow<'static, str>>,
    attribute: impl Into<Cow<'static, str>>,
) -> Value<Vec<String>> {
    Value::from_node(function(
        "Fn::ValueOfAll",
        vec![Node::text(parameter_type), Node::text(attribute)],
    ))
}
