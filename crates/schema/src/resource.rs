//! The facts of one resource type.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::{CORRECTIONS, Facts, Keyword, NodeFacts, NodeId, Source, Update};

/// The facts of a resource type.
#[derive(Clone, Debug)]
pub struct ResourceFacts<'a> {
    name: &'a str,
    root: NodeFacts<'a>,
}

impl<'a> Facts<'a> {
    /// Returns the facts of a resource type.
    pub fn resource(self, cfn_type: &str) -> Option<ResourceFacts<'a>> {
        let (name, node) = if self.is_bundled() { bundled(cfn_type) } else { self.find(cfn_type) }?;
        Some(ResourceFacts { name, root: self.node(node) })
    }
}

/// Finds a resource type in the bundled table. Each thread searches a type only once, because templates name few types
/// many times.
fn bundled(cfn_type: &str) -> Option<(&'static str, NodeId)> {
    thread_local! {
        static FOUND: RefCell<BTreeMap<&'static str, NodeId>> = RefCell::default();
    }
    FOUND.with_borrow_mut(|found| {
        if let Some((name, node)) = found.get_key_value(cfn_type) {
            return Some((*name, *node));
        }
        let (name, node) = Facts::bundled().find(cfn_type)?;
        found.insert(name, node);
        Some((name, node))
    })
}

impl<'a> ResourceFacts<'a> {
    /// Returns the name of the type.
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// Returns the schema of its properties.
    pub fn root(&self) -> &NodeFacts<'a> {
        &self.root
    }

    /// Iterates over the attributes for `Fn::GetAtt` that the registry lists, with periods between levels.
    pub fn attributes(&self) -> impl Iterator<Item = String> {
        self.root
            .texts(Keyword::ReadOnly)
            .iter()
            .filter(|it| !it.contains('*'))
            .map(|it| it.replace('/', "."))
    }

    /// Returns the property that holds tags, if the type supports tags.
    pub fn tags(&self) -> Option<&'a str> {
        self.root.text(Keyword::Tags)
    }

    /// Returns true if deleting the resource loses data.
    pub fn is_stateful(&self) -> bool {
        self.root.has(Keyword::Stateful)
    }

    /// Returns the effect of changing the property at `path`. Steps are separated by `/`, and `*` is any item of a
    /// list.
    pub fn update(&self, path: &str) -> Update {
        let correction =
            CORRECTIONS.iter().find(|it| it.resource_type == self.name && it.path == path);
        if let Some(correction) = correction {
            return correction.update;
        }
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

/// Returns true if the paths are equal or one contains the other.
fn touches(known: &str, path: &str) -> bool {
    let inside = |inner: &str, outer: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    inside(path, known) || inside(known, path)
}
