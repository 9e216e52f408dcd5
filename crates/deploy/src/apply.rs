//! Executing change sets, and what surrounds that.

use aws_sdk_cloudformation::types::StackStatus;
use stanchion_core::assembly::{ManifestStack, Origin};

use crate::assembly::Assembly;
use crate::assets;
use crate::cloud::{Clients, Cloud};
use crate::deployed::{Deployed, Phase};
use crate::error::Error;
use crate::events::{self, Baseline, Event, Outcome};
use crate::plan::{StackPlan, State};
use crate::token;

/// How change sets are executed.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// A policy that protects resources from updates, as JSON.
    pub stack_policy: Option<String>,
}

/// Hears of events while they happen: the stack's name and the event.
pub type Tell<'a> = &'a (dyn Fn(&str, &Event) + Sync);

/// Does what a plan says with one stack, and waits for the end. The stack as it is then.
///
/// # Errors
/// When the assembly or the stack are no longer what was planned, CloudFormation refuses, or the operation fails; then with
/// the first cause.
pub async fn stack(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    plan: &StackPlan,
    options: &Options,
    tell: Tell<'_>,
) -> Result<Deployed, Error> {
    cloud.of(stack).await?;
    // Where the plan was made: the Region of stacks that name none may be another one by now.
    let clients = cloud.region(Some(&plan.region))?;
    let moved_on = |what| Error::MovedOn { stack: plan.name.clone(), what };
    if assembly.template(stack)?.digest != plan.template_digest {
        return Err(moved_on("the template has changed"));
    }
    let mut known = Deployed::find(&clients, &plan.name).await?;
    if let Some(change_set) = &plan.change_set {
        let now =
            known.as_ref().filter(|it| it.phase() != Phase::Empty).map(|it| it.changed.clone());
        let then = plan.stack_changed.clone().filter(|_| plan.state != State::Create);
        if now != then {
            return Err(moved_on("the stack has changed"));
        }
        // Deleted and made anew it has the same name, and none of this plan.
        if plan.stack_id.as_ref() != known.as_ref().map(|it| &it.id) {
            return Err(moved_on("the stack was replaced"));
        }
        assets::upload(assembly, &clients, stack, plan.bucket.as_deref()).await?;
        let begun = known.as_ref().ok_or_else(|| moved_on("the stack has gone"))?;
        let outcome = execute(&clients, begun, plan, change_set, tell).await?;
        succeed(assembly, &clients, stack, &outcome).await?;
        known = Deployed::find(&clients, &plan.name).await?;
    }
    let known = known.ok_or_else(|| moved_on("the stack has gone"))?;
    protect(&clients, &known, stack, options).await?;
    Ok(known)
}

async fn execute(
    clients: &Clients,
    stack: &Deployed,
    plan: &StackPlan,
    change_set: &str,
    tell: Tell<'_>,
) -> Result<Outcome, Error> {
    let id = stack.id.as_str();
    let baseline = Baseline::behind(clients, stack).await?;
    let client = &clients.cloud_formation;
    let request = client
        .execute_change_set()
        .stack_name(id)
        .change_set_name(change_set)
        .client_request_token(token::of(change_set))
        .disable_rollback(plan.disable_rollback);
    let sent = request
        .send()
        .await
        .map_err(Error::aws(format!("executing the change set of {}", plan.name)));
    let baseline = match sent {
        Ok(_) => baseline,
        // An answer was lost, or somebody else was faster: what runs now is what was asked for.
        Err(error)
            if error.code() == Some("InvalidChangeSetStatus")
                && is_running(clients, id, change_set).await? =>
        {
            Baseline::Running
        }
        // CloudFormation throws change sets away once one of a stack was executed.
        Err(error) if error.code() == Some("ChangeSetNotFound") => {
            let what = "the change set has gone";
            return Err(Error::MovedOn { stack: plan.name.clone(), what });
        }
        Err(error) => {
            error.unless_repeated()?;
            baseline
        }
    };
    events::follow(clients, id, &baseline, &|event| tell(&plan.name, event)).await
}

/// Whether a change set is being executed, or was.
async fn is_running(clients: &Clients, stack: &str, change_set: &str) -> Result<bool, Error> {
    use aws_sdk_cloudformation::types::ExecutionStatus::{ExecuteComplete, ExecuteInProgress};
    let request = clients.cloud_formation.describe_change_set().stack_name(stack);
    let answer = request.change_set_name(change_set).send().await;
    let answer = answer.map_err(Error::aws(format!("describing the change set of {stack}")))?;
    Ok(matches!(answer.execution_status, Some(ExecuteInProgress | ExecuteComplete)))
}

/// An error with the first cause, unless an operation did what it was to do.
///
/// # Errors
/// When the operation failed.
pub async fn succeed(
    assembly: &Assembly,
    clients: &Clients,
    stack: &ManifestStack,
    outcome: &Outcome,
) -> Result<(), Error> {
    if matches!(
        outcome.status,
        StackStatus::CreateComplete | StackStatus::UpdateComplete | StackStatus::ImportComplete
    ) {
        return Ok(());
    }
    let cause = events::first_cause(clients, &outcome.stack_id, &outcome.events).await?;
    let mut reason = format!("ended in {}", outcome.status);
    if let Some(cause) = cause {
        reason.push_str("\n  first cause: ");
        reason.push_str(&told(assembly, stack, &cause.event));
        for other in &cause.others {
            reason.push_str("\n  and: ");
            reason.push_str(&told(assembly, stack, other));
        }
        if let Some(hint) = cause.hint {
            reason.push_str(&format!("\n  help: {hint}"));
        }
    }
    Err(Error::Failed { stack: stack.name.clone(), reason })
}

/// What happened to a resource, with the line of Rust that it comes from.
fn told(assembly: &Assembly, stack: &ManifestStack, event: &Event) -> String {
    let reason = event.reason.as_deref().unwrap_or("no reason given");
    let (id, kind, status) = (&event.logical_id, &event.resource_type, &event.status);
    let text = format!("{id} ({kind}) {status}: {reason}");
    match assembly.origin(stack, id) {
        Some(origin) => format!("{text}\n    made by: {}", place(origin)),
        None => text,
    }
}

/// A construct and its line of Rust.
pub(crate) fn place(origin: &Origin) -> String {
    format!("{} at {}:{}:{}", origin.construct, origin.file, origin.line, origin.column)
}

/// Sets what is not part of a change set: protection from deletion, and the stack policy.
async fn protect(
    clients: &Clients,
    known: &Deployed,
    stack: &ManifestStack,
    options: &Options,
) -> Result<(), Error> {
    if known.termination_protection != stack.termination_protection {
        let what = format!("setting the termination protection of {}", stack.name);
        let request =
            clients.cloud_formation.update_termination_protection().stack_name(&stack.name);
        let request = request.enable_termination_protection(stack.termination_protection);
        request.send().await.map_err(Error::aws(what))?;
    }
    if let Some(policy) = &options.stack_policy {
        let what = format!("setting the stack policy of {}", stack.name);
        let request = clients.cloud_formation.set_stack_policy().stack_name(&stack.name);
        request.stack_policy_body(policy).send().await.map_err(Error::aws(what))?;
    }
    Ok(())
}
