//! The facts of one schema node.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::{Facts, Keyword, NodeId, Payload};

/// A set of JSON types, one bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Types(pub u8);

impl Types {
    /// The names of the types. The index of a name is the number of its bit.
    pub const NAMES: [&'static str; 7] =
        ["string", "integer", "number", "boolean", "object", "array", "null"];

    /// Returns true if the set contains a type.
    pub fn contains(self, name: &str) -> bool {
        Types::NAMES.iter().position(|it| *it == name).is_some_and(|bit| self.0 & (1 << bit) != 0)
    }

    /// Iterates over the names of the types in the set.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        Types::NAMES
            .into_iter()
            .enumerate()
            .filter(move |(bit, _)| self.0 & (1 << bit) != 0)
            .map(|(_, name)| name)
    }
}

/// The value of a keyword.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry<'a> {
    /// See [`Payload::Types`].
    Types(Types),
    /// See [`Payload::Texts`].
    Texts(Vec<&'a str>),
    /// See [`Payload::NamedNodes`].
    NamedNodes(Vec<(&'a str, NodeId)>),
    /// See [`Payload::Node`].
    Node(NodeId),
    /// See [`Payload::Nodes`].
    Nodes(Vec<NodeId>),
    /// See [`Payload::Text`].
    Text(&'a str),
    /// See [`Payload::Number`].
    Number(f64),
    /// See [`Payload::Flag`].
    Flag,
    /// See [`Payload::TextLists`].
    TextLists(Vec<(&'a str, Vec<&'a str>)>),
}

/// A schema node, which describes the valid values at one place.
#[derive(Clone, Debug)]
pub struct NodeFacts<'a> {
    facts: Facts<'a>,
    id: NodeId,
    entries: Entries<'a>,
}

impl<'a> Facts<'a> {
    /// Returns a node of the table.
    pub fn node(self, id: NodeId) -> NodeFacts<'a> {
        NodeFacts::new(self, id)
    }
}

impl<'a> NodeFacts<'a> {
    fn new(facts: Facts<'a>, id: NodeId) -> NodeFacts<'a> {
        let known = facts.is_bundled().then(|| bundled_entries(id));
        NodeFacts { facts, id, entries: known.unwrap_or_else(|| decode(facts, id)) }
    }

    /// Returns the table that contains the node.
    pub fn facts(&self) -> Facts<'a> {
        self.facts
    }

    /// Returns the id of the node in the table. Equal nodes have the same id.
    pub fn id(&self) -> NodeId {
        self.id
    }

    /// Returns all keywords with their values, in the order of the table.
    pub fn entries(&self) -> &[(Keyword, Entry<'a>)] {
        &self.entries
    }

    /// Returns the value of a keyword.
    pub fn entry(&self, keyword: Keyword) -> Option<&Entry<'a>> {
        self.entries.iter().find(|(it, _)| *it == keyword).map(|(_, entry)| entry)
    }

    /// Returns true if the node has a keyword.
    pub fn has(&self, keyword: Keyword) -> bool {
        self.entry(keyword).is_some()
    }

    /// Returns the strings of a keyword that holds a list of strings.
    pub fn texts(&self, keyword: Keyword) -> &[&'a str] {
        match self.entry(keyword) {
            Some(Entry::Texts(texts)) => texts,
            _ => &[],
        }
    }

    /// Returns the string of a keyword that holds one.
    pub fn text(&self, keyword: Keyword) -> Option<&'a str> {
        match self.entry(keyword)? {
            Entry::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the number of a keyword that holds one.
    pub fn number(&self, keyword: Keyword) -> Option<f64> {
        match self.entry(keyword)? {
            Entry::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// Returns the node of a keyword that holds one.
    pub fn child(&self, keyword: Keyword) -> Option<NodeFacts<'a>> {
        match self.entry(keyword)? {
            Entry::Node(id) => Some(self.facts.node(*id)),
            _ => None,
        }
    }

    /// Returns the nodes of a keyword that holds several: `oneOf`, `anyOf`, `allOf`, `prefixItems`.
    pub fn children(&self, keyword: Keyword) -> Vec<NodeFacts<'a>> {
        match self.entry(keyword) {
            Some(Entry::Nodes(ids)) => ids.iter().map(|id| self.facts.node(*id)).collect(),
            _ => Vec::new(),
        }
    }

    /// Returns the JSON types that a value may have, or `None` if every type is valid.
    pub fn types(&self) -> Option<Types> {
        match self.entry(Keyword::Type)? {
            Entry::Types(types) => Some(*types),
            _ => None,
        }
    }

    /// Returns the required properties.
    pub fn required(&self) -> &[&'a str] {
        self.texts(Keyword::Required)
    }

    /// Returns the allowed values as strings. The list is empty if the schema does not restrict the values.
    pub fn allowed_values(&self) -> &[&'a str] {
        self.texts(Keyword::Enum)
    }

    /// Returns the known properties in the order of the source.
    pub fn properties(&self) -> &[(&'a str, NodeId)] {
        match self.entry(Keyword::Properties) {
            Some(Entry::NamedNodes(properties)) => properties,
            _ => &[],
        }
    }

    /// Returns a known property.
    pub fn property(&self, name: &str) -> Option<NodeFacts<'a>> {
        self.properties().iter().find(|(it, _)| *it == name).map(|(_, id)| self.facts.node(*id))
    }
}

/// The keywords of a node with their values.
type Entries<'a> = Rc<[(Keyword, Entry<'a>)]>;

fn decode(facts: Facts<'_>, id: NodeId) -> Entries<'_> {
    let mut cursor = Cursor { bytes: facts.node_bytes(id), facts };
    let mut entries = Vec::new();
    while let Some(keyword) =
        (cursor.byte() as usize).checked_sub(1).and_then(|it| Keyword::ALL.get(it))
    {
        entries.push((*keyword, cursor.entry(keyword.payload())));
    }
    entries.into()
}

/// Returns the keywords of a node in the bundled table. Each thread decodes a node only once, because templates use
/// few nodes many times.
fn bundled_entries(id: NodeId) -> Entries<'static> {
    thread_local! {
        static DECODED: RefCell<BTreeMap<NodeId, Entries<'static>>> = RefCell::default();
    }
    DECODED.with_borrow_mut(|it| {
        Rc::clone(it.entry(id).or_insert_with(|| decode(Facts::bundled(), id)))
    })
}

struct Cursor<'a> {
    bytes: &'a [u8],
    facts: Facts<'a>,
}

impl<'a> Cursor<'a> {
    fn byte(&mut self) -> u8 {
        match self.bytes.split_first() {
            Some((first, rest)) => {
                self.bytes = rest;
                *first
            }
            None => 0,
        }
    }

    fn varint(&mut self) -> u64 {
        let (mut value, mut shift) = (0u64, 0);
        loop {
            let byte = self.byte();
            value |= u64::from(byte & 0x7f).checked_shl(shift).unwrap_or(0);
            if byte < 0x80 {
                return value;
            }
            shift += 7;
        }
    }

    fn count(&mut self) -> usize {
        usize::try_from(self.varint()).unwrap_or(0)
    }

    fn text(&mut self) -> &'a str {
        let index = self.count();
        self.facts.text(index)
    }

    fn node(&mut self) -> NodeId {
        NodeId(u32::try_from(self.varint()).unwrap_or(0))
    }

    fn many<T>(&mut self, mut one: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let count = self.count();
        // A corrupt table must not cause a huge allocation.
        let mut items = Vec::with_capacity(count.min(self.bytes.len()));
        for _ in 0..count {
            if self.bytes.is_empty() {
                break;
            }
            items.push(one(self));
        }
        items
    }

    fn entry(&mut self, payload: Payload) -> Entry<'a> {
        match payload {
            Payload::Types => Entry::Types(Types(u8::try_from(self.varint()).unwrap_or(0))),
            Payload::Texts => Entry::Texts(self.many(Cursor::text)),
            Payload::NamedNodes => Entry::NamedNodes(self.many(|it| (it.text(), it.node()))),
            Payload::Node => Entry::Node(self.node()),
            Payload::Nodes => Entry::Nodes(self.many(Cursor::node)),
            Payload::Text => Entry::Text(self.text()),
            Payload::Number => Entry::Number(self.number()),
            Payload::Flag => Entry::Flag,
            Payload::TextLists => {
                Entry::TextLists(self.many(|it| (it.text(), it.many(Cursor::text))))
            }
        }
    }

    /// Reads a number: 0 and a zigzag varint for a whole number, 1 and a string for any other.
    #[expect(clippy::cast_precision_loss, reason = "limits in schemas are far below 2^53")]
    fn number(&mut self) -> f64 {
        if self.byte() == 0 {
            let zigzag = self.varint();
            let magnitude = (zigzag >> 1) as f64;
            if zigzag & 1 == 0 { magnitude } else { -magnitude - 1.0 }
        } else {
            self.text().parse().unwrap_or(0.0)
        }
    }
}
