//! Change sets: made, waited for, read, thrown away.

mod read;
mod request;

use std::time::Duration;

use aws_sdk_cloudformation::operation::create_change_set::builders::CreateChangeSetInputBuilder;
use aws_sdk_cloudformation::types::ChangeSetStatus;

use crate::clients::Clients;
use crate::error::Error;
use crate::pace::Pace;
use crate::token;
use read::{describe, read};
use request::input;

pub(crate) use read::{Read, nested};
pub(crate) use request::Request;

/// A change set as it turned out.
#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    /// It can be executed.
    Ready(Box<Read>),
    /// There is nothing to change.
    Nothing,
    /// CloudFormation does not accept it.
    Invalid {
        /// Its reason.
        reason: String,
        /// What validation found in the template before anything was touched.
        findings: Vec<Finding>,
    },
}

/// Something that validation found in a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// The resource.
    pub(crate) logical_id: String,
    /// The path in it.
    pub(crate) path: Option<String>,
    /// What is wrong.
    pub(crate) reason: String,
}

/// Makes a change set, or finds the one that an earlier run made, and waits until it can be read.
///
/// # Errors
/// When CloudFormation refuses it, with its reason and what early validation found.
pub(crate) async fn create(clients: &Clients, request: &Request) -> Result<Outcome, Error> {
    let what = format!("creating a change set of {}", request.stack);
    let input = input(request);
    if !send(clients, &what, &input).await? && request.wanted.has_secrets() {
        // Its name does not say with which secrets it was made.
        delete(clients, &request.stack, &request.name).await?;
        send(clients, &what, &input).await?;
    }
    let mut outcome = wait(clients, &request.stack, &request.name).await;
    // Somebody cleaned up in between: once more, and no further.
    if outcome.as_ref().is_err_and(|it| it.code() == Some("ChangeSetNotFound")) {
        send(clients, &what, &input).await?;
        outcome = wait(clients, &request.stack, &request.name).await;
    }
    if !matches!(outcome, Ok(Outcome::Ready(_))) {
        // A failed one would be found again by its name, and is of no use to anybody.
        let deleted = delete(clients, &request.stack, &request.name).await;
        // Why it failed matters more than that it is still there.
        outcome = outcome.and_then(|it| deleted.map(|()| it));
    }
    outcome
}

/// Makes a change set; false when there is one of that name.
async fn send(
    clients: &Clients,
    what: &str,
    input: &CreateChangeSetInputBuilder,
) -> Result<bool, Error> {
    // The name finds what an earlier run made; a token that it used up would bring nothing back once that is deleted.
    let request = input.clone().client_token(token::fresh(what));
    let sent = request.send_with(&clients.cloud_formation).await.map_err(Error::aws(what));
    match sent {
        Ok(_) => Ok(true),
        // Ours of an earlier run, or of a call whose answer was lost: the name says what it holds.
        Err(error) if error.code() == Some("AlreadyExistsException") => Ok(false),
        Err(error) => Err(error),
    }
}

async fn wait(clients: &Clients, stack: &str, name: &str) -> Result<Outcome, Error> {
    let mut pace = Pace::new(Duration::from_millis(200), Duration::from_secs(5));
    loop {
        let answer = describe(clients, stack, name, None).await?;
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
            _ => pace.rest().await,
        }
    }
}

/// Whether a change set failed because there is nothing to change; CloudFormation says so in words only.
fn is_nothing(reason: &str) -> bool {
    reason.contains("didn't contain changes") || reason.contains("No updates are to be performed")
}

/// What early validation found; nothing where the Region or the emulator does not tell.
async fn validation(clients: &Clients, stack: &str, id: &str) -> Vec<Finding> {
    let answer = clients
        .cloud_formation
        .describe_events()
        .stack_name(stack)
        .change_set_name(id)
        .send()
        .await;
    let events = answer.ok().and_then(|it| it.operation_events).unwrap_or_default();
    let told = events.into_iter().filter_map(|it| {
        let reason = it.validation_status_reason.or(it.hook_status_reason)?;
        let logical_id = it.logical_resource_id.unwrap_or_default();
        Some(Finding { logical_id, path: it.validation_path, reason })
    });
    told.collect()
}

/// Deletes a change set; one that is gone already is as good.
///
/// # Errors
/// When AWS refuses.
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

/// Whether a stack has a change set of any name.
pub(crate) async fn has_any(clients: &Clients, stack: &str) -> Result<bool, Error> {
    let what = format!("listing the change sets of {stack}");
    let answer = clients.cloud_formation.list_change_sets().stack_name(stack).send().await;
    Ok(!answer.map_err(Error::aws(what))?.summaries.unwrap_or_default().is_empty())
}
