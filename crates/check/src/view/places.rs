//! The places of values in the file of a template.

use std::cell::RefCell;
use std::collections::BTreeMap;

use stanchion_template::{Map, Node, NodeSpan, Segment, Spans};

/// The number of keys from which a map gets an index.
const LARGE: usize = 16;

/// The keys of a map with their positions.
type Index<'a> = BTreeMap<&'a str, (usize, &'a Node)>;

/// The places of a document. A large map gets an index when it is first searched, so that many findings in it do not
/// read all its keys again.
#[derive(Debug)]
pub(crate) struct Places<'a> {
    root: &'a Node,
    spans: &'a Spans,
    /// The indexes of large maps, by the address of the map.
    indexes: RefCell<BTreeMap<usize, Index<'a>>>,
    /// The number of keys that were read.
    #[cfg(test)]
    steps: std::cell::Cell<usize>,
}

impl<'a> Places<'a> {
    pub(crate) fn new(root: &'a Node, spans: &'a Spans) -> Places<'a> {
        Places {
            root,
            spans,
            indexes: RefCell::default(),
            #[cfg(test)]
            steps: std::cell::Cell::default(),
        }
    }

    /// Returns the place of a path, or of its deepest step that exists, and whether the whole path exists.
    pub(crate) fn locate(&self, path: &[Segment]) -> (NodeSpan, bool) {
        let (mut spans, mut node) = (self.spans.root(), self.root);
        for step in path {
            let below = match (node, step) {
                (Node::Map(map), Segment::Key(key)) => self.entry(map, key),
                (Node::List(items), Segment::Index(at)) => items.get(*at).map(|it| (*at, it)),
                _ => None,
            };
            let Some((at, child)) = below else { return (spans.place(), false) };
            let Some(of_child) = spans.child(at) else { return (spans.place(), false) };
            (spans, node) = (of_child, child);
        }
        (spans.place(), true)
    }

    /// Returns the position and the value of a key.
    fn entry(&self, map: &'a Map, key: &str) -> Option<(usize, &'a Node)> {
        let keys = || map.iter().enumerate().map(|(at, (name, value))| (name, (at, value)));
        if map.len() < LARGE {
            return keys().find(|(name, _)| *name == key).map(|(_, it)| it);
        }
        let mut indexes = self.indexes.borrow_mut();
        let index = indexes.entry(std::ptr::from_ref(map).addr()).or_insert_with(|| {
            #[cfg(test)]
            self.steps.set(self.steps.get() + map.len());
            keys().collect()
        });
        index.get(key).copied()
    }
}

#[cfg(test)]
mod tests {
    use stanchion_template::{Node, Segment, Template};

    use super::Places;

    #[test]
    fn the_keys_of_a_large_map_are_read_once() {
        let count = 500;
        let topics: Vec<String> =
            (0..count).map(|it| format!("  T{it}: {{Type: AWS::SNS::Topic}}\n")).collect();
        let parsed = Template::parse(format!("Resources:\n{}", topics.concat())).unwrap();
        let root = Node::Map(parsed.template.root().clone());
        let places = Places::new(&root, &parsed.spans);
        for at in 0..count {
            let path = ["Resources", &format!("T{at}"), "Type"].map(Segment::from);
            let (spans, is_there) = places.locate(&path);
            assert!(is_there);
            assert_eq!(spans.value.start.line, 2 + at);
            assert_eq!(places.locate(&path), parsed.spans.locate(&root, &path));
            let absent = ["Resources", &format!("T{at}"), "Properties"].map(Segment::from);
            assert_eq!(places.locate(&absent), parsed.spans.locate(&root, &absent));
        }
        assert_eq!(places.steps.get(), 500);
    }
}
