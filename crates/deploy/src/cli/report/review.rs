//! Formats a plan as text, grouped by risk.

use std::fmt::Write;

use stanchion_deploy::plan::{Change, Plan, Risk, StackPlan, State};
use stanchion_review::Section;
use stanchion_template::visible;

/// Formats a plan as text.
pub(crate) fn review(plan: &Plan) -> String {
    let mut text = String::new();
    let mut caller = None;
    for stack in &plan.stacks {
        if caller != Some(&stack.caller) {
            let _ = writeln!(text, "{}", visible(&stack.caller.to_string()));
            caller = Some(&stack.caller);
        }
        let line = format!("{} ({}): {}", stack.name, stack.region, state(&stack.state));
        let _ = writeln!(text, "{}", visible(&line));
        let is_deployed = stack.change_set.is_some() || matches!(stack.state, State::Waits { .. });
        if !stack.capabilities.is_empty() && is_deployed {
            let _ = writeln!(text, "  acknowledges {}", stack.capabilities.join(", "));
        }
        for note in &stack.notes {
            let _ = writeln!(text, "  {}", visible(note));
        }
        for risk in Risk::ALL {
            group(&mut text, stack, risk);
        }
        effects(&mut text, stack);
        text.push('\n');
    }
    let count = |risk: Risk| {
        let of = |it: &StackPlan| it.changes.iter().filter(|it| it.risk == risk).count();
        plan.stacks.iter().map(of).sum::<usize>()
    };
    let counts: Vec<String> = Risk::ALL
        .into_iter()
        .filter(|it| count(*it) > 0)
        .map(|it| format!("{}: {}", it.title(), count(it)))
        .collect();
    let _ = writeln!(
        text,
        "{}",
        if counts.is_empty() { "no changes".to_owned() } else { counts.join(", ") }
    );
    text
}

fn state(state: &State) -> String {
    match state {
        State::Create => "create".to_owned(),
        State::Update => "update".to_owned(),
        State::Import => "import".to_owned(),
        State::Protection => "update the termination protection".to_owned(),
        State::Nothing => "no changes".to_owned(),
        State::Waits { producers } => format!("planned after {} is deployed", producers.join(", ")),
        State::Recreate { status } => {
            format!("delete and create again, because its status is {status}")
        }
    }
}

fn group(text: &mut String, stack: &StackPlan, risk: Risk) {
    let changes: Vec<&Change> = stack.changes.iter().filter(|it| it.risk == risk).collect();
    if changes.is_empty() {
        return;
    }
    let _ = writeln!(text, "  {}", risk.title());
    let wide = |of: fn(&Change) -> &str| {
        changes.iter().map(|it| visible(of(it)).chars().count()).max().unwrap_or_default()
    };
    let (ids, kinds) = (wide(|it| &it.logical_id), wide(|it| &it.resource_type));
    for change in changes {
        let line = format!(
            "    {} {:ids$}  {:kinds$}",
            mark(change),
            visible(&change.logical_id),
            visible(&change.resource_type)
        );
        let more = [&change.physical_id, &change.policy].into_iter().flatten();
        let line = more.fold(line, |line, it| line + "  " + it);
        let _ = writeln!(text, "{}", visible(line.trim_end()));
        // All properties of a new resource are new, and the template shows them.
        if change.action == "Add" || risk == Risk::Import {
            continue;
        }
        for property in &change.properties {
            let value = |it: &Option<String>| it.clone().unwrap_or_else(|| "?".to_owned());
            let after = if property.known_after_apply {
                "known after apply".to_owned()
            } else {
                value(&property.after)
            };
            let values = match (&property.before, &property.after) {
                (None, None) if !property.known_after_apply => String::new(),
                _ => format!(": {} -> {after}", value(&property.before)),
            };
            let replacement = match property.recreation.as_deref() {
                Some("Always") => "  requires replacement",
                Some("Conditionally") => "  may require replacement",
                _ => "",
            };
            let cause =
                property.cause.as_deref().map(|it| format!("  from {it}")).unwrap_or_default();
            let line = format!("        {}{values}{replacement}{cause}", property.name);
            let _ = writeln!(text, "{}", visible(&line));
        }
    }
}

/// Adds the effects that the changes do not show, in the words of `stanchion review`.
fn effects(text: &mut String, stack: &StackPlan) {
    for section in Section::ALL {
        let mut all = stack.effects.iter().filter(|it| it.section == section).peekable();
        if all.peek().is_some() {
            let _ = writeln!(text, "  {}", section.title());
        }
        for it in all {
            let _ = writeln!(text, "    {}", visible(&it.text));
            for line in &it.proof {
                let _ = writeln!(text, "        {}", visible(line));
            }
        }
    }
}

fn mark(change: &Change) -> char {
    match change.risk {
        Risk::DataAtRisk => '!',
        Risk::Delete | Risk::Release => '-',
        Risk::Replace | Risk::MayReplace => '>',
        Risk::Access if change.action == "Add" => '+',
        Risk::Access | Risk::Modify | Risk::DriftSync => '~',
        Risk::Import | Risk::Add => '+',
    }
}
