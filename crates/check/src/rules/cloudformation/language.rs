//! The language of a template as its transforms change it, and the kind of value that an expression yields.

use stanchion_template::{Expression, Node};

use crate::analysis::Analysis;

/// Returns true if a macro of the account can rewrite any part of the template. The transforms of AWS leave the
/// functions of the language as they are.
pub(super) fn has_own_macros(cx: &Analysis<'_>) -> bool {
    let is_own = |it: &Node| {
        let name = it.as_text().or_else(|| it.get("Name")?.as_text());
        name.is_none_or(|it| !it.starts_with("AWS::"))
    };
    match cx.root.get("Transform") {
        Some(Node::List(names)) => names.iter().any(is_own),
        Some(name @ (Node::Text(_) | Node::Map(_))) => is_own(name),
        _ => false,
    }
}

/// Returns true if the template has the transform that adds functions to the language.
pub(super) fn has_extensions(cx: &Analysis<'_>) -> bool {
    has_transform(cx, "AWS::LanguageExtensions")
}

/// Returns true if the template has the transform of AWS SAM.
pub(super) fn has_serverless(cx: &Analysis<'_>) -> bool {
    has_transform(cx, "AWS::Serverless-2016-10-31")
}

fn has_transform(cx: &Analysis<'_>, wanted: &str) -> bool {
    let is_it = |it: &Node| {
        it.as_text().or_else(|| it.get("Name")?.as_text()).is_some_and(|it| it == wanted)
    };
    match cx.root.get("Transform") {
        Some(Node::List(names)) => names.iter().any(is_it),
        Some(name) => is_it(name),
        None => false,
    }
}

/// The kind of value that a node has when CloudFormation uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Null,
    Text,
    /// A number or boolean, which CloudFormation converts to text where it needs text.
    Scalar,
    List,
    Map,
    /// The result of a condition function.
    Condition,
    /// Any of these, known only during deployment.
    Unknown,
}

impl Kind {
    pub(super) fn of(node: &Node) -> Kind {
        match node {
            Node::Null => Kind::Null,
            Node::Text(_) => Kind::Text,
            Node::Bool(_) | Node::Int(_) | Node::Number(_) | Node::RawNumber(_) => Kind::Scalar,
            Node::List(_) => Kind::List,
            Node::Link(_) => Kind::Unknown,
            Node::Map(map) => match Expression::of(node) {
                Some(
                    Expression::Sub(..)
                    | Expression::Base64(_)
                    | Expression::Join(..)
                    | Expression::ToJsonString(_)
                    | Expression::ImportValue(_),
                ) => Kind::Text,
                Some(Expression::Length(_)) => Kind::Scalar,
                Some(Expression::Split(..) | Expression::GetAzs(_) | Expression::Cidr(_)) => {
                    Kind::List
                }
                Some(Expression::Logic(..) | Expression::Condition(_)) => Kind::Condition,
                Some(_) => Kind::Unknown,
                None if map.keys().any(|it| it.contains("::")) => Kind::Unknown,
                None => Kind::Map,
            },
        }
    }

    /// Returns true if the value can be one text.
    pub(super) fn can_be_text(self) -> bool {
        matches!(self, Kind::Text | Kind::Scalar | Kind::Unknown)
    }

    /// Returns true if the value can be a list.
    pub(super) fn can_be_list(self) -> bool {
        matches!(self, Kind::List | Kind::Unknown)
    }
}
