//! Reports the problems that the schema walk found, with a rule for each kind of problem.

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

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

fn report(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
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
            entry = entry.help(help.clone());
        }
        if let Some(name) = &problem.meant {
            entry.suggest(name);
        }
    }
}
