//! Executes change sets, and sets what is not part of a change set.

use stanchion_core::assembly::ManifestStack;

use crate::assembly::Assembly;
use crate::assets;
use crate::clients::Clients;
use crate::cloud::Cloud;
use crate::deployed::Deployed;
use crate::done::Left;
use crate::error::Error;
use crate::events::{self, Baseline, Outcome, Tell};
use crate::failure;
use crate::left;
use crate::planned::{StackPlan, State};
use crate::status::Phase;
use crate::token;

/// Options for executing change sets.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// A stack policy that protects resources from updates, as JSON.
    pub stack_policy: Option<String>,
    /// The size of a file in bytes above which it is uploaded in parts. Default: 100,000,000.
    pub parts_over: Option<u64>,
}

/// Executes the change set of a stack's plan, waits until the operation ends, and returns the stack with what it left behind.
///
/// # Errors
/// Returns an error if the template or the stack has changed since the plan, if AWS refuses a call, or if the operation
/// fails. The error of a failed operation names the first cause.
pub async fn stack(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    plan: &StackPlan,
    options: &Options,
    tell: Tell<'_>,
) -> Result<Applied, Error> {
    cloud.of(stack).await?;
    // The Region of the plan, because a stack without a Region may now resolve to a different one.
    let clients = cloud.region(Some(&plan.region))?;
    let moved_on = |what| Error::MovedOn { stack: plan.name.clone(), what };
    if assembly.template(stack)?.digest != plan.template_digest {
        return Err(moved_on("the template has changed"));
    }
    let mut known = Deployed::find(&clients, &plan.name).await?;
    let mut left = Vec::new();
    if let Some(change_set) = &plan.change_set {
        let now =
            known.as_ref().filter(|it| it.phase() != Phase::Empty).map(|it| it.changed.clone());
        let then = plan.stack_changed.clone().filter(|_| plan.state != State::Create);
        if now != then {
            return Err(moved_on("the stack has changed"));
        }
        // A stack that was deleted and created again has the same name, but a different ARN.
        if plan.stack_id.as_ref() != known.as_ref().map(|it| &it.id) {
            return Err(moved_on("the stack was replaced"));
        }
        let bucket = plan.bucket.as_deref();
        assets::upload(assembly, &clients, stack, bucket, options.parts_over).await?;
        let begun = known.as_ref().ok_or_else(|| moved_on("the stack was deleted"))?;
        let outcome = execute(&clients, begun, change_set, plan.disable_rollback, tell).await?;
        failure::succeed(assembly, &clients, stack, &outcome).await?;
        left = left::behind(&outcome.events);
        known = outcome.stack;
    }
    let known = known.ok_or_else(|| moved_on("the stack was deleted"))?;
    if plan.stack_id.as_ref() != Some(&known.id) {
        return Err(moved_on("the stack was replaced"));
    }
    protect(&clients, &known, stack, options).await?;
    Ok(Applied { stack: known, left })
}

/// A stack after its change set was executed.
#[derive(Clone, Debug)]
pub struct Applied {
    /// The stack.
    pub stack: Deployed,
    /// The resources that the stack no longer has, and that CloudFormation could not delete.
    pub left: Vec<Left>,
}

/// Executes a change set and follows the operation until it ends.
pub(crate) async fn execute(
    clients: &Clients,
    stack: &Deployed,
    change_set: &str,
    disable_rollback: bool,
    tell: Tell<'_>,
) -> Result<Outcome, Error> {
    let id = stack.id.as_str();
    let deleted = || Error::MovedOn { stack: stack.name.clone(), what: "the stack was deleted" };
    let baseline = match Baseline::behind(clients, stack).await {
        // Another process deleted the stack, which had no resources yet.
        Err(error) if error.is_missing_stack() => return Err(deleted()),
        baseline => baseline?,
    };
    let client = &clients.cloud_formation;
    let request = client
        .execute_change_set()
        .stack_name(id)
        .change_set_name(change_set)
        .client_request_token(token::of(change_set))
        .disable_rollback(disable_rollback);
    let sent = request
        .send()
        .await
        .map_err(Error::aws(format!("executing the change set of {}", stack.name)));
    let baseline =
        match sent {
            Ok(_) => baseline,
            // Either the response was lost, or another process executed the same change set. The operation began after the baseline
            // unless the stack was busy before, and earlier events belong to another operation.
            Err(error)
                if error.code() == Some("InvalidChangeSetStatus")
                    && is_running(clients, id, change_set).await? =>
            {
                if stack.phase() == Phase::Busy { Baseline::Running } else { baseline }
            }
            // CloudFormation deletes a stack's other change sets when it executes one.
            Err(error) if error.code() == Some("ChangeSetNotFound") => {
                let what = "the change set was deleted";
                return Err(Error::MovedOn { stack: stack.name.clone(), what });
            }
            Err(error) if error.is_missing_stack() => return Err(deleted()),
            Err(error) => {
                error.moved_on(&stack.name).unless_repeated()?;
                baseline
            }
        };
    events::follow(clients, id, &baseline, &|event| tell(&stack.name, event)).await
}

/// Returns whether a change set is being executed or was executed.
async fn is_running(clients: &Clients, stack: &str, change_set: &str) -> Result<bool, Error> {
    use aws_sdk_cloudformation::types::ExecutionStatus::{ExecuteComplete, ExecuteInProgress};
    let request = clients.cloud_formation.describe_change_set().stack_name(stack);
    let answer = request.change_set_name(change_set).send().await;
    let answer = answer.map_err(Error::aws(format!("describing the change set of {stack}")))?;
    Ok(matches!(answer.execution_status, Some(ExecuteInProgress | ExecuteComplete)))
}

/// Sets termination protection and the stack policy, which are not part of a change set.
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
