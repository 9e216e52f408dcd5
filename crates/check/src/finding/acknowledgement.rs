//! Acknowledgements: findings that somebody accepted, with a reason.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use stanchion_template::{Map, Node, Template};

use crate::code::{self, Code};
use crate::nearest::nearest;

use super::diagnostic::Diagnostic;
use super::diagnostics::Diagnostics;

/// The key of the metadata that holds acknowledgements: `Metadata: {Stanchion: {Acknowledge: {EFS-010: reason}}}`.
pub const METADATA_KEY: &str = "Stanchion";

/// The key of the acknowledgements in that metadata: a map from the id of a finding to the reason why it is accepted.
pub const ACKNOWLEDGE_KEY: &str = "Acknowledge";

/// The key in that metadata that lists the ids of your own findings, which the registry does not have.
pub const OWN_IDS_KEY: &str = "OwnIds";

/// Returns true for a finding that cannot be accepted: behind TPL-001 nothing is checked, CFN-037 is about acknowledgements, and
/// a construct tree with a fault, such as two constructs of one path, does not give complete templates.
fn must_be_fixed(code: &Code) -> bool {
    let is_of_tree = code.id.starts_with("APP-") && code != code::APP_020;
    is_of_tree || code == code::TPL_001 || code == code::CFN_037
}

/// An accepted finding of a rule, and the reason. The finding stays in every report, but it is not an error any more.
///
/// ```
/// use stanchion_check::{Acknowledgement, check};
/// use stanchion_template::Template;
///
/// let text = "Resources: {Data: {Type: AWS::EFS::FileSystem, Properties: {KmsKeyId: alias/data}}}";
/// let findings = check(&Template::parse(text).unwrap().template);
/// assert!(findings.has_errors());
/// let accepted = Acknowledgement::new("EFS-009", "the account encrypts by default");
/// assert!(!findings.acknowledge(&[accepted]).has_errors());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acknowledgement {
    /// The id of the rule.
    pub rule: String,
    /// The resource to which it applies: its logical id, or the path of the construct. Default: all resources.
    #[serde(default)]
    pub resource: Option<String>,
    /// The end of the path of the files to which it applies. Default: all files.
    #[serde(default)]
    pub file: Option<String>,
    /// The reason why the finding is accepted; not empty.
    pub reason: String,
}

impl Acknowledgement {
    /// Acknowledges all findings of a rule.
    pub fn new(rule: impl Into<String>, reason: impl Into<String>) -> Acknowledgement {
        Acknowledgement { rule: rule.into(), resource: None, file: None, reason: reason.into() }
    }

    /// Returns true if the acknowledgement is about a finding and has a reason. A finding that must be fixed is never covered.
    pub fn covers(&self, diagnostic: &Diagnostic) -> bool {
        let is_file = |it: &str| diagnostic.place.as_ref().is_some_and(|at| at.file.ends_with(it));
        let is_resource = |it: &str| {
            let names = [&diagnostic.logical_id, &diagnostic.construct];
            names.iter().any(|name| name.as_deref() == Some(it))
        };
        self.rule == diagnostic.code.id
            && !must_be_fixed(diagnostic.code)
            && !self.reason.trim().is_empty()
            && self.resource.as_deref().is_none_or(is_resource)
            && self.file.as_deref().is_none_or(is_file)
    }
}

/// The id of an acknowledgement that names no finding. Programs, templates and files report it with the same text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownId {
    /// The id in quotation marks.
    pub found: String,
    /// The most similar id that exists.
    pub near: Option<String>,
}

impl UnknownId {
    /// The message of the finding.
    pub const MESSAGE: &str = "the acknowledgement names a finding that does not exist";
    /// The ids that are allowed.
    pub const ALLOWED: &str = "an id that `stanchion rules` lists, such as EFS-010";

    /// Examines an id. It can be one of the registry, or one of your own.
    pub fn of(id: &str, own: &[&str]) -> Option<UnknownId> {
        if code::find(id).is_some() || own.contains(&id) {
            return None;
        }
        let ids = code::all().into_iter().map(|it| it.id).chain(own.iter().copied());
        let near = code::nearest(id).map(|it| it.id).or_else(|| nearest(id, ids));
        Some(UnknownId { found: format!("{id:?}"), near: near.map(str::to_owned) })
    }
}

impl fmt::Display for UnknownId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", UnknownId::MESSAGE, self.found)?;
        match &self.near {
            Some(near) => write!(formatter, "; use {near}"),
            None => write!(formatter, "; allowed is {}", UnknownId::ALLOWED),
        }
    }
}

/// Returns the acknowledgements in the metadata of a template and of its resources.
pub fn acknowledgements(template: &Template) -> Vec<Acknowledgement> {
    of_root(&template.shared_root())
}

/// Returns the acknowledgements in the metadata of a template and of its resources.
pub(crate) fn of_root(root: &Node) -> Vec<Acknowledgement> {
    let mut all = Vec::new();
    let mut add = |metadata: Option<&Node>, resource: Option<&str>| {
        for (rule, reason) in entries(metadata) {
            all.push(Acknowledgement {
                rule: rule.to_owned(),
                resource: resource.map(str::to_owned),
                file: None,
                reason: reason.as_text().unwrap_or_default().to_owned(),
            });
        }
    };
    add(root.get("Metadata"), None);
    for (id, body) in root.get("Resources").and_then(Node::as_map).into_iter().flat_map(Map::iter) {
        add(body.get("Metadata"), Some(id));
    }
    all
}

/// Returns the rules and reasons in a metadata section.
pub(crate) fn entries(metadata: Option<&Node>) -> impl Iterator<Item = (&str, &Node)> {
    metadata
        .and_then(|it| it.get(METADATA_KEY)?.get(ACKNOWLEDGE_KEY)?.as_map())
        .into_iter()
        .flat_map(Map::iter)
}

impl Diagnostics {
    /// Returns the same findings, with the acknowledged ones marked.
    #[must_use]
    pub fn acknowledge(self, acknowledged: &[Acknowledgement]) -> Diagnostics {
        // Every resource can have acknowledgements of its own, so they are found by rule and resource.
        let mut index: BTreeMap<(&str, Option<&str>), Vec<&Acknowledgement>> = BTreeMap::new();
        for known in acknowledged {
            let key = (known.rule.as_str(), known.resource.as_deref());
            index.entry(key).or_default().push(known);
        }
        let mark = |mut it: Diagnostic| {
            let names = [None, it.logical_id.as_deref(), it.construct.as_deref()];
            let reason = names.iter().find_map(|name| {
                let known = index.get(&(it.code.id, *name))?;
                known.iter().find(|known| known.covers(&it)).map(|it| it.reason.clone())
            });
            if it.acknowledged.is_none() {
                it.acknowledged = reason;
            }
            it
        };
        self.into_iter().map(mark).collect::<Vec<_>>().into()
    }
}
