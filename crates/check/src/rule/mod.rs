//! Rules over templates, and the collector of their findings.

mod findings;

pub(crate) use findings::{Entry, Findings, dotted};

use crate::analysis::Analysis;
use crate::code::Code;

/// A rule over a template: the registry entry of its finding, and the function that checks for it.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The finding that the rule reports.
    pub code: &'static Code,
    pub(crate) check: fn(&Analysis<'_>, &mut Findings<'_>),
    pub(crate) sees: Sees,
}

/// The form of the template that a rule examines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sees {
    /// The template as written, with its conditions, loops and functions.
    Written,
    /// The template in each of its scenarios: with the branch of each `Fn::If`, without what does not exist, and with
    /// what loops and serverless resources generate.
    Scenarios,
}

impl Rule {
    /// Creates a rule about what the template means in each scenario.
    pub(crate) const fn new(
        code: &'static Code,
        check: fn(&Analysis<'_>, &mut Findings<'_>),
    ) -> Rule {
        Rule { code, check, sees: Sees::Scenarios }
    }

    /// Creates a rule about the template as written.
    pub(crate) const fn of_written(
        code: &'static Code,
        check: fn(&Analysis<'_>, &mut Findings<'_>),
    ) -> Rule {
        Rule { code, check, sees: Sees::Written }
    }
}
