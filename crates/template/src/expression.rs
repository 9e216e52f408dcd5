//! Reading intrinsic functions.

use crate::{Map, Node};

/// An intrinsic function in a document, split into its arguments.
///
/// An argument that should have one shape, such as the list of `Fn::Join`, is a node because it can also be an
/// expression.
///
/// ```
/// use stanchion_template::{Expression, intrinsic};
///
/// let value = intrinsic::reference::<String>("Data");
/// assert_eq!(Expression::of(value.node()), Some(Expression::Ref("Data")));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Expression<'a> {
    /// `Ref`.
    Ref(&'a str),
    /// `Fn::GetAtt` with the logical id and the attribute.
    GetAtt(&'a str, &'a Node),
    /// `Fn::Sub` with its text and, in the second form, its variables.
    Sub(&'a str, Option<&'a Map>),
    /// `Fn::Join` with the delimiter and the list.
    Join(&'a Node, &'a Node),
    /// `Fn::Select` with the index and the list.
    Select(&'a Node, &'a Node),
    /// `Fn::Split` with the delimiter and the text.
    Split(&'a Node, &'a Node),
    /// `Fn::If` with the condition's name and both values.
    If(&'a str, &'a Node, &'a Node),
    /// `Fn::FindInMap` with its arguments, 3 or 4.
    FindInMap(&'a [Node]),
    /// `Fn::ImportValue`.
    ImportValue(&'a Node),
    /// `Fn::GetStackOutput`.
    GetStackOutput(&'a Map),
    /// `Fn::Base64`.
    Base64(&'a Node),
    /// `Fn::Cidr` with its arguments, 2 or 3.
    Cidr(&'a [Node]),
    /// `Fn::GetAZs`.
    GetAzs(&'a Node),
    /// `Fn::Length`.
    Length(&'a Node),
    /// `Fn::ToJsonString`.
    ToJsonString(&'a Node),
    /// `Fn::Transform`.
    Transform(&'a Map),
    /// `Fn::And`, `Fn::Or`, `Fn::Not`, `Fn::Equals` or a function of rules: its name and arguments.
    Logic(&'a str, &'a Node),
    /// `Condition` with the name of a condition.
    Condition(&'a str),
    /// A known function whose arguments have the wrong shape: its name and arguments.
    Malformed(&'a str, &'a Node),
}

/// The functions that have a short YAML tag, without `Fn::`. `Ref` and `Condition` are not in the list.
pub(crate) const TAGGED: [&str; 19] = [
    "And",
    "Base64",
    "Cidr",
    "Equals",
    "FindInMap",
    "GetAZs",
    "GetAtt",
    "GetStackOutput",
    "If",
    "ImportValue",
    "Join",
    "Length",
    "Not",
    "Or",
    "Select",
    "Split",
    "Sub",
    "ToJsonString",
    "Transform",
];

/// The functions that are valid in rules only. They are written in their long form.
pub(crate) const RULE_ONLY: [&str; 6] =
    ["Contains", "EachMemberEquals", "EachMemberIn", "RefAll", "ValueOf", "ValueOfAll"];

impl<'a> Expression<'a> {
    /// Returns the intrinsic function that the node is, or `None` for a literal.
    ///
    /// `{"Condition": "Name"}` counts as a function. The caller must know whether it can be one at this place.
    pub fn of(node: &'a Node) -> Option<Expression<'a>> {
        let (key, argument) = node.as_map()?.single()?;
        if key == "Ref" {
            return Some(match argument.as_text() {
                Some(name) => Expression::Ref(name),
                None => Expression::Malformed(key, argument),
            });
        }
        if key == "Condition" {
            return argument.as_text().map(Expression::Condition);
        }
        let name = key.strip_prefix("Fn::")?;
        if RULE_ONLY.contains(&name) {
            return Some(Expression::Logic(key, argument));
        }
        if !TAGGED.contains(&name) {
            return None;
        }
        Some(Expression::function(name, argument).unwrap_or(Expression::Malformed(key, argument)))
    }

    fn function(name: &'a str, argument: &'a Node) -> Option<Expression<'a>> {
        let list = argument.as_list();
        let pair = || match list? {
            [first, second] => Some((first, second)),
            _ => None,
        };
        Some(match name {
            "GetAtt" => {
                let (id, attribute) = pair()?;
                Expression::GetAtt(id.as_text()?, attribute)
            }
            "Sub" => match argument {
                Node::Text(text) => Expression::Sub(text, None),
                _ => {
                    let (text, variables) = pair()?;
                    Expression::Sub(text.as_text()?, Some(variables.as_map()?))
                }
            },
            "Join" => pair().map(|(delimiter, list)| Expression::Join(delimiter, list))?,
            "Select" => pair().map(|(index, list)| Expression::Select(index, list))?,
            "Split" => pair().map(|(delimiter, text)| Expression::Split(delimiter, text))?,
            "If" => match list? {
                [condition, then, otherwise] => {
                    Expression::If(condition.as_text()?, then, otherwise)
                }
                _ => return None,
            },
            "FindInMap" => Expression::FindInMap(list.filter(|it| matches!(it.len(), 3 | 4))?),
            "Cidr" => Expression::Cidr(list.filter(|it| matches!(it.len(), 2 | 3))?),
            "ImportValue" => Expression::ImportValue(argument),
            "GetStackOutput" => Expression::GetStackOutput(argument.as_map()?),
            "Base64" => Expression::Base64(argument),
            "GetAZs" => Expression::GetAzs(argument),
            "Length" => Expression::Length(argument),
            "ToJsonString" => Expression::ToJsonString(argument),
            "Transform" => Expression::Transform(argument.as_map()?),
            "And" | "Or" | "Not" | "Equals" => Expression::Logic(name, argument),
            _ => return None,
        })
    }
}
