//! All findings of a run.

use std::fmt;

use super::diagnostic::Diagnostic;

/// All findings of a run: errors first, then by place.
///
/// ```
/// use stanchion_template::Template;
///
/// let template = Template::parse("Resources: {Topic: {Type: AWS::SNS::Topc}}").unwrap().template;
/// let findings = stanchion_check::check(&template);
/// for finding in &findings {
///     println!("{}: {}", finding.code.id, finding.message);
/// }
/// assert!(findings.has_errors());
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Returns true if there is an error that is not acknowledged.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(Diagnostic::is_error)
    }

    /// Returns true if there are no findings.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the number of findings.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns the findings in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }
}

impl From<Vec<Diagnostic>> for Diagnostics {
    fn from(mut diagnostics: Vec<Diagnostic>) -> Diagnostics {
        diagnostics.sort_by(|a, b| {
            (a.severity, &a.place, &a.construct, &a.property, a.code.id, &a.message).cmp(&(
                b.severity,
                &b.place,
                &b.construct,
                &b.property,
                b.code.id,
                &b.message,
            ))
        });
        diagnostics.dedup();
        Diagnostics(diagnostics)
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.0.iter().enumerate() {
            if index > 0 {
                formatter.write_str("\n\n")?;
            }
            diagnostic.fmt(formatter)?;
        }
        Ok(())
    }
}

stanchion_template::debug_as_display!(Diagnostics);

impl std::error::Error for Diagnostics {}
