//! A single finding.

use std::fmt;

use stanchion_template::{Segment, visible};

use super::place::Place;
use crate::code::{Code, Severity};

/// A single finding, as plain data.
///
/// ```
/// use stanchion_check::{Diagnostic, code};
///
/// let finding = Diagnostic::new(code::EFS_009, "the file system has a key and is not encrypted")
///     .property("Encrypted")
///     .found(false)
///     .allowed("true")
///     .help("Set `Encrypted` to true");
/// assert!(finding.is_error());
/// assert!(finding.to_string().contains("= found: false"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The entry of the finding in the registry.
    pub code: &'static Code,
    /// The severity. Default: that of the entry.
    pub severity: Severity,
    /// A sentence that states the fault, without a full stop.
    pub message: String,
    /// The path of the construct, such as `App/Data`.
    pub construct: Option<String>,
    /// The logical id of the resource.
    pub logical_id: Option<String>,
    /// The property, with periods between its levels.
    pub property: Option<String>,
    /// The place where the construct was created, or the place of the value in a file.
    pub place: Option<Place>,
    /// The value found.
    pub found: Option<String>,
    /// The allowed values.
    pub allowed: Option<String>,
    /// The way to fix the fault, which starts with a verb.
    pub help: Option<String>,
    /// The address of a page with more information.
    pub link: Option<String>,
    /// The conditions under which the fault occurs, if it does not always occur: `IsLive is true`.
    pub condition: Option<String>,
    /// The reason why the finding is accepted, if it is acknowledged.
    pub acknowledged: Option<String>,
    /// The path of the value in the template as written.
    pub(crate) origin: Vec<Segment>,
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
            condition: None,
            acknowledged: None,
            origin: Vec::new(),
        }
    }

    /// Returns true for an error that is not acknowledged.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error && self.acknowledged.is_none()
    }

    /// Sets a severity that differs from the one of the entry.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Diagnostic {
        self.severity = severity;
        self
    }

    /// Sets the construct that the finding is about.
    #[must_use]
    pub fn at_construct(mut self, path: impl Into<String>) -> Diagnostic {
        self.construct = Some(path.into());
        self
    }

    /// Sets the resource that the finding is about, by its logical id.
    #[must_use]
    pub fn logical_id(mut self, logical_id: impl Into<String>) -> Diagnostic {
        self.logical_id = Some(logical_id.into());
        self
    }

    /// Sets the property that the finding is about, with periods between its levels.
    #[must_use]
    pub fn property(mut self, property: impl Into<String>) -> Diagnostic {
        self.property = Some(property.into());
        self
    }

    /// Sets the place that the finding is about.
    #[must_use]
    pub fn at(mut self, place: impl Into<Place>) -> Diagnostic {
        self.place = Some(place.into());
        self
    }

    /// Sets the value that was found.
    #[must_use]
    pub fn found(mut self, value: impl fmt::Display) -> Diagnostic {
        self.found = Some(value.to_string());
        self
    }

    /// Sets the allowed values.
    #[must_use]
    pub fn allowed(mut self, allowed: impl Into<String>) -> Diagnostic {
        self.allowed = Some(allowed.into());
        self
    }

    /// Sets the way to fix the fault. Default: the fix of the entry.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }

    /// Sets the address of a page with more information. Default: the source of the entry.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Diagnostic {
        self.link = Some(link.into());
        self
    }
}

/// Writes the finding as text for people. Hidden characters of names and values become escapes.
impl fmt::Display for Diagnostic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = visible(&self.message);
        write!(formatter, "{}[{}]: {message}", self.severity.name(), self.code.id)?;
        if let Some(place) = &self.place {
            write!(formatter, "\n  --> {}", visible(&place.to_string()))?;
        }
        let lines = [
            ("construct", &self.construct),
            ("resource", &self.logical_id),
            ("property", &self.property),
            ("found", &self.found),
            ("allowed", &self.allowed),
            ("if", &self.condition),
            ("help", &self.help),
            ("see", &self.link),
            ("acknowledged", &self.acknowledged),
        ];
        for (name, value) in lines {
            if let Some(value) = value {
                write!(formatter, "\n  = {name}: {}", visible(value))?;
            }
        }
        Ok(())
    }
}
