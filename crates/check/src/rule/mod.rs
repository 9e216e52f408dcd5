//! Rules over templates, and the collector of their findings.

mod findings;

pub(crate) use findings::Findings;

use crate::analysis::Analysis;
use crate::code::Code;

/// A rule over a template: the registry entry of its finding, and the function that checks for it.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The finding that the rule reports.
    pub code: &'static Code,
    pub(crate) check: fn(&Analysis<'_>, &mut Findings<'_>),
}

impl Rule {
    pub(crate) const fn new(
        code: &'static Code,
        check: fn(&Analysis<'_>, &mut Findings<'_>),
    ) -> Rule {
        Rule { code, check }
    }
}
