//! Collecting what rules find.

use stanchion_template::{Segment, path};

use crate::code::{Code, Severity};
use crate::finding::{Diagnostic, Place};
use crate::view::{Resource, View};

/// Where findings of one rule go.
#[derive(Debug)]
pub(crate) struct Findings<'a> {
    view: &'a View<'a>,
    code: &'static Code,
    list: Vec<Diagnostic>,
}

impl<'a> Findings<'a> {
    pub(crate) fn new(view: &'a View<'a>, code: &'static Code) -> Findings<'a> {
        Findings { view, code, list: Vec::new() }
    }

    /// The entry of the finding that the rule reports.
    pub(crate) fn code(&self) -> &'static Code {
        self.code
    }

    pub(crate) fn into_list(self) -> Vec<Diagnostic> {
        self.list
    }

    /// A finding at a place of the document.
    pub(crate) fn at(&mut self, path: &[Segment], message: impl Into<String>) -> Entry<'_> {
        self.add(path, false, message.into())
    }

    /// A finding about the key at a place, not about its value.
    pub(crate) fn at_key(&mut self, path: &[Segment], message: impl Into<String>) -> Entry<'_> {
        self.add(path, true, message.into())
    }

    fn add(&mut self, path: &[Segment], is_key: bool, message: String) -> Entry<'_> {
        let mut diagnostic = Diagnostic::new(self.code, message);
        if let [Segment::Key(section), Segment::Key(id), rest @ ..] = path
            && section == "Resources"
        {
            diagnostic = diagnostic.logical_id(id.clone());
            let rest = match rest {
                [Segment::Key(first), rest @ ..] if first == "Properties" => rest,
                rest => rest,
            };
            if !rest.is_empty() {
                diagnostic = diagnostic.property(dotted(rest));
            }
        } else if !path.is_empty() {
            diagnostic = diagnostic.property(dotted(path));
        }
        if let Some(spans) = self.view.spans {
            let (spans, found) = spans.locate(self.view.root, path);
            let span = match spans.key {
                Some(key) if !found || is_key => key,
                _ => spans.value,
            };
            diagnostic = diagnostic.at(Place::spanning(self.view.file.to_owned(), span));
        }
        self.list.push(diagnostic);
        Entry { diagnostic: self.list.last_mut() }
    }

    /// A finding at a property of a resource, levels split by points.
    pub(crate) fn on(
        &mut self,
        resource: &Resource<'_>,
        property: &str,
        message: impl Into<String>,
    ) -> Entry<'_> {
        let mut path = resource.properties_path();
        path.extend(path::segments(property));
        self.at(&path, message)
    }
}

fn dotted(path: &[Segment]) -> String {
    let parts: Vec<String> = path
        .iter()
        .map(|it| match it {
            Segment::Key(key) => key.clone(),
            Segment::Index(index) => index.to_string(),
        })
        .collect();
    parts.join(".")
}

/// A finding that was just added.
#[derive(Debug)]
pub(crate) struct Entry<'a> {
    diagnostic: Option<&'a mut Diagnostic>,
}

impl Entry<'_> {
    fn change(mut self, change: impl FnOnce(&mut Diagnostic)) -> Self {
        if let Some(diagnostic) = self.diagnostic.as_deref_mut() {
            change(diagnostic);
        }
        self
    }

    pub(crate) fn found(self, value: impl std::fmt::Display) -> Self {
        self.change(|it| it.found = Some(value.to_string()))
    }

    pub(crate) fn allowed(self, text: impl Into<String>) -> Self {
        self.change(|it| it.allowed = Some(text.into()))
    }

    pub(crate) fn help(self, text: impl Into<String>) -> Self {
        self.change(|it| it.help = Some(text.into()))
    }

    pub(crate) fn severity(self, severity: Severity) -> Self {
        self.change(|it| it.severity = severity)
    }
}
