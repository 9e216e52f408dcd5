//! Acknowledgements in metadata.

use stanchion_template::{Map, Node, Segment};

use crate::analysis::Analysis;
use crate::code;
use crate::finding::{ACKNOWLEDGE_KEY, METADATA_KEY, OWN_IDS_KEY, UnknownId};
use crate::nearest::nearest;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::of_written(code::CFN_037, in_metadata)];

fn in_metadata(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let blocks = blocks(cx);
    let own: Vec<&str> = blocks
        .iter()
        .filter_map(|(_, block)| block.get(OWN_IDS_KEY)?.as_list())
        .flatten()
        .filter_map(Node::as_text)
        .chain(cx.source.own_ids.iter().copied())
        .collect();
    for (path, block) in &blocks {
        let Some(keys) = block.as_map() else {
            not_valid(findings, path, block, "keys and values");
            continue;
        };
        for (key, value) in keys.iter() {
            let path = below(path, key);
            match (key, value) {
                (ACKNOWLEDGE_KEY, Node::Map(entries)) => {
                    acknowledgements(findings, &path, entries, &own);
                }
                (OWN_IDS_KEY, Node::List(ids)) if ids.iter().all(|it| it.as_text().is_some()) => {}
                (ACKNOWLEDGE_KEY, _) => not_valid(findings, &path, value, "ids and reasons"),
                (OWN_IDS_KEY, _) => not_valid(findings, &path, value, "a list of ids"),
                _ => unknown_key(findings, &path, key),
            }
        }
    }
}

/// Returns the entries `Stanchion` in the metadata of the template and of its resources, with their paths.
fn blocks<'a>(cx: &Analysis<'a>) -> Vec<(Vec<Segment>, &'a Node)> {
    let way = ["Metadata", METADATA_KEY].map(Segment::from);
    let template = cx.root.get("Metadata").and_then(|it| it.get(METADATA_KEY));
    let resources = cx.resources().iter().filter_map(|resource| {
        let block = resource.body.get("Metadata")?.get(METADATA_KEY)?;
        Some(([&resource.path()[..], &way].concat(), block))
    });
    template.map(|it| (way.to_vec(), it)).into_iter().chain(resources).collect()
}

fn acknowledgements(findings: &mut Findings<'_>, path: &[Segment], entries: &Map, own: &[&str]) {
    for (id, reason) in entries.iter() {
        let path = below(path, id);
        if let Some(unknown) = UnknownId::of(id, own) {
            let entry = findings.at_key(&path, UnknownId::MESSAGE).found(unknown.found);
            match unknown.near {
                Some(near) => entry.suggest(near),
                None => entry.allowed(UnknownId::ALLOWED),
            };
        }
        if reason.as_text().is_none_or(|it| it.trim().is_empty()) {
            findings
                .at(&path, format!("the acknowledgement of {id} has no reason"))
                .found(reason.describe())
                .allowed("a string that says why the finding is accepted");
        }
    }
}

fn not_valid(findings: &mut Findings<'_>, path: &[Segment], value: &Node, allowed: &str) {
    findings
        .at(path, "the value in the `Stanchion` metadata is not valid")
        .found(value.describe())
        .allowed(allowed);
}

fn unknown_key(findings: &mut Findings<'_>, path: &[Segment], key: &str) {
    let entry = findings
        .at_key(path, "the key in the `Stanchion` metadata is unknown")
        .found(format!("{key:?}"));
    match nearest(key, [ACKNOWLEDGE_KEY, OWN_IDS_KEY]) {
        Some(near) => entry.suggest(near),
        None => entry.allowed(format!("{ACKNOWLEDGE_KEY}, {OWN_IDS_KEY}")),
    };
}

fn below(path: &[Segment], key: &str) -> Vec<Segment> {
    path.iter().cloned().chain([Segment::from(key)]).collect()
}
