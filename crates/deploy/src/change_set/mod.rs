//! Creates, reads and deletes change sets.

mod read;
mod request;

use std::time::{Duration, SystemTime};

use aws_sdk_cloudformation::operation::create_change_set::builders::CreateChangeSetInputBuilder;
use aws_sdk_cloudformation::types::{ChangeSetStatus, ChangeSetSummary, ChangeSetType};
use aws_smithy_types::DateTime;

use tokio::time::Instant;

use crate::clients::Clients;
use crate::error::Error;
use crate::pace::Pace;
use crate::persist::persist;
use crate::token;
use read::{describe, read};
use request::input;

pub(crate) use read::{Existing, Read, existing, nested};
pub(crate) use request::Request;

/// The age in seconds up to which two runs that create the same stack share a change set.
const RECENT: i64 = 600;

/// The result of creating a change set.
#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    /// The change set can be executed.
    Ready(Box<Read>),
    /// There are no changes.
    Nothing,
    /// CloudFormation rejected the change set.
    Invalid {
        /// CloudFormation's reason.
        reason: String,
        /// The errors that early validation found in the template.
        findings: Vec<Finding>,
    },
}

/// An error that early validation found in a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// The resource's logical id.
    pub(crate) logical_id: String,
    /// The path in the template.
    pub(crate) path: Option<String>,
    /// The error message.
    pub(crate) reason: String,
}

/// Creates a change set, or finds the one of the same name, and waits until it is complete.
///
/// # Errors
/// Returns an error if AWS refuses a call.
pub(crate) async fn create(clients: &Clients, request: &Request) -> Result<Outcome, Error> {
    let what = format!("creating a change set of {}", request.stack);
    let input = input(request);
    let is_found = !send(clients, &what, &input).await?;
    let is_shared = request.reuse || request.kind == ChangeSetType::Create;
    let is_other = is_shared && request.wanted.has_secrets();
    if is_found && (is_other || !request.reuse && is_old(clients, request).await?) {
        // The name does not depend on the values of `NoEcho` parameters, so the old change set may have different ones.
        delete(clients, &request.stack, &request.name).await?;
        send(clients, &what, &input).await?;
    }
    let mut outcome = wait(clients, &request.stack, &request.name).await;
    // Another process deleted the change set in the meantime, so one more attempt is made.
    if outcome.as_ref().is_err_and(|it| it.code() == Some("ChangeSetNotFound")) {
        send(clients, &what, &input).await?;
        outcome = wait(clients, &request.stack, &request.name).await;
    }
    if !matches!(outcome, Ok(Outcome::Ready(_))) {
        // The next run would find a failed change set by its name, and it cannot be executed.
        let deleted = delete(clients, &request.stack, &request.name).await;
        // The reason of the failure matters more than a failed deletion.
        outcome = outcome.and_then(|it| deleted.map(|()| it));
    }
    outcome
}

/// Returns whether the change set that a new stack has is from a run that has ended long ago.
async fn is_old(clients: &Clients, request: &Request) -> Result<bool, Error> {
    if request.kind != ChangeSetType::Create {
        return Ok(false);
    }
    let found = match describe(clients, &request.stack, &request.name, None).await {
        Err(error) if error.code() == Some("ChangeSetNotFound") => return Ok(false),
        found => found?,
    };
    let now = DateTime::from(SystemTime::now()).secs();
    Ok(found.creation_time.is_some_and(|it| now - it.secs() > RECENT))
}

/// Creates a change set. Returns false if one with that name exists.
async fn send(
    clients: &Clients,
    what: &str,
    input: &CreateChangeSetInputBuilder,
) -> Result<bool, Error> {
    // The name already finds the change set of an earlier run. A repeated token would not create a deleted one again.
    let request = input.clone().client_token(token::fresh(what));
    let sent = request.send_with(&clients.cloud_formation).await.map_err(Error::aws(what));
    match sent {
        Ok(_) => Ok(true),
        // It is from an earlier run, or from a call whose response was lost. The name identifies its content.
        Err(error) if error.code() == Some("AlreadyExistsException") => Ok(false),
        Err(error) => Err(error.moved_on(input.get_stack_name().as_deref().unwrap_or_default())),
    }
}

/// The time after which a change set that is still being created counts as failed.
const MOST: Duration = Duration::from_secs(60 * 60);
/// The time between two messages that a change set is still being created.
const TOLD: Duration = Duration::from_secs(60);

async fn wait(clients: &Clients, stack: &str, name: &str) -> Result<Outcome, Error> {
    let mut pace = Pace::new(Duration::from_millis(200), Duration::from_secs(5));
    let start = Instant::now();
    let mut told = start;
    loop {
        let answer = persist(|| describe(clients, stack, name, None)).await?;
        match &answer.status {
            Some(ChangeSetStatus::CreateComplete) => {
                return read(clients, stack, name, answer)
                    .await
                    .map(|it| Outcome::Ready(Box::new(it)));
            }
            Some(ChangeSetStatus::Failed | ChangeSetStatus::DeleteFailed) => {
                let reason = answer.status_reason.unwrap_or_default();
                if is_nothing(&reason) {
                    return Ok(Outcome::Nothing);
                }
                let id = answer.change_set_id.as_deref().unwrap_or(name);
                let findings = validation(clients, stack, id).await;
                return Ok(Outcome::Invalid { reason, findings });
            }
            _ if start.elapsed() >= MOST => {
                return Err(Error::Refused(format!(
                    "{stack}: CloudFormation has not finished the change set within an hour\n  help: Run the same command again. If it happens again, look at the macros and nested templates of the stack, and ask AWS Support",
                )));
            }
            _ => {
                if told.elapsed() >= TOLD {
                    told = Instant::now();
                    let minutes = start.elapsed().as_secs() / 60;
                    let unit = if minutes == 1 { "minute" } else { "minutes" };
                    clients.notices.tell(&format!(
                        "{stack}: CloudFormation is still creating the change set, since {minutes} {unit}"
                    ));
                }
                pace.rest().await;
            }
        }
    }
}

/// Returns whether a change set failed because there are no changes. CloudFormation has no code for that, only a message.
fn is_nothing(reason: &str) -> bool {
    reason.contains("didn't contain changes") || reason.contains("No updates are to be performed")
}

/// Returns the errors that early validation found. The list is empty where the Region or the emulator does not support it.
async fn validation(clients: &Clients, stack: &str, id: &str) -> Vec<Finding> {
    let answer = clients
        .cloud_formation
        .describe_events()
        .stack_name(stack)
        .change_set_name(id)
        .send()
        .await;
    let events = answer.ok().and_then(|it| it.operation_events).unwrap_or_default();
    let findings = events.into_iter().filter_map(|it| {
        let reason = it.validation_status_reason.or(it.hook_status_reason)?;
        let logical_id = it.logical_resource_id.unwrap_or_default();
        Some(Finding { logical_id, path: it.validation_path, reason })
    });
    findings.collect()
}

/// Deletes a change set. It is not an error if the change set does not exist.
///
/// # Errors
/// Returns an error if AWS refuses the call.
pub(crate) async fn delete(clients: &Clients, stack: &str, name: &str) -> Result<(), Error> {
    let what = format!("deleting a change set of {stack}");
    let client = &clients.cloud_formation;
    let sent = client.delete_change_set().stack_name(stack).change_set_name(name).send().await;
    match sent.map_err(Error::aws(what)) {
        Ok(_) => Ok(()),
        Err(error) if error.code() == Some("ChangeSetNotFound") || error.is_missing_stack() => {
            Ok(())
        }
        Err(error) => Err(error),
    }
}

/// Lists the change sets of a stack.
///
/// # Errors
/// Returns an error if AWS refuses the call.
pub(crate) async fn list(clients: &Clients, stack: &str) -> Result<Vec<ChangeSetSummary>, Error> {
    let what = || format!("listing the change sets of {stack}");
    let (mut all, mut page) = (Vec::new(), None);
    loop {
        let request = clients.cloud_formation.list_change_sets().stack_name(stack);
        let answer = request.set_next_token(page).send().await.map_err(Error::aws(what()))?;
        all.extend(answer.summaries.unwrap_or_default());
        page = answer.next_token.filter(|it| !it.is_empty());
        if page.is_none() {
            return Ok(all);
        }
    }
}
