//! Deletes stacks.

use std::collections::BTreeSet;

use aws_sdk_cloudformation::types::{ResourceStatus, StackStatus};
use stanchion_core::assembly::ManifestStack;

use crate::cloud::Cloud;
use crate::deployed::Deployed;
use crate::done::Done;
use crate::error::Error;
use crate::events::{self, Baseline, Tell};
use crate::token;

/// Options for deleting stacks.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The resources to retain in stacks whose deletion failed: `Id` in every stack, or `Stack.Id` in one stack.
    pub retain: Vec<String>,
    /// Sets whether termination protection is disabled first.
    pub unprotect: bool,
}

impl Options {
    /// Returns the logical ids to retain in one stack.
    fn retained(&self, stack: &str) -> Vec<String> {
        let own = |it: &String| match it.split_once('.') {
            Some((of, id)) => (of == stack).then(|| id.to_owned()),
            None => Some(it.clone()),
        };
        self.retain.iter().filter_map(own).collect()
    }
}

/// Deletes a stack and waits until the operation ends.
///
/// # Errors
/// Returns an error if termination protection is enabled, if AWS refuses a call, or if the deletion fails.
pub async fn stack(
    cloud: &Cloud,
    stack: &ManifestStack,
    options: &Options,
    tell: Tell<'_>,
) -> Result<Done, Error> {
    let clients = cloud.of(stack).await?;
    let Some(found) = Deployed::find(&clients, &stack.name).await? else { return Ok(Done::Absent) };
    let client = &clients.cloud_formation;
    if found.termination_protection {
        if !options.unprotect {
            return Err(Error::Refused(format!(
                "{} has termination protection\n  help: Use --unprotect to disable it",
                stack.name
            )));
        }
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
        // CloudFormation accepts resources to retain only for a stack in DELETE_FAILED.
        let retain = options.retained(&stack.name);
        let retain =
            Some(retain).filter(|it| !it.is_empty() && found.status.is(&StackStatus::DeleteFailed));
        let sent = client
            .delete_stack()
            .stack_name(&found.id)
            .set_retain_resources(retain)
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
