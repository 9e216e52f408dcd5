//! A map that keeps the order of its keys.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::Node;
use crate::steps;

/// The number of keys up to which a search through all of them is as fast as an index.
const SMALL: usize = 16;

/// A map from strings to [`Node`] that keeps the order in which keys were first inserted.
///
/// Property lists are short, so a vector is faster than a hash map. Two maps are equal only if their keys have the
/// same order.
///
/// ```
/// use stanchion_template::Map;
///
/// let mut map = Map::new().with("Name", "data");
/// map.insert("Encrypted", true);
/// let keys: Vec<&str> = map.keys().collect();
/// assert_eq!(keys, ["Name", "Encrypted"]);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map(Vec<(Cow<'static, str>, Node)>);

impl Map {
    /// Creates an empty map.
    pub const fn new() -> Map {
        Map(Vec::new())
    }

    /// Creates a map of pairs whose keys differ.
    pub(crate) fn of_pairs(pairs: Vec<(Cow<'static, str>, Node)>) -> Map {
        Map(pairs)
    }

    /// Sets the value of `key` and returns the value it replaced. A new key goes to the end.
    pub fn insert(
        &mut self,
        key: impl Into<Cow<'static, str>>,
        value: impl Into<Node>,
    ) -> Option<Node> {
        let (key, value) = (key.into(), value.into());
        match self.0.iter_mut().find(|(existing, _)| *existing == key) {
            Some((_, slot)) => Some(std::mem::replace(slot, value)),
            None => {
                self.0.push((key, value));
                None
            }
        }
    }

    /// Sets the value of `key` and returns the value it replaced, as [`Map::insert`] does. A new key goes to its
    /// alphabetical place. If the keys of the map are in another order, somebody chose that order, and a new key goes
    /// to the end.
    ///
    /// ```
    /// use stanchion_template::Map;
    /// let mut properties = Map::from([("Encrypted", true), ("PerformanceMode", false)]);
    /// properties.insert_in_order("KmsKeyId", "alias/data");
    /// assert_eq!(properties.keys().collect::<Vec<_>>(), ["Encrypted", "KmsKeyId", "PerformanceMode"]);
    /// ```
    pub fn insert_in_order(
        &mut self,
        key: impl Into<Cow<'static, str>>,
        value: impl Into<Node>,
    ) -> Option<Node> {
        if self.0.is_sorted_by(|(a, _), (b, _)| a <= b) {
            self.insert_sorted(key.into(), value.into())
        } else {
            self.insert(key, value)
        }
    }

    /// Sets the value of `key` in a map whose keys are in alphabetical order. A key that comes after all others costs
    /// one comparison.
    pub(crate) fn insert_sorted(&mut self, key: Cow<'static, str>, value: Node) -> Option<Node> {
        if self.0.last().is_none_or(|(last, _)| *last < key) {
            self.0.push((key, value));
            return None;
        }
        match self.0.binary_search_by(|(existing, _)| existing.cmp(&key)) {
            Ok(index) => Some(std::mem::replace(&mut self.0[index].1, value)),
            Err(index) => {
                self.0.insert(index, (key, value));
                None
            }
        }
    }

    /// Adds a pair without a search for its key. The caller must know that the key is new. Building a large map this
    /// way takes linear time.
    pub fn push(&mut self, key: impl Into<Cow<'static, str>>, value: impl Into<Node>) {
        self.0.push((key.into(), value.into()));
    }

    /// Sets the value of `key` and returns the map, so that calls can be chained.
    #[must_use]
    pub fn with(mut self, key: impl Into<Cow<'static, str>>, value: impl Into<Node>) -> Map {
        self.insert(key, value);
        self
    }

    /// Returns the value under `key`.
    pub fn get(&self, key: &str) -> Option<&Node> {
        let at = self.0.iter().position(|(existing, _)| existing == key);
        steps::count(at.map_or(self.0.len(), |it| it + 1));
        Some(&self.0[at?].1)
    }

    /// Returns the entry at a position, from 0.
    ///
    /// ```
    /// use stanchion_template::{Map, Node};
    /// let map = Map::from([("Ref", "Data")]);
    /// assert_eq!(map.get_index(0), Some(("Ref", &Node::text("Data"))));
    /// assert_eq!(map.get_index(1), None);
    /// ```
    pub fn get_index(&self, index: usize) -> Option<(&str, &Node)> {
        self.0.get(index).map(|(key, value)| (key.as_ref(), value))
    }

    /// Returns an index for many calls of [`Lookup::get`]. Each takes logarithmic time in a large map, in which
    /// [`Map::get`] takes linear time.
    pub fn lookup(&self) -> Lookup<'_> {
        let mut sorted = Vec::new();
        if self.0.len() > SMALL {
            sorted = self.iter().collect();
            sorted.sort_by_key(|(key, _)| *key);
        }
        Lookup { map: self, sorted }
    }

    /// Returns a mutable reference to the value under `key`.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.0.iter_mut().find(|(existing, _)| existing == key).map(|(_, value)| value)
    }

    /// Returns a mutable reference to the map under `key`. Creates the map if the key is missing, and replaces a
    /// value that is not a map.
    pub fn map_mut(&mut self, key: &'static str) -> &mut Map {
        let index = match self.0.iter().position(|(existing, _)| existing == key) {
            Some(index) => index,
            None => {
                self.0.push((Cow::Borrowed(key), Node::Map(Map::new())));
                self.0.len() - 1
            }
        };
        let slot = &mut self.0[index].1;
        if !matches!(slot, Node::Map(_)) {
            *slot = Node::Map(Map::new());
        }
        match slot {
            Node::Map(map) => map,
            _ => unreachable!("the slot was made a map just above"),
        }
    }

    /// Removes `key` and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<Node> {
        let index = self.0.iter().position(|(existing, _)| existing == key)?;
        Some(self.0.remove(index).1)
    }

    /// Returns true if the map has `key`.
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Returns the pair if the map has exactly one.
    pub fn single(&self) -> Option<(&str, &Node)> {
        match self.0.as_slice() {
            [(key, value)] => Some((key, value)),
            _ => None,
        }
    }

    /// Returns the number of pairs.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns true if the map has no pairs.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Iterates over the pairs in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Node)> {
        self.0.iter().map(|(key, value)| (key.as_ref(), value))
    }

    /// Iterates over the pairs in order, with mutable values.
    pub fn iter_mut(&mut self) -> impl ExactSizeIterator<Item = (&str, &mut Node)> {
        self.0.iter_mut().map(|pair| (pair.0.as_ref(), &mut pair.1))
    }

    /// Iterates over the keys in order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_ref())
    }

    /// Iterates over the values in order.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &Node> {
        self.0.iter().map(|(_, value)| value)
    }

    /// Sorts the keys alphabetically.
    pub fn sort_keys(&mut self) {
        self.0.sort_by(|(a, _), (b, _)| a.cmp(b));
    }
}

impl IntoIterator for Map {
    type Item = (Cow<'static, str>, Node);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<K: Into<Cow<'static, str>>, V: Into<Node>> FromIterator<(K, V)> for Map {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Map {
        let mut map = Map::new();
        let mut places: BTreeMap<Cow<'static, str>, usize> = BTreeMap::new();
        for (key, value) in pairs {
            let (key, value) = (key.into(), value.into());
            if map.len() < SMALL {
                map.insert(key, value);
                continue;
            }
            if places.is_empty() {
                places = map.0.iter().enumerate().map(|(at, (key, _))| (key.clone(), at)).collect();
            }
            match places.get(&key) {
                Some(at) => map.0[*at].1 = value,
                None => {
                    places.insert(key.clone(), map.len());
                    map.0.push((key, value));
                }
            }
        }
        map
    }
}

/// An index of a map. [`Map::lookup`] creates it.
#[derive(Clone, Debug)]
pub struct Lookup<'a> {
    map: &'a Map,
    /// The pairs by key, if the map is large.
    sorted: Vec<(&'a str, &'a Node)>,
}

impl<'a> Lookup<'a> {
    /// Returns the value under `key`.
    pub fn get(&self, key: &str) -> Option<&'a Node> {
        if self.sorted.is_empty() {
            steps::count(self.map.len());
            return self.map.get(key);
        }
        steps::count(self.sorted.len().ilog2() as usize);
        let at = self.sorted.binary_search_by_key(&key, |(key, _)| key).ok()?;
        Some(self.sorted[at].1)
    }
}

impl<K: Into<Cow<'static, str>>, V: Into<Node>, const N: usize> From<[(K, V); N]> for Map {
    fn from(pairs: [(K, V); N]) -> Map {
        pairs.into_iter().collect()
    }
}
