//! One finding.

use std::fmt;

use super::place::Place;
use crate::code::{Code, Severity};

/// One finding: plain data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The entry of the registry.
    pub code: &'static Code,
    /// The severity; that of the entry unless this finding differs.
    pub severity: Severity,
    /// What is wrong, in a sentence without a full stop.
    pub message: String,
    /// The construct's path, such as `App/Data`.
    pub construct: Option<String>,
    /// The resource's logical id.
    pub logical_id: Option<String>,
    /// The property, levels split by points.
    pub property: Option<String>,
    /// Where the construct was made, or where the value stands.
    pub place: Option<Place>,
    /// The value found.
    pub found: Option<String>,
    /// What is allowed.
    pub allowed: Option<String>,
    /// How to mend it.
    pub help: Option<String>,
    /// A page to read on.
    pub link: Option<String>,
    /// Why it is accepted, when somebody acknowledged it.
    pub acknowledged: Option<String>,
}

impl Diagnostic {
    /// Creates a finding with the severity, fix and link of its entry.
    pub fn new(code: &'static Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            code,
            severity: code.severity,
            message: message.into(),
            construct: None,
            logical_id: None,
            property: None,
            place: None,
            found: None,
            allowed: None,
            help: (!code.fix.is_empty()).then(|| code.fix.to_owned()),
            link: code.link().map(str::to_owned),
            acknowledged: None,
        }
    }

    /// Whether it is an error that nobody acknowledged.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error && self.acknowledged.is_none()
    }

    /// Sets a severity that differs from the one of the entry.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Diagnostic {
        self.severity = severity;
        self
    }

    /// The construct it is about.
    #[must_use]
    pub fn at_construct(mut self, path: impl Into<String>) -> Diagnostic {
        self.construct = Some(path.into());
        self
    }

    /// The resource it is about.
    #[must_use]
    pub fn logical_id(mut self, logical_id: impl Into<String>) -> Diagnostic {
        self.logical_id = Some(logical_id.into());
        self
    }

    /// The property it is about.
    #[must_use]
    pub fn property(mut self, property: impl Into<String>) -> Diagnostic {
        self.property = Some(property.into());
        self
    }

    /// The place it is about.
    #[must_use]
    pub fn at(mut self, place: impl Into<Place>) -> Diagnostic {
        self.place = Some(place.into());
        self
    }

    /// The value found.
    #[must_use]
    pub fn found(mut self, value: impl fmt::Display) -> Diagnostic {
        self.found = Some(value.to_string());
        self
    }

    /// What is allowed.
    #[must_use]
    pub fn allowed(mut self, allowed: impl Into<String>) -> Diagnostic {
        self.allowed = Some(allowed.into());
        self
    }

    /// How to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }

    /// A page to read on.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Diagnostic {
        self.link = Some(link.into());
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}[{}]: {}", self.severity.name(), self.code.id, self.message)?;
        if let Some(place) = &self.place {
            write!(formatter, "\n  --> {place}")?;
        }
        let lines = [
            ("construct", &self.construct),
            ("resource", &self.logical_id),
            ("property", &self.property),
            ("found", &self.found),
            ("allowed", &self.allowed),
            ("help", &self.help),
            ("see", &self.link),
            ("acknowledged", &self.acknowledged),
        ];
        for (name, value) in lines {
            if let Some(value) = value {
                write!(formatter, "\n  = {name}: {value}")?;
            }
        }
        Ok(())
    }
}
