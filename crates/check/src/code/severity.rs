//! The severity of a finding.

/// The severity of a finding.
///
/// ```
/// use stanchion_check::Severity;
///
/// assert!(Severity::Error < Severity::Warning && Severity::Warning < Severity::Info);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// AWS refuses it, it deploys broken, or data is at risk.
    Error,
    /// Likely a mistake.
    Warning,
    /// Advice.
    Info,
}

impl Severity {
    /// Returns the name in messages and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        }
    }
}
