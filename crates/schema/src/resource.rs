//! What is known about one resource type.

use crate::{Keyword, NodeFacts};

/// Who says what a change does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The CloudFormation registry's schema.
    Registry,
    /// The CDK's service specification; for properties the registry says nothing about.
    Specification,
}

/// What changing a property does to the resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Update {
    /// The resource stays.
    InPlace,
    /// A new resource takes the place of the old one.
    Replaces {
        /// Who says so.
        source: Source,
    },
    /// Whether it is replaced depends on the values.
    MayReplace {
        /// Who says so.
        source: Source,
    },
    /// The specification says replaced, the registry says not.
    Disputed,
}

/// The facts of a resource type.
#[derive(Clone, Debug)]
pub struct ResourceFacts<'a> {
    name: &'a str,
    root: NodeFacts<'a>,
}

impl<'a> ResourceFacts<'a> {
    pub(crate) fn new(name: &'a str, root: NodeFacts<'a>) -> ResourceFacts<'a> {
        ResourceFacts { name, root }
    }

    /// The type's name.
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// The schema of its properties.
    pub fn root(&self) -> &NodeFacts<'a> {
        &self.root
    }

    /// The attributes `Fn::GetAtt` yields that the registry lists, with points between levels.
    pub fn attributes(&self) -> impl Iterator<Item = String> {
        self.root
            .texts(Keyword::ReadOnly)
            .iter()
            .filter(|it| !it.contains('*'))
            .map(|it| it.replace('/', "."))
    }

    /// The property that holds tags, when the type has tags.
    pub fn tags(&self) -> Option<&'a str> {
        self.root.text(Keyword::Tags)
    }

    /// Whether deleting it loses data.
    pub fn is_stateful(&self) -> bool {
        self.root.has(Keyword::Stateful)
    }

    /// What changing the property at `path` does; levels are split by `/`, an item of a list is `*`.
    pub fn update(&self, path: &str) -> Update {
        let within = |keyword| self.root.texts(keyword).iter().any(|known| touches(known, path));
        if within(Keyword::CreateOnly) {
            Update::Replaces { source: Source::Registry }
        } else if within(Keyword::CreateOnlyFromSpecification) {
            Update::Replaces { source: Source::Specification }
        } else if within(Keyword::ConditionalCreateOnly) {
            Update::MayReplace { source: Source::Registry }
        } else if within(Keyword::ConditionalCreateOnlyFromSpecification) {
            Update::MayReplace { source: Source::Specification }
        } else if within(Keyword::DisputedCreateOnly) {
            Update::Disputed
        } else {
            Update::InPlace
        }
    }
}

/// Whether one path is the other or lies inside it.
fn touches(known: &str, path: &str) -> bool {
    let inside = |inner: &str, outer: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    inside(path, known) || inside(known, path)
}
