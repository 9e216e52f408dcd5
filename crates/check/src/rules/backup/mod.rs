//! AWS Backup.

mod plan;
mod retention;
mod schedule;
mod vault;

use stanchion_template::Node;

use crate::analysis::Analysis;
use crate::rule::Rule;

const PLAN: &str = "AWS::Backup::BackupPlan";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [plan::RULES, retention::RULES, schedule::RULES, vault::RULES].into_iter().flatten()
}

/// Returns every rule of every backup plan with its plan and its path.
fn each<'a>(cx: &Analysis<'a>) -> Vec<(crate::view::Resource<'a>, String, &'a Node)> {
    let mut all = Vec::new();
    for plan in cx.of(PLAN) {
        let list = plan.list("BackupPlan.BackupPlanRule").unwrap_or_default();
        for (at, rule) in list.iter().enumerate().filter(|(_, it)| it.get("RuleName").is_some()) {
            all.push((plan, format!("BackupPlan.BackupPlanRule.{at}"), rule));
        }
    }
    all
}
