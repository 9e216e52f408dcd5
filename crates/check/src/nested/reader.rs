//! Places and references in the outer template.

use std::collections::BTreeMap;

use stanchion_template::{Node, Parsed, Segment};

use crate::code::Code;
use crate::finding::{Diagnostic, Place};
use crate::view::references::{self, Reference};
use crate::view::walk::segments;

/// The outer template.
pub(super) struct Reader<'a> {
    pub(super) parsed: &'a Parsed,
    pub(super) root: &'a Node,
    pub(super) file: &'a str,
}

impl Reader<'_> {
    /// Returns the string at a path, or an empty one.
    pub(super) fn text(&self, path: &[&str]) -> &str {
        self.node(path).and_then(Node::as_text).unwrap_or_default()
    }

    pub(super) fn node(&self, path: &[&str]) -> Option<&Node> {
        path.iter().try_fold(self.root, |node, step| node.get(step))
    }

    pub(super) fn finding(
        &self,
        code: &'static Code,
        path: &[&str],
        message: impl Into<String>,
    ) -> Diagnostic {
        let path: Vec<Segment> = path.iter().map(|it| Segment::from(*it)).collect();
        self.finding_at(code, &path, message)
    }

    pub(super) fn finding_at(
        &self,
        code: &'static Code,
        path: &[Segment],
        message: impl Into<String>,
    ) -> Diagnostic {
        let (spans, found) = self.parsed.spans.locate(self.root, path);
        let span = spans.key.filter(|_| !found).unwrap_or(spans.value);
        let mut finding =
            Diagnostic::new(code, message).at(Place::spanning(self.file.to_owned(), span));
        if let [Segment::Key(section), Segment::Key(id), ..] = path
            && section == "Resources"
        {
            finding = finding.logical_id(id.clone());
        }
        finding
    }

    /// Returns the references to attributes, by the resource that they name.
    pub(super) fn attributes(&self) -> Attributes {
        let mut found: Vec<Reference<'_>> = Vec::new();
        references::references(self.root, &mut Vec::new(), &mut found);
        let mut attributes = Attributes::new();
        for reference in &found {
            let Some(attribute) = reference.attribute else { continue };
            let of_resource = attributes.entry(reference.name.to_owned()).or_default();
            of_resource.push((segments(&reference.way), attribute.to_owned()));
        }
        attributes
    }
}

/// The paths and attributes of references, by the resource that they name.
pub(super) type Attributes = BTreeMap<String, Vec<(Vec<Segment>, String)>>;
