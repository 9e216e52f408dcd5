//! Formats the plan of a stack set as text.

use std::fmt::Write;

use stanchion_deploy::plan::Change;
use stanchion_deploy::stack_set::{SetPlan, SetRemoval, Target};
use stanchion_template::visible;

use super::columns;

/// Formats the plan of a stack set as text.
pub(crate) fn instances(plan: &SetPlan) -> String {
    let mut text = String::new();
    let action = if plan.is_new { "create" } else { "update" };
    let lines =
        [plan.caller.to_string(), format!("stack set {} ({}): {action}", plan.name, plan.region)];
    for line in lines {
        let _ = writeln!(text, "{}", visible(&line));
    }
    if !plan.added.is_empty() {
        let _ = write!(text, "instances that are added\n{}", targets(&plan.added, "  +"));
    }
    if !plan.updated.is_empty() {
        let _ = write!(
            text,
            "existing instances, which all get the template\n{}",
            targets(&plan.updated, "  ~")
        );
    }
    if !plan.parameters.is_empty() {
        let list = plan.parameters.join(", ");
        let _ = writeln!(text, "parameters that may change: {}", visible(&list));
    }
    if !plan.changes.is_empty() {
        let row = |it: &Change| {
            let (id, kind) = (it.logical_id.clone(), it.resource_type.clone());
            ["  ".to_owned() + it.risk.title(), id, kind]
        };
        let rows = columns(&plan.changes.iter().map(row).collect::<Vec<_>>());
        let _ =
            write!(text, "changes in each existing instance, predicted from the template\n{rows}");
    }
    if !plan.lost_on_removal.is_empty() {
        let list = plan.lost_on_removal.join(", ");
        let _ = writeln!(
            text,
            "possible data loss in each account that leaves the organizational unit: {}",
            visible(&list)
        );
    }
    text
}

/// Formats the plan of deleting instances of a stack set as text.
pub(crate) fn deleted_instances(plan: &SetRemoval) -> String {
    let mut text = format!("{}\n", visible(&plan.caller.to_string()));
    if plan.instances.is_empty() {
        text += "no instances to delete\n";
        return text;
    }
    let stacks = if plan.retain_stacks { "their stacks remain" } else { "with their stacks" };
    let name = visible(&plan.name);
    let _ = writeln!(text, "instances of {name} ({}) that are deleted, {stacks}", plan.region);
    text += &targets(&plan.instances, "  -");
    if !plan.lost.is_empty() {
        let list = plan.lost.join(", ");
        let _ = writeln!(text, "possible data loss in each instance: {}", visible(&list));
    }
    text
}

/// Formats targets, one a line.
fn targets(all: &[Target], mark: &str) -> String {
    let row = |it: &Target| [mark.to_owned(), it.target.clone(), it.region.clone()];
    columns(&all.iter().map(row).collect::<Vec<_>>())
}
