//! Reports the broken links of the mount proof, with a rule for each link.

use crate::analysis::Analysis;
use crate::code;
use crate::mount::State;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::MNT_001, report),
    Rule::new(code::MNT_002, report),
    Rule::new(code::MNT_003, report),
    Rule::new(code::MNT_004, report),
    Rule::new(code::MNT_005, report),
    Rule::new(code::MNT_006, report),
    Rule::new(code::MNT_007, report),
    Rule::new(code::MNT_008, report),
    Rule::new(code::MNT_009, report),
    Rule::new(code::MNT_010, report),
    Rule::new(code::MNT_011, report),
    Rule::new(code::MNT_012, report),
    Rule::new(code::MNT_013, report),
    Rule::new(code::MNT_014, report),
    Rule::new(code::MNT_017, report),
    Rule::new(code::MNT_018, report),
    Rule::new(code::MNT_019, report),
    Rule::new(code::MNT_020, report),
    Rule::new(code::MNT_025, report),
    Rule::new(code::MNT_026, report),
    Rule::new(code::MNT_027, report),
    Rule::new(code::MNT_028, report),
    Rule::new(code::MNT_029, report),
];

fn report(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let reported = findings.code();
    for chain in cx.mounts() {
        for link in chain.links.iter().filter(|it| it.code.id == reported.id) {
            let State::Broken(severity) = link.state else { continue };
            let entry = findings.at(&link.path, link.detail.clone()).severity(severity).found(
                format!("{}, which mounts {}", chain.mount.compute.id, chain.mount.storage.id),
            );
            if let Some(help) = &link.help {
                entry.help(help.clone());
            }
        }
    }
}
