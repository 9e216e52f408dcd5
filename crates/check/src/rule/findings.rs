//! Collects the findings of a rule.

use stanchion_template::language::Scenario;
use stanchion_template::{Segment, path};

use crate::code::{Code, Severity};
use crate::finding::{Diagnostic, Place};
use crate::view::{Resource, Source, View};

/// Collects the findings of one rule.
///
/// ```
/// use stanchion_check::{Analysis, Findings};
///
/// fn protocols(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
///     for topic in cx.resources_of("AWS::SNS::Subscription") {
///         if topic.text("Protocol") == Some("http") {
///             findings
///                 .on(&topic, "Protocol", "the subscription is not encrypted in transit")
///                 .found("http")
///                 .allowed("https");
///         }
///     }
/// }
/// ```
#[derive(Debug)]
pub struct Findings<'a> {
    source: Source<'a>,
    scenario: Option<&'a Scenario>,
    code: &'static Code,
    list: Vec<Diagnostic>,
}

impl<'a> Findings<'a> {
    pub(crate) fn new(view: &View<'a>, code: &'static Code) -> Findings<'a> {
        Findings { source: view.source, scenario: view.scenario, code, list: Vec::new() }
    }

    /// Returns the registry entry of the finding that the rule reports.
    pub(crate) fn code(&self) -> &'static Code {
        self.code
    }

    pub(crate) fn into_list(self) -> Vec<Diagnostic> {
        self.list
    }

    /// Adds a finding about the value at a path of the template.
    pub fn at(&mut self, path: &[Segment], message: impl Into<String>) -> FindingDetails<'_> {
        self.add(path, false, message.into())
    }

    /// Adds a finding about the key at a path of the template.
    pub(crate) fn at_key(
        &mut self,
        path: &[Segment],
        message: impl Into<String>,
    ) -> FindingDetails<'_> {
        self.add(path, true, message.into())
    }

    fn add(&mut self, path: &[Segment], is_key: bool, message: String) -> FindingDetails<'_> {
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
        let source = self.source;
        diagnostic.origin = self.scenario.map_or_else(|| path.to_vec(), |it| it.locate(path));
        if let Some(places) = source.places {
            let (spans, found) = places.locate(&diagnostic.origin);
            let span = match spans.key {
                Some(key) if !found || is_key => key,
                _ => spans.value,
            };
            diagnostic = diagnostic.at(Place::spanning(source.file.to_owned(), span));
        }
        self.list.push(diagnostic);
        FindingDetails { diagnostic: self.list.last_mut() }
    }

    /// Adds a finding about a resource. The message is a sentence without a full stop that states the fault.
    pub fn about(
        &mut self,
        resource: &Resource<'_>,
        message: impl Into<String>,
    ) -> FindingDetails<'_> {
        self.at(&resource.path(), message)
    }

    /// Adds a finding about a property of a resource, with periods between the levels of the property. The property can be
    /// absent.
    pub fn on(
        &mut self,
        resource: &Resource<'_>,
        property: &str,
        message: impl Into<String>,
    ) -> FindingDetails<'_> {
        let mut path = resource.properties_path();
        path.extend(path::segments(property));
        self.at(&path, message)
    }
}

/// Returns a path with points between its steps.
pub(crate) fn dotted(path: &[Segment]) -> String {
    let parts: Vec<String> = path
        .iter()
        .map(|it| match it {
            Segment::Key(key) => key.clone(),
            Segment::Index(index) => index.to_string(),
        })
        .collect();
    parts.join(".")
}

/// The finding that was added last, to which details can be added.
#[derive(Debug)]
pub struct FindingDetails<'a> {
    diagnostic: Option<&'a mut Diagnostic>,
}

impl FindingDetails<'_> {
    fn change(mut self, change: impl FnOnce(&mut Diagnostic)) -> Self {
        if let Some(diagnostic) = self.diagnostic.as_deref_mut() {
            change(diagnostic);
        }
        self
    }

    /// Sets the value that was found.
    pub fn found(self, value: impl std::fmt::Display) -> Self {
        self.change(|it| it.found = Some(value.to_string()))
    }

    /// Sets the allowed values.
    pub fn allowed(self, text: impl Into<String>) -> Self {
        self.change(|it| it.allowed = Some(text.into()))
    }

    /// Sets the way to fix the fault. It starts with an imperative verb. Default: the fix of the entry.
    pub fn help(self, text: impl Into<String>) -> Self {
        self.change(|it| it.help = Some(text.into()))
    }

    /// Suggests the name that was probably meant.
    pub(crate) fn suggest(self, name: impl std::fmt::Display) -> Self {
        self.help(format!("Use `{name}`"))
    }

    /// Sets a severity that differs from the one of the entry.
    pub fn severity(self, severity: Severity) -> Self {
        self.change(|it| it.severity = severity)
    }
}
