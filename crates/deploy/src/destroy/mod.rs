//! Deletes stacks.

mod options;
mod plan;
mod policy;
mod read;

use std::collections::BTreeSet;

use aws_sdk_cloudformation::types::{ResourceStatus, StackStatus};
use stanchion_core::assembly::ManifestStack;

use crate::cloud::Cloud;
use crate::deployed::Deployed;
use crate::done::Done;
use crate::error::Error;
use crate::events::{self, Baseline, Tell};
use crate::token;

pub use options::Options;
pub use plan::{Plan, Removal, Removed};
pub(crate) use read::{removal, removed};
pub use stanchion_review::Fate;

/// Deletes a stack and waits until the operation ends. It reads the resources of the stack again first.
///
/// # Errors
/// Returns an error if the options do not allow the deletion ([`Removal::check`]), if AWS refuses a call, or if the deletion
/// fails.
pub async fn stack(
    cloud: &Cloud,
    stack: &ManifestStack,
    plan: Option<&Removal>,
    options: &Options,
    tell: Tell<'_>,
) -> Result<Done, Error> {
    let clients = cloud.of(stack).await?;
    let Some(now) = removal(cloud, stack, options).await? else { return Ok(Done::Absent) };
    // A stack that was deleted and created again has the same name, but a different ARN.
    if plan.is_some_and(|it| it.stack_id != now.stack_id) {
        let what = "the stack was replaced";
        return Err(Error::MovedOn { stack: stack.name.clone(), what });
    }
    now.check(options)?;
    if options.set_policy && !now.accepts_retain() {
        policy::retain(cloud, stack, &now, options, tell).await?;
        let retain = now.retained(options);
        // The deployed template decides, so it is read again without `retain`.
        let plain = Options { retain: Vec::new(), ..options.clone() };
        let Some(then) = removal(cloud, stack, &plain).await? else { return Ok(Done::Absent) };
        then.check(&plain)?;
        let is_lost = |id: &&String| {
            then.resources.iter().any(|it| it.logical_id == **id && it.fate.is_loss())
        };
        if let Some(lost) = retain.iter().find(is_lost) {
            return Err(Error::Refused(format!(
                "{}: the deployed template does not retain {lost}, so the stack is not deleted",
                stack.name
            )));
        }
    }
    let Some(found) = Deployed::find(&clients, &stack.name).await? else { return Ok(Done::Absent) };
    let client = &clients.cloud_formation;
    if found.termination_protection {
        let request = client.update_termination_protection().stack_name(&found.id);
        let request = request.enable_termination_protection(false);
        request.send().await.map_err(Error::aws(format!(
            "disabling the termination protection of {}",
            stack.name
        )))?;
    }
    let baseline = if found.status.is(&StackStatus::DeleteInProgress) {
        Baseline::Running
    } else {
        let baseline = Baseline::behind(&clients, &found).await?;
        // The token is the same until the stack has a new event, so a repeated call does not start a second deletion.
        let text = format!("{} {baseline:?} {:?}", found.id, options.retain);
        // CloudFormation accepts resources to retain only for a stack in DELETE_FAILED. In others the template retains them.
        let retain = if now.accepts_retain() { now.retained(options) } else { Vec::new() };
        let retain = Some(retain).filter(|it| !it.is_empty());
        let sent = client
            .delete_stack()
            .stack_name(&found.id)
            .set_retain_resources(retain)
            .set_role_arn(options.role_arn.clone())
            .client_request_token(token::of(&text))
            .send()
            .await
            .map_err(Error::aws(format!("deleting {}", stack.name)));
        sent.map(drop).or_else(Error::unless_repeated)?;
        baseline
    };
    let outcome =
        events::follow(&clients, &found.id, &baseline, &|event| tell(&stack.name, event)).await?;
    let skipped =
        outcome.events.iter().filter(|it| it.status == ResourceStatus::DeleteSkipped.as_str());
    let kept = skipped
        .map(|it| (it.logical_id.clone(), it.physical_id.clone().unwrap_or_default()))
        .collect();
    if outcome.status.is(&StackStatus::DeleteComplete) {
        return Ok(Done::Deleted { kept });
    }
    let failed = outcome.events.iter().filter(|it| it.is_failure() && !it.is_stack);
    let resources: BTreeSet<String> = failed.map(|it| it.logical_id.clone()).collect();
    let cause = events::first_cause(&clients, &found.id, &outcome.events).await?;
    let why = cause.and_then(|it| it.event.reason).unwrap_or_default();
    let reason = format!("ended in {}: {why}", outcome.status);
    let resources = resources.into_iter().collect();
    Err(Error::Stuck { stack: stack.name.clone(), reason, resources })
}
