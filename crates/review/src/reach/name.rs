//! Names of groups, subnets and other parts of a network, in whatever way a template refers to them.

use std::collections::BTreeMap;

use stanchion_template::Node;
use stanchion_template::language::{Piece, Text, scalar};

use crate::side::{Resource, Side};
use crate::value::expression;

/// The name of a part of a network.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Name {
    /// A resource of the template, by its logical id.
    Own(String),
    /// The default security group of a VPC of the template.
    DefaultGroup(String),
    /// The default network ACL of a VPC of the template.
    DefaultAcl(String),
    /// An id that is written out.
    Literal(String),
    /// A value that is known only during deployment.
    Value(String),
}

impl Name {
    /// Returns whether two names are of the same part, or `None` if that is unknown.
    pub(super) fn is_same(&self, other: &Name) -> Option<bool> {
        let is_value = |it: &Name| matches!(it, Name::Value(_));
        let is_literal = |it: &Name| matches!(it, Name::Literal(_));
        match self == other {
            true => Some(true),
            // A value can be any id, but not of a resource that the same template creates.
            false if is_value(self) && (is_value(other) || is_literal(other)) => None,
            false if is_literal(self) && is_value(other) => None,
            false => Some(false),
        }
    }

    pub(super) fn is_own(&self) -> bool {
        matches!(self, Name::Own(_))
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Name::Own(text) | Name::Literal(text) | Name::Value(text) => formatter.write_str(text),
            Name::DefaultGroup(vpc) => write!(formatter, "the default security group of {vpc}"),
            Name::DefaultAcl(vpc) => write!(formatter, "the default network ACL of {vpc}"),
        }
    }
}

/// The resources of one side, by the names that they have after the change.
pub(super) struct Resources<'s> {
    by_id: BTreeMap<&'s str, Resource<'s>>,
    by_kind: BTreeMap<&'s str, Vec<Resource<'s>>>,
    /// The new ids of resources that only get a different id.
    renamed: BTreeMap<String, String>,
}

impl<'s> Resources<'s> {
    pub(super) fn of(side: &'s Side<'_>, renamed: BTreeMap<String, String>) -> Resources<'s> {
        let by_id: BTreeMap<&'s str, Resource<'s>> =
            side.resources().map(|it| (it.id, it)).collect();
        let mut by_kind: BTreeMap<&'s str, Vec<Resource<'s>>> = BTreeMap::new();
        for resource in by_id.values() {
            by_kind.entry(resource.kind).or_default().push(*resource);
        }
        Resources { by_id, by_kind, renamed }
    }

    pub(super) fn all(&self) -> impl Iterator<Item = Resource<'s>> {
        self.by_id.values().copied()
    }

    pub(super) fn of_kind(&self, kind: &str) -> impl Iterator<Item = Resource<'s>> {
        self.by_kind.get(kind).into_iter().flatten().copied()
    }

    /// Returns the id of a resource after the change.
    pub(super) fn id(&self, id: &str) -> String {
        self.renamed.get(id).map_or(id, String::as_str).to_owned()
    }

    pub(super) fn own(&self, resource: &Resource<'_>) -> Name {
        Name::Own(self.id(resource.id))
    }

    /// Returns the resource that a value refers to.
    pub(super) fn named_by(&self, node: &Node) -> Option<Resource<'s>> {
        let text = Text::of(node);
        self.by_id.get(text.only_reference()?.name()).copied()
    }

    /// Returns the name in a value that is an id.
    pub(super) fn name(&self, node: &Node) -> Name {
        let text = Text::of(node);
        if let Some(literal) = text.literal() {
            return Name::Literal(literal.to_owned());
        }
        // An ARN ends with the id of the resource.
        let of_arn = match text.pieces() {
            [.., Piece::Literal(before), Piece::Reference(it)] if before.ends_with('/') => Some(it),
            _ => None,
        };
        if let Some(reference) = text.only_reference().or(of_arn) {
            let id = || self.id(reference.name());
            let is_own = self.by_id.contains_key(reference.name());
            match reference.attribute().unwrap_or_default() {
                _ if !is_own => {}
                "DefaultSecurityGroup" => return Name::DefaultGroup(id()),
                "DefaultNetworkAcl" => return Name::DefaultAcl(id()),
                it if it.is_empty() || it.ends_with("Id") || it.ends_with("Arn") => {
                    return Name::Own(id());
                }
                _ => {}
            }
            return Name::Value(reference.notation());
        }
        Name::Value(expression(node))
    }

    /// Returns the names in a value that is an id or a list of ids. A list that is known only during deployment is one name.
    pub(super) fn names(&self, node: &Node) -> Vec<Name> {
        let mut all: Vec<Name> = match (node.as_list(), scalar(node)) {
            (Some(list), _) => list.iter().flat_map(|it| self.names(it)).collect(),
            // The default of a parameter that is a list.
            (None, Some(text)) if text.contains(',') => {
                text.split(',').map(|it| Name::Literal(it.trim().to_owned())).collect()
            }
            _ => vec![self.name(node)],
        };
        all.sort();
        all.dedup();
        all
    }
}

/// Returns a number or text as text.
pub(super) fn text(node: Option<&Node>) -> Option<String> {
    scalar(node?).map(std::borrow::Cow::into_owned)
}

/// Returns a switch, or `None` if it is not set or not known.
pub(super) fn switch(node: Option<&Node>) -> Option<bool> {
    match text(node)?.to_ascii_lowercase().as_str() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}
