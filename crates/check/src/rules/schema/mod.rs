//! Rules that follow from the schemas of resource types.

mod walk;

use crate::Code;
use crate::code;
use crate::rule::Rule;
use stanchion_template::Segment;

use crate::Severity;
use crate::context::Context;
use crate::findings::Findings;

/// What a schema says about one place of the template.
#[derive(Clone, Debug)]
pub(crate) struct Problem {
    pub(crate) code: &'static Code,
    pub(crate) severity: Severity,
    pub(crate) path: Vec<Segment>,
    pub(crate) message: String,
    pub(crate) found: Option<String>,
    pub(crate) allowed: Option<String>,
    pub(crate) help: Option<String>,
}

/// Everything the schemas say, for all rules at once.
pub(crate) fn problems(cx: &Context<'_>) -> Vec<Problem> {
    walk::problems(cx)
}

fn report(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let reported = findings.code();
    for problem in cx.schema().iter().filter(|it| it.code == reported) {
        let is_key = [code::SCH_002, code::SCH_013].contains(&reported);
        let entry = match is_key {
            true => findings.at_key(&problem.path, problem.message.clone()),
            false => findings.at(&problem.path, problem.message.clone()),
        };
        let mut entry = entry.severity(problem.severity);
        if let Some(found) = &problem.found {
            entry = entry.found(found);
        }
        if let Some(allowed) = &problem.allowed {
            entry = entry.allowed(allowed.clone());
        }
        if let Some(help) = &problem.help {
            entry.help(help.clone());
        }
    }
}

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::SCH_001, report),
    Rule::new(code::SCH_002, report),
    Rule::new(code::SCH_003, report),
    Rule::new(code::SCH_004, report),
    Rule::new(code::SCH_005, report),
    Rule::new(code::SCH_006, report),
    Rule::new(code::SCH_007, report),
    Rule::new(code::SCH_008, report),
    Rule::new(code::SCH_009, report),
    Rule::new(code::SCH_010, report),
    Rule::new(code::SCH_011, report),
    Rule::new(code::SCH_012, report),
    Rule::new(code::SCH_013, report),
    Rule::new(code::SCH_014, report),
];
