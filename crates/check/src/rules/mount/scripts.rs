//! Scripts that mount file systems: what they do before and after the mount.

use crate::analysis::Analysis;
use crate::code;
use crate::model::image::without_efs_client;
use crate::model::launch_template::prefix_of;
use crate::mount::{Runner, unchecked};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::MNT_021, before),
    Rule::new(code::MNT_022, after_failure),
    Rule::new(code::MNT_023, package),
];

/// Returns a command in a message, on one line and not too long.
fn shown(command: &str) -> String {
    const SHOWN: usize = 80;
    match command.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}..", command.get(..end).unwrap_or(command)),
        None => command.to_owned(),
    }
}

fn before(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for script in cx.scripts() {
        for it in script.early.values().filter(|it| it.is_certain) {
            findings.at(&script.path, it.message()).found(shown(&it.command)).help(it.help);
        }
    }
}

fn after_failure(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for script in cx.scripts().iter().filter(|it| it.runner != Runner::CfnInit) {
        for it in unchecked(&script.reading) {
            findings.at(&script.path, it.message()).found(shown(&it.command)).help(it.help);
        }
    }
}

fn package(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for script in cx.scripts() {
        let Some(command) = script.reading.package_command() else { continue };
        let Some(prefix) = prefix_of(script.resource.kind) else { continue };
        let image = script.resource.get(&format!("{prefix}ImageId"));
        let distribution = image.and_then(|it| without_efs_client(cx, it));
        if let Some(it) = distribution.filter(|it| it.is_public) {
            findings
                .at(
                    &script.path,
                    format!("the repositories of {} do not have amazon-efs-utils", it.name),
                )
                .found(shown(command));
        }
    }
}
