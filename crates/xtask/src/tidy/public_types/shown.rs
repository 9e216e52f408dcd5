//! The types and traits of other crates in the public signatures of a library.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use super::listed::Library;
use crate::process::{Error, Result, read_json};

/// Crates whose types every crate may use in signatures.
const STANDARD: [&str; 3] = ["alloc", "core", "std"];
/// The largest number of places that are reported for one path.
const MOST: usize = 3;

/// Returns the paths of foreign types and traits, each with some of the items that show it.
pub(super) fn read(target: &Path, library: &Library) -> Result<BTreeMap<String, BTreeSet<String>>> {
    let path = target.join("doc").join(format!("{}.json", library.name));
    let crate_ = read_json(&path)?;
    let Some(index) = crate_["index"].as_object().filter(|it| !it.is_empty()) else {
        return Err(Error::Failed(format!("{} describes no items", path.display())));
    };
    let mut shown: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    // Private items are not in the index.
    for item in index.values().filter(|it| it["crate_id"] == 0 && !is_implied(it)) {
        let name = item["name"].as_str().unwrap_or("impl");
        walk(&item["inner"], &mut |id| {
            let Some(path) = foreign(&crate_, id) else { return };
            let places = shown.entry(path).or_default();
            if places.len() < MOST {
                places.insert(name.to_owned());
            }
        });
    }
    Ok(shown)
}

/// Returns true if an item is not in the source: an implementation by the compiler, or one for all types.
fn is_implied(item: &Value) -> bool {
    let of = &item["inner"]["impl"];
    of["is_synthetic"] == true || !of["blanket_impl"].is_null()
}

/// Finds every reference to a type, a trait, or the target of a `use`. Each has an id and a path.
fn walk(node: &Value, found: &mut impl FnMut(&Value)) {
    match node {
        Value::Object(map) => {
            let is_path = map.contains_key("path") || map.contains_key("source");
            if let Some(id) = map.get("id").filter(|_| is_path) {
                found(id);
            }
            map.values().for_each(|it| walk(it, found));
        }
        Value::Array(all) => all.iter().for_each(|it| walk(it, found)),
        _ => {}
    }
}

/// Returns the path of an item by its id, or `None` if it belongs to this crate or to the standard library.
fn foreign(crate_: &Value, id: &Value) -> Option<String> {
    let summary = &crate_["paths"][id.to_string()];
    if summary["crate_id"] == 0 {
        return None;
    }
    let path: Vec<&str> = summary["path"].as_array()?.iter().filter_map(Value::as_str).collect();
    let is_standard = path.first().is_some_and(|it| STANDARD.contains(it));
    (!is_standard).then(|| path.join("::"))
}
