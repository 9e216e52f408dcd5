//! Rules over templates.

use crate::Code;
use crate::context::Context;
use crate::findings::Findings;

/// A rule over a template: the entry of its finding and the function that looks for it.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The finding that the rule reports.
    pub code: &'static Code,
    pub(crate) check: fn(&Context<'_>, &mut Findings<'_>),
}

impl Rule {
    pub(crate) const fn new(
        code: &'static Code,
        check: fn(&Context<'_>, &mut Findings<'_>),
    ) -> Rule {
        Rule { code, check }
    }
}
