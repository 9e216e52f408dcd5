//! The rules of backup plans, and the resources that they back up.

use stanchion_template::Node;

use super::{PLAN, each};
use crate::analysis::Analysis;
use crate::code;
use crate::facts::backup::NAME_CHARACTERS;
use crate::model::script::Script;
use crate::rule::{Findings, Rule};
use crate::view::identity::{items, name_of, resource_of};
use crate::view::value::number;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::BAK_008, empty),
    Rule::new(code::BAK_010, cold),
    Rule::new(code::BAK_011, name),
];

/// The names of plans and selections.
const NAMES: [(&str, &str); 2] = [
    (PLAN, "BackupPlan.BackupPlanName"),
    ("AWS::Backup::BackupSelection", "BackupSelection.SelectionName"),
];

fn name(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    let has_form = |text: &str| {
        (1..=NAME_CHARACTERS).contains(&text.len())
            && text.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_.".contains(&it))
    };
    for (kind, property) in NAMES {
        for it in cx.of(kind) {
            if let Some(text) = it.text(property).filter(|it| !has_form(it)) {
                findings
                    .on(&it, property, "AWS Backup does not accept this name")
                    .found(format!("{text:?}"))
                    .allowed(format!("1-{NAME_CHARACTERS} letters, digits and -_."));
            }
        }
    }
}

fn empty(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(PLAN) {
        if it.list("BackupPlan.BackupPlanRule").is_some_and(<[_]>::is_empty) {
            findings
                .on(&it, "BackupPlan.BackupPlanRule", "the backup plan has no rules")
                .found("an empty list")
                .allowed("at least one rule");
        }
    }
}

/// Returns true if a resource of a selection is certainly a file system of FSx.
fn is_fsx(cx: &Analysis<'_>, node: &Node) -> bool {
    let script = Script::of(node);
    let is_arn = script.is_complete && script.text.contains(":fsx:");
    is_arn || resource_of(cx, node).is_some_and(|it| it.kind == "AWS::FSx::FileSystem")
}

fn cold(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (plan, path, rule) in each(cx) {
        let moved = rule.get("Lifecycle").and_then(|it| it.get("MoveToColdStorageAfterDays"));
        if moved.and_then(number).is_none_or(|it| it < 0.0) {
            continue;
        }
        let mut selections = cx
            .of("AWS::Backup::BackupSelection")
            .filter(|it| it.get("BackupPlanId").and_then(name_of) == Some(plan.id))
            .peekable();
        let is_only_fsx = selections.peek().is_some()
            && selections.all(|it| {
                let resources = items(it.get("BackupSelection.Resources")).unwrap_or_default();
                !resources.is_empty()
                    && resources.iter().all(|it| is_fsx(cx, it))
                    && !it.has("BackupSelection.ListOfTags")
            });
        if is_only_fsx {
            findings
                .on(
                    &plan,
                    &format!("{path}.Lifecycle.MoveToColdStorageAfterDays"),
                    "AWS Backup does not move backups of FSx to cold storage",
                )
                .found("a plan that backs up only file systems of FSx");
        }
    }
}
