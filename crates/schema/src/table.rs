//! The table of facts and the lookup in it.
//!
//! All numbers are little endian. The layout is: the magic bytes; five `u32` for the numbers of strings, nodes,
//! types, bytes of strings and bytes of nodes; the end of each string; the start of each node; a pair (name, node)
//! for each type, sorted by name; the strings; the nodes. A node is a sequence of (keyword number, payload) that ends
//! with 0. Counts and ids in payloads are varints.

/// The first bytes of a table. They change when the layout changes.
pub const MAGIC: &[u8; 4] = b"SF01";

const HEADER: usize = 24;

static BUNDLED: &[u8] = include_bytes!("facts.bin");

/// The id of a node in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u32);

/// The facts of every resource type.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    bytes: &'a [u8],
    string_count: usize,
    node_count: usize,
    type_count: usize,
    string_bytes: usize,
}

fn number_at(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at..at + 4) {
        Some(&[a, b, c, d]) => u32::from_le_bytes([a, b, c, d]) as usize,
        _ => 0,
    }
}

impl Facts<'static> {
    /// Returns the facts that are built into this crate.
    pub fn bundled() -> Facts<'static> {
        Facts::of(BUNDLED).unwrap_or(Facts {
            bytes: &[],
            string_count: 0,
            node_count: 0,
            type_count: 0,
            string_bytes: 0,
        })
    }
}

impl<'a> Facts<'a> {
    /// Reads facts from the bytes of a table. Returns `None` if they are not a table of this layout.
    pub fn of(bytes: &'a [u8]) -> Option<Facts<'a>> {
        if bytes.get(..4)? != MAGIC || bytes.len() < HEADER {
            return None;
        }
        Some(Facts {
            bytes,
            string_count: number_at(bytes, 4),
            node_count: number_at(bytes, 8),
            type_count: number_at(bytes, 12),
            string_bytes: number_at(bytes, 16),
        })
    }

    /// Returns true if these are the facts that are built into this crate.
    pub(crate) fn is_bundled(&self) -> bool {
        std::ptr::eq(self.bytes, BUNDLED)
    }

    /// Returns the number of resource types.
    pub fn len(&self) -> usize {
        self.type_count
    }

    /// Returns true if there are no resource types.
    pub fn is_empty(&self) -> bool {
        self.type_count == 0
    }

    /// Iterates over the names of all resource types in alphabetical order.
    pub fn type_names(self) -> impl ExactSizeIterator<Item = &'a str> {
        (0..self.type_count).map(move |index| self.type_at(index).0)
    }

    /// Finds the node of a resource type, with the name as the table has it.
    pub(crate) fn find(&self, cfn_type: &str) -> Option<(&'a str, NodeId)> {
        let (mut low, mut high) = (0, self.type_count);
        while low < high {
            let middle = usize::midpoint(low, high);
            let name = number_at(self.bytes, self.types_start() + 8 * middle);
            match self.bytes_of(name).cmp(cfn_type.as_bytes()) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return Some(self.type_at(middle)),
            }
        }
        None
    }

    fn strings_end(&self) -> usize {
        HEADER
    }

    fn nodes_start(&self) -> usize {
        self.strings_end() + 4 * self.string_count
    }

    fn types_start(&self) -> usize {
        self.nodes_start() + 4 * self.node_count
    }

    fn strings(&self) -> usize {
        self.types_start() + 8 * self.type_count
    }

    fn type_at(&self, index: usize) -> (&'a str, NodeId) {
        let at = self.types_start() + 8 * index;
        let node = u32::try_from(number_at(self.bytes, at + 4)).unwrap_or_default();
        (self.text(number_at(self.bytes, at)), NodeId(node))
    }

    pub(crate) fn text(&self, index: usize) -> &'a str {
        std::str::from_utf8(self.bytes_of(index)).unwrap_or_default()
    }

    fn bytes_of(&self, index: usize) -> &'a [u8] {
        let end_of = |index: usize| number_at(self.bytes, self.strings_end() + 4 * index);
        let start = if index == 0 { 0 } else { end_of(index - 1) };
        let strings = self.strings();
        self.bytes.get(strings + start..strings + end_of(index)).unwrap_or_default()
    }

    pub(crate) fn node_bytes(&self, id: NodeId) -> &'a [u8] {
        let start = number_at(self.bytes, self.nodes_start() + 4 * id.0 as usize);
        self.bytes.get(self.strings() + self.string_bytes + start..).unwrap_or_default()
    }
}
