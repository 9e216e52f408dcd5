//! Acknowledgements that match no finding.

use stanchion_template::{Map, Node, Segment};

use super::acknowledgement::{ACKNOWLEDGE_KEY, Acknowledgement, METADATA_KEY, entries};
use super::diagnostic::Diagnostic;
use crate::code;
use crate::rule::Findings;
use crate::rules;
use crate::view::{Source, View};

/// Returns the findings about acknowledgements in metadata that match none of the findings of the rules.
pub(crate) fn of_template(source: Source<'_>, found: &[Diagnostic]) -> Vec<Diagnostic> {
    let root = source.written;
    let template = root.get("Metadata").map(|it| (None, it));
    let resources = root.get("Resources").and_then(Node::as_map);
    let resources = resources.into_iter().flat_map(Map::iter);
    let resources = resources.filter_map(|(id, body)| Some((Some(id), body.get("Metadata")?)));
    let unused: Vec<(Vec<Segment>, &str)> = template
        .into_iter()
        .chain(resources)
        .flat_map(|(resource, metadata)| {
            entries(Some(metadata)).map(move |(id, reason)| (resource, id, reason))
        })
        .filter(|(resource, id, reason)| is_unused(source, *resource, id, reason, found))
        .map(|(resource, id, _)| (path(resource, id), id))
        .collect();
    if unused.is_empty() {
        return Vec::new();
    }
    let view = View::of_written(source);
    let mut findings = Findings::new(&view, code::CFN_049);
    for (path, id) in unused {
        findings.at_key(&path, message(id)).found(id);
    }
    findings.into_list()
}

/// Returns the message about an acknowledgement that matches no finding.
fn message(id: &str) -> String {
    format!("the acknowledgement of {id} matches no finding")
}

fn path(resource: Option<&str>, id: &str) -> Vec<Segment> {
    let start = resource.map_or_else(Vec::new, |it| vec!["Resources", it]);
    let rest = ["Metadata", METADATA_KEY, ACKNOWLEDGE_KEY, id];
    start.into_iter().chain(rest).map(Segment::from).collect()
}

/// Returns true for the valid acknowledgement of a finding that a rule reports, if there is no such finding. Findings of
/// constructs, of nested stacks and of parameter files are not known here.
fn is_unused(
    source: Source<'_>,
    resource: Option<&str>,
    id: &str,
    reason: &Node,
    found: &[Diagnostic],
) -> bool {
    let is_ours = rules::sorted().iter().any(|it| it.code.id == id) && id != "CFN-037";
    let is_of_rule = is_ours || source.own_ids.contains(&id);
    let reason = reason.as_text().unwrap_or_default();
    let mut accepted = Acknowledgement::new(id, reason);
    accepted.resource = resource.map(str::to_owned);
    is_of_rule && !reason.trim().is_empty() && !found.iter().any(|it| accepted.covers(it))
}

impl Acknowledgement {
    /// Returns the finding that the acknowledgement matches no finding.
    pub fn unused(&self) -> Diagnostic {
        Diagnostic::new(code::CFN_049, message(&self.rule)).found(&self.rule)
    }
}

impl Diagnostic {
    /// Returns true for the finding that an acknowledgement matches no finding.
    pub fn is_unused_acknowledgement(&self) -> bool {
        self.code == code::CFN_049
    }
}
