//! Formats the plan of deleting stacks as text.

use std::fmt::Write;

use stanchion_deploy::destroy::{Fate, Plan, Removal, Removed};
use stanchion_template::visible;

/// The groups of resources, in the order of the plan.
const GROUPS: [(&str, char); 3] =
    [("possible data loss", '!'), ("deleted", '-'), ("retained", ' ')];

/// Formats the plan of deleting stacks as text.
pub(crate) fn removals(plan: &Plan) -> String {
    let mut text = String::new();
    let mut caller = None;
    for stack in &plan.stacks {
        if caller != Some(&stack.caller) {
            let _ = writeln!(text, "{}", visible(&stack.caller.to_string()));
            caller = Some(&stack.caller);
        }
        let protected =
            if stack.termination_protection { ", has termination protection" } else { "" };
        let line = format!("{} ({}): delete{protected}", stack.name, stack.region);
        let _ = writeln!(text, "{}", visible(&line));
        for number in 0..GROUPS.len() {
            group(&mut text, stack, number);
        }
        text.push('\n');
    }
    let count = |number: usize| {
        let all = plan.stacks.iter().flat_map(|it| &it.resources);
        all.filter(|it| of(it) == number).count()
    };
    let counts: Vec<String> = (0..GROUPS.len())
        .filter(|it| count(*it) > 0)
        .map(|it| format!("{}: {}", GROUPS[it].0, count(it)))
        .collect();
    let counts = if counts.is_empty() { "no resources".to_owned() } else { counts.join(", ") };
    let _ = writeln!(text, "{counts}");
    text
}

/// Returns the number of a resource's group.
fn of(resource: &Removed) -> usize {
    match resource.fate {
        _ if resource.is_loss() => 0,
        Fate::Retain => 2,
        Fate::Delete | Fate::Snapshot => 1,
    }
}

fn group(text: &mut String, stack: &Removal, number: usize) {
    let resources: Vec<&Removed> = stack.resources.iter().filter(|it| of(it) == number).collect();
    if resources.is_empty() {
        return;
    }
    let (title, mark) = GROUPS[number];
    let _ = writeln!(text, "  {title}");
    let wide = |of: fn(&Removed) -> &str| {
        resources.iter().map(|it| visible(of(it)).chars().count()).max().unwrap_or_default()
    };
    let (ids, kinds) = (wide(|it| &it.logical_id), wide(|it| &it.resource_type));
    for resource in resources {
        let snapshot = if resource.fate == Fate::Snapshot { "  after a snapshot" } else { "" };
        let line = format!(
            "    {mark} {:ids$}  {:kinds$}  {}{snapshot}",
            visible(&resource.logical_id),
            visible(&resource.resource_type),
            resource.physical_id.as_deref().unwrap_or_default(),
        );
        let _ = writeln!(text, "{}", visible(line.trim_end()));
    }
}
