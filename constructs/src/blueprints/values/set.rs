//! Reads sets.

use std::collections::BTreeSet;

use serde::{Deserialize, Deserializer};

/// Reads a set from a list without repetitions, as its JSON Schema says.
pub(crate) fn unique<'de, T, D>(deserializer: D) -> Result<BTreeSet<T>, D::Error>
where
    T: Deserialize<'de> + Ord,
    D: Deserializer<'de>,
{
    let items = Vec::<T>::deserialize(deserializer)?;
    let count = items.len();
    let set = BTreeSet::from_iter(items);
    if set.len() == count {
        Ok(set)
    } else {
        Err(serde::de::Error::custom("the list has a value twice; use each value once"))
    }
}
