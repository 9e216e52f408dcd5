//! Reads the change set and the stack of a saved plan again. The file of a plan is not trusted: it may be old or edited.

use aws_sdk_cloudformation::types::ChangeAction;
use stanchion_core::assembly::{ManifestStack, ParameterSource};
use stanchion_core::digest::hexadecimal;

use crate::assembly::Assembly;
use crate::change::Change;
use crate::change_set::{self, Existing};
use crate::changes;
use crate::clients::Clients;
use crate::cloud::Cloud;
use crate::deployed::{self, Deployed};
use crate::error::Error;
use crate::planned::{StackPlan, State};
use crate::status::Phase;

/// Returns the plan of a stack as it is now.
///
/// # Errors
/// Returns an error if the account, the template, the stack or the change set differs from the saved plan.
pub(crate) async fn stack(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    saved: &StackPlan,
) -> Result<StackPlan, Error> {
    let moved_on = |what| Error::MovedOn { stack: saved.name.clone(), what };
    let caller = cloud.caller(&cloud.of(stack).await?).await?.clone();
    // The Region of the plan, because a stack without a Region may now resolve to a different one.
    let clients = cloud.region(Some(&saved.region))?;
    if saved.caller.account != caller.account {
        return Err(Error::Refused(format!(
            "{}: the plan is for account {}, but the credentials belong to account {}\n  help: Use credentials of account {}, for example with --profile",
            saved.name, saved.caller.account, caller.account, saved.caller.account
        )));
    }
    if saved.name != stack.name
        || stack.environment.region.as_ref().is_some_and(|it| *it != saved.region)
    {
        return Err(moved_on("the name or the Region of the stack in the assembly has changed"));
    }
    let template = assembly.template(stack)?;
    if template.digest != saved.template_digest {
        return Err(moved_on("the template has changed"));
    }
    let found = Deployed::find(&clients, &saved.name).await?;
    if saved.stack_id.as_ref() != found.as_ref().map(|it| &it.id) {
        return Err(moved_on(match found {
            Some(_) if saved.stack_id.is_some() => "the stack was replaced",
            Some(_) => "the stack was created",
            None => "the stack was deleted",
        }));
    }
    let base = found.as_ref().filter(|it| it.phase() != Phase::Empty);
    let protection = base
        .filter(|it| it.termination_protection != stack.termination_protection)
        .map(|it| Change::of_protection(&it.id, stack.termination_protection));
    let mut plan = StackPlan { caller, changes: Vec::new(), ..saved.clone() };
    if let Some(id) = &saved.change_set {
        let then = saved.stack_changed.as_ref().filter(|_| saved.state != State::Create);
        if base.map(|it| &it.changed) != then {
            return Err(moved_on("the stack has changed"));
        }
        let existing = change_set::existing(&clients, &saved.name, id).await?;
        let existing = existing.ok_or_else(|| moved_on("the change set was deleted"))?;
        if !existing.is_available {
            return Err(moved_on("the change set was executed or became obsolete"));
        }
        if Some(&existing.read.stack_id) != saved.stack_id.as_ref() {
            return Err(moved_on("the change set is for a different stack"));
        }
        if !is_of(&clients, &existing, &template.digest).await? {
            return Err(moved_on("the change set is for a different template"));
        }
        plan.bucket = bucket(stack, &existing, saved);
        plan.state = state(base, &existing);
        let update = base.is_some().then_some(&template.template);
        let read = changes::read(assembly, &clients, stack, &existing.read, update).await?;
        plan.changes = read.0;
    } else if base.map(|it| &it.changed) != saved.stack_changed.as_ref() {
        return Err(moved_on("the stack has changed"));
    } else {
        plan.state = if protection.is_some() { State::Protection } else { State::Nothing };
    }
    plan.changes.extend(protection);
    plan.changes.sort_by(changes::by_risk);
    if !is_same(&plan.changes, &saved.changes) {
        return Err(moved_on(
            "the changes are not those of the plan: its file was edited, or the stack has changed",
        ));
    }
    Ok(plan)
}

/// Returns whether a change set is for a template.
async fn is_of(clients: &Clients, existing: &Existing, digest: &str) -> Result<bool, Error> {
    if let Some(description) = &existing.description {
        return Ok(*description == format!("template {digest}"));
    }
    let text = deployed::text(clients, &existing.read.stack_id, &existing.read.id).await?;
    Ok(hexadecimal(text.as_bytes()) == digest)
}

fn state(base: Option<&Deployed>, existing: &Existing) -> State {
    let is_import = |it: &aws_sdk_cloudformation::types::ResourceChange| {
        it.action == Some(ChangeAction::Import)
    };
    if !existing.read.changes.is_empty() && existing.read.changes.iter().all(is_import) {
        State::Import
    } else if base.is_some() {
        State::Update
    } else {
        State::Create
    }
}

/// Returns the bucket for files. The change set decides it, if the template has a parameter for it.
fn bucket(stack: &ManifestStack, existing: &Existing, saved: &StackPlan) -> Option<String> {
    let of = |it: (&String, &ParameterSource)| {
        (*it.1 == ParameterSource::AssetsBucket).then(|| it.0.clone())
    };
    let parameter = stack.parameter_sources.iter().find_map(of);
    match parameter {
        Some(parameter) => existing.parameters.get(&parameter).cloned(),
        None => saved.bucket.clone(),
    }
}

/// Returns whether two lists have the same changes. The constructs do not count, because they are not part of a change set.
fn is_same(now: &[Change], then: &[Change]) -> bool {
    let plain = |it: &Change| Change { construct: None, ..it.clone() };
    now.iter().map(plain).eq(then.iter().map(plain))
}
