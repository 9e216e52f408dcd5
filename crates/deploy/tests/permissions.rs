//! The policy in the documentation names every call that the deployer makes, and no other.

#![allow(missing_docs, clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;
use std::path::Path;

/// Collects the calls of the CloudFormation client in the source, as the policy names them.
fn calls(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            calls(&path, found);
            continue;
        }
        let source: String = std::fs::read_to_string(path).unwrap().split_whitespace().collect();
        // The input of this call is built separately.
        for (at, _) in source.match_indices("InputBuilder::default()") {
            let start = source[..at].rfind(|it: char| !it.is_ascii_alphanumeric());
            found.insert(source[start.map_or(0, |it| it + 1)..at].to_owned());
        }
        for receiver in ["cloud_formation.", "client."] {
            for (at, _) in source.match_indices(receiver) {
                let rest = &source[at + receiver.len()..];
                let name = rest.split_once("()").map_or("", |it| it.0);
                let is_call = |it: char| it.is_ascii_lowercase() || it == '_';
                if name.contains('_') && name.chars().all(is_call) {
                    found.insert(pascal(name));
                }
            }
        }
    }
}

fn pascal(name: &str) -> String {
    let word = |it: &str| it[..1].to_ascii_uppercase() + &it[1..];
    name.split('_').map(word).collect()
}

#[test]
fn the_policy_and_the_source_name_the_same_calls() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeSet::new();
    calls(&root.join("src"), &mut found);
    // Tagging a stack needs separate permissions, which no call of the client names.
    found.extend(["TagResource", "UntagResource"].map(str::to_owned));
    let page = std::fs::read_to_string(root.join("../../docs/deploy/permissions.md")).unwrap();
    let blocks = page.split("```json\n").skip(1).filter_map(|it| it.split("```").next());
    let block = blocks.into_iter().find(|it| it.contains("\"Statement\"")).unwrap();
    let policy: serde_json::Value = serde_json::from_str(block).unwrap();
    let actions = policy["Statement"].as_array().unwrap().iter().flat_map(|it| {
        let list = it["Action"].as_array().cloned().unwrap_or_else(|| vec![it["Action"].clone()]);
        list.into_iter().filter_map(|it| it.as_str().map(str::to_owned))
    });
    let named: BTreeSet<String> = actions
        .filter_map(|it| it.split_once(':').map(|it| (it.0.to_owned(), it.1.to_owned())))
        .filter(|it| it.0 == "cloudformation" || it.0 == "sts")
        .map(|it| it.1)
        .collect();
    assert!(found.contains("CreateChangeSet") && found.len() > 25, "{found:?}");
    assert_eq!(named, found);
}
