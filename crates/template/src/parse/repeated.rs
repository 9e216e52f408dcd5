//! Keys that occur twice in one map.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::spans::{Entry, Range};
use crate::{Node, steps};

/// The text of a key.
pub(super) type Key = Cow<'static, str>;

/// The number of keys up to which comparing each with each is as fast as an index.
const FEW: usize = 12;

/// A key that occurs twice, with both places.
pub(super) struct Repeated {
    pub(super) key: String,
    pub(super) first: Range,
    pub(super) last: Range,
}

/// Returns true if a key occurs twice.
pub(super) fn has_repeated(pairs: &[(Key, Node)], hashes: &mut Vec<(u64, u32)>) -> bool {
    if pairs.len() <= FEW {
        steps::count(pairs.len());
        return pairs
            .iter()
            .enumerate()
            .any(|(at, (key, _))| pairs[..at].iter().any(|(other, _)| other == key));
    }
    steps::count(pairs.len() * pairs.len().ilog2() as usize);
    hashes.clear();
    hashes.extend((0..).zip(pairs).map(|(at, (key, _))| (hash(key.as_bytes()), at)));
    let key_of = |at: u32| pairs.get(at as usize).map(|(key, _)| key.as_ref());
    // Only keys with the same hash are compared, so keys that are chosen to have it are found in n log n steps.
    hashes.sort_unstable_by(|one, other| {
        one.0.cmp(&other.0).then_with(|| key_of(one.1).cmp(&key_of(other.1)))
    });
    hashes.windows(2).any(|it| it[0].0 == it[1].0 && key_of(it[0].1) == key_of(it[1].1))
}

fn hash(key: &[u8]) -> u64 {
    let mix =
        |hash: u64, part: u64| (hash.rotate_left(5) ^ part).wrapping_mul(0x517c_c1b7_2722_0a95);
    let (parts, rest) = key.as_chunks::<8>();
    let whole = parts.iter().fold(key.len() as u64, |it, part| mix(it, u64::from_le_bytes(*part)));
    rest.iter().fold(whole, |it, byte| mix(it, u64::from(*byte)))
}

/// Returns for each pair whether no later pair has its key, and adds the repeated keys.
pub(super) fn find(
    pairs: &[(Key, Node)],
    spans: &[Entry],
    is_merge: impl Fn(&Entry) -> bool,
    repeated: &mut Vec<Repeated>,
) -> Vec<bool> {
    let mut kept = vec![true; pairs.len()];
    let mut last: BTreeMap<&str, (usize, Range)> = BTreeMap::new();
    for (at, ((key, _), spans)) in pairs.iter().zip(spans).enumerate() {
        let Some(range) = spans.key().filter(|_| !is_merge(spans)) else { continue };
        if let Some((before, first)) = last.insert(key, (at, range)) {
            kept[before] = false;
            repeated.push(Repeated { key: key.to_string(), first, last: range });
        }
    }
    kept
}
