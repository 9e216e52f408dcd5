//! The mappings of a template, for many lookups.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::{Lookup, Map, Node};

/// The mappings of a template with indexes of their keys, so that many lookups in a large mapping do not read all its
/// keys again.
///
/// ```
/// use stanchion_template::{Template, language::Mappings};
/// let text = "Mappings: {Sizes: {live: {disk: 10}}}\nResources: {}\n";
/// let template = Template::parse(text)?.template;
/// let root = template.shared_root();
/// let mappings = Mappings::of(&root);
/// assert_eq!(mappings.value("Sizes", "live", "disk").and_then(|it| it.as_int()), Some(10));
/// assert_eq!(mappings.entry("Sizes", "test"), None);
/// # Ok::<(), stanchion_template::ParseErrors>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Mappings<'a> {
    section: Option<&'a Map>,
    /// The indexes of maps by their addresses.
    indexes: RefCell<BTreeMap<usize, Lookup<'a>>>,
}

impl<'a> Mappings<'a> {
    /// Returns the mappings of a template.
    pub fn of(root: &'a Node) -> Mappings<'a> {
        root.as_map().map(Mappings::in_map).unwrap_or_default()
    }

    pub(super) fn in_map(root: &'a Map) -> Mappings<'a> {
        let section = root.get("Mappings").and_then(Node::as_map);
        Mappings { section, indexes: RefCell::default() }
    }

    /// Returns a mapping.
    pub fn mapping(&self, name: &str) -> Option<&'a Node> {
        self.get(self.section?, name)
    }

    /// Returns the values under a first key of a mapping.
    pub fn entry(&self, name: &str, first: &str) -> Option<&'a Node> {
        self.get(self.mapping(name)?.as_map()?, first)
    }

    /// Returns the value under both keys of a mapping.
    pub fn value(&self, name: &str, first: &str, second: &str) -> Option<&'a Node> {
        self.get(self.entry(name, first)?.as_map()?, second)
    }

    fn get(&self, map: &'a Map, key: &str) -> Option<&'a Node> {
        let mut indexes = self.indexes.borrow_mut();
        indexes.entry(std::ptr::from_ref(map).addr()).or_insert_with(|| map.lookup()).get(key)
    }
}
