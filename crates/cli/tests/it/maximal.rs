//! Configurations with every option of a blueprint. Where options exclude each other, a blueprint has two files.
//!
//! The templates are snapshots, so that the linters of `cargo xtask lint` read them, and instances boot with their user
//! data.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use stanchion_template::{Node, parse};

use super::support::synth;

/// Networks and file systems that exist, which exclude the options of new ones. The scenarios of `scale-out` have them.
const ELSEWHERE: &[&str] = &["network.existing", "network.parameters", "fileSystem.existing"];

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/maximal");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    files
}

/// Returns the name of a file without its endings: `scale-out-group` of `scale-out-group.maximal.yaml`.
fn name(file: &Path) -> &str {
    file.file_name().unwrap().to_str().unwrap().strip_suffix(".maximal.yaml").unwrap()
}

fn blueprints() -> Vec<String> {
    let list = synth(&["list"]).stdout;
    list.lines().map(|it| it.split(' ').next().unwrap().to_owned()).collect()
}

/// Returns the blueprint of a file, whose name starts with that of the blueprint.
fn blueprint(file: &Path) -> String {
    let all = blueprints().into_iter().filter(|it| name(file).starts_with(it.as_str()));
    all.max_by_key(String::len).unwrap()
}

#[test]
fn every_maximal_configuration_is_clean() {
    for file in files() {
        let run =
            synth(&[&blueprint(&file), "--config", file.to_str().unwrap(), "--deny", "warnings"]);
        // Findings that a blueprint acknowledges itself are shown, but they do not make the run fail.
        let shown = run.stderr.lines().filter(|it| !it.is_empty());
        let open: Vec<_> = shown.filter(|it| !it.starts_with("note[")).collect();
        assert_eq!((run.code, open), (0, vec![]), "{}", file.display());
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../../../../snapshots");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        let scenario = format!("{}-maximal", name(&file));
        settings.bind(|| insta::assert_snapshot!(scenario, run.stdout));
    }
}

/// Adds the path of each option of a schema. The entries of lists and maps are `*`.
fn options(schema: &Value, root: &Value, path: &str, found: &mut BTreeSet<String>) {
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.rsplit('/').next().unwrap();
        return options(&root["$defs"][name], root, path, found);
    }
    for list in ["anyOf", "oneOf", "allOf"] {
        for it in schema[list].as_array().into_iter().flatten() {
            options(it, root, path, found);
        }
    }
    for (name, it) in schema["properties"].as_object().into_iter().flatten() {
        let path = below(path, name);
        found.insert(path.clone());
        options(it, root, &path, found);
    }
    for list in ["items", "additionalProperties"] {
        if schema[list].is_object() {
            options(&schema[list], root, &below(path, "*"), found);
        }
    }
}

fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// Removes the options that a configuration sets.
fn remove(node: &Node, path: &str, missing: &mut BTreeSet<String>) {
    missing.remove(path);
    match node {
        Node::Map(map) => {
            for (name, it) in map.iter() {
                remove(it, &below(path, name), missing);
                // The map can have free names.
                remove(it, &below(path, "*"), missing);
            }
        }
        Node::List(items) => items.iter().for_each(|it| remove(it, &below(path, "*"), missing)),
        _ => {}
    }
}

/// Returns the name of an option that several blueprints or places of a configuration have, or `None` for any other option.
fn in_common(path: &str) -> Option<String> {
    if path.ends_with("KmsKey.existing") || path.ends_with("kmsKey.existing") {
        return Some("kmsKey.existing".to_owned());
    }
    let is_common = |path: &str| path.starts_with("network.") || path.starts_with("fileSystem.");
    let place = ["source.", "destination."].iter().find_map(|it| path.strip_prefix(it));
    match place {
        Some(place) => match place.strip_prefix("efs.").filter(|it| is_common(it)) {
            Some(efs) => Some(efs.to_owned()),
            None => Some(format!("place.{place}")),
        },
        None => is_common(path).then(|| path.to_owned()),
    }
}

#[test]
fn the_files_of_a_blueprint_set_every_option() {
    let mut missing: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    // Blueprints have the types of networks, file systems and keys in common. One file for each option is enough.
    let mut shared: BTreeSet<String> = BTreeSet::new();
    for file in files() {
        let blueprint = blueprint(&file);
        let missing = missing.entry(blueprint.clone()).or_insert_with(|| {
            let schema = synth(&["schema", &blueprint]).stdout;
            let schema: Value = serde_json::from_str(&schema).unwrap();
            let mut found = BTreeSet::new();
            options(&schema, &schema, "", &mut found);
            found.retain(|it| !ELSEWHERE.iter().any(|other| it.starts_with(other)));
            assert!(found.len() > 20, "{blueprint}: {found:?}");
            found
        });
        let node = parse(fs::read(&file).unwrap()).unwrap().node;
        let before = missing.clone();
        remove(&node, "", missing);
        shared.extend(before.difference(missing).filter_map(|it| in_common(it)));
    }
    for (blueprint, options) in &missing {
        let open: Vec<_> = options
            .iter()
            .filter(|it| in_common(it).is_none_or(|it| !shared.contains(&it)))
            .collect();
        assert!(open.is_empty(), "{blueprint}: no file sets {open:?}");
    }
    for blueprint in blueprints() {
        assert!(missing.contains_key(&blueprint), "{blueprint} has no maximal configuration");
    }
}
