//! A value that does not match its schema.

use stanchion_template::Segment;

use crate::code::{Code, Severity};

/// A value of the template that does not match its schema.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub(crate) code: &'static Code,
    pub(crate) severity: Severity,
    pub(crate) path: Vec<Segment>,
    pub(crate) message: String,
    pub(crate) found: Option<String>,
    pub(crate) allowed: Option<String>,
    pub(crate) help: Option<String>,
    /// The name that was probably meant.
    pub(crate) meant: Option<String>,
}
