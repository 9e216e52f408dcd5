//! Rolls back failed operations, continues failed rollbacks, and cancels updates.

mod loss;

use std::collections::BTreeSet;

use crate::clients::Clients;
use crate::deployed::Deployed;
use crate::error::Error;
use crate::events::{self, Baseline, Outcome, Tell};
use crate::status::Phase;
use crate::token;

pub use loss::losses;

/// Describes a stack that must exist.
///
/// # Errors
/// Returns an error if the stack does not exist, or if AWS refuses the call.
pub async fn existing(clients: &Clients, name: &str) -> Result<Deployed, Error> {
    let found = Deployed::find(clients, name).await?;
    found
        .ok_or_else(|| Error::Refused(format!("stack {name} does not exist in {}", clients.region)))
}

/// Rolls back a stack whose operation failed with rollback disabled. `allowed` names the resources that hold data and may be
/// deleted, as `Stack.Id`; [`losses`] lists them.
///
/// # Errors
/// Returns an error if the stack has a different status, if data would be lost that is not named, or if AWS refuses a call.
pub async fn rollback(
    clients: &Clients,
    name: &str,
    role_arn: Option<String>,
    allowed: &BTreeSet<String>,
    tell: Tell<'_>,
) -> Result<Outcome, Error> {
    let stack = existing(clients, name).await?;
    expect(&stack, Phase::Halted, "CREATE_FAILED or UPDATE_FAILED")?;
    loss::check(name, &losses(clients, &stack).await?, allowed)?;
    let baseline = Baseline::behind(clients, &stack).await?;
    let request = clients.cloud_formation.rollback_stack().stack_name(&stack.id);
    let request =
        request.set_role_arn(role_arn).client_request_token(token(&stack, "rollback", &[]));
    let sent = request.send().await.map_err(Error::aws(format!("rolling back {name}")));
    sent.map(drop).or_else(Error::unless_repeated)?;
    follow(clients, &stack, &baseline, tell).await
}

/// Continues a rollback that failed. CloudFormation skips the resources in `skip`. `allowed` names the resources that hold data
/// and may be deleted, as `Stack.Id`.
///
/// # Errors
/// Returns an error if the stack has a different status, if data would be lost that is not named, or if AWS refuses a call.
pub async fn proceed(
    clients: &Clients,
    name: &str,
    skip: &[String],
    role_arn: Option<String>,
    allowed: &BTreeSet<String>,
    tell: Tell<'_>,
) -> Result<Outcome, Error> {
    let stack = existing(clients, name).await?;
    expect(&stack, Phase::Stuck, "UPDATE_ROLLBACK_FAILED")?;
    loss::check(name, &losses(clients, &stack).await?, allowed)?;
    let baseline = Baseline::behind(clients, &stack).await?;
    let request = clients.cloud_formation.continue_update_rollback().stack_name(&stack.id);
    let request = request
        .set_role_arn(role_arn)
        .set_resources_to_skip((!skip.is_empty()).then(|| skip.to_vec()))
        .client_request_token(token(&stack, "continue", skip));
    let sent =
        request.send().await.map_err(Error::aws(format!("continuing the rollback of {name}")));
    sent.map(drop).or_else(Error::unless_repeated)?;
    follow(clients, &stack, &baseline, tell).await
}

/// Cancels an update that is running, and waits until CloudFormation has rolled it back. `allowed` names the resources that hold
/// data and may be deleted, as `Stack.Id`.
///
/// # Errors
/// Returns an error if no update is running, if data would be lost that is not named, or if AWS refuses a call.
pub async fn cancel(
    clients: &Clients,
    name: &str,
    allowed: &BTreeSet<String>,
    tell: Tell<'_>,
) -> Result<Outcome, Error> {
    let stack = existing(clients, name).await?;
    if !stack.status.can_be_canceled() {
        return Err(Error::Refused(not_canceled(&stack)));
    }
    if let Err(error) = ask_to_cancel(clients, &stack, allowed).await {
        // The update may have ended in the meantime.
        let now = existing(clients, name).await?;
        let is_late = !now.status.can_be_canceled() && !matches!(error, Error::DataLoss { .. });
        return Err(if is_late { Error::Refused(not_canceled(&now)) } else { error });
    }
    let outcome = follow(clients, &stack, &Baseline::Running, tell).await?;
    if outcome.status.is_success() {
        let (name, status) = (&stack.name, &outcome.status);
        return Err(Error::Refused(format!(
            "{name}: the cancellation came too late; the update ended in {status}\n  help: Deploy the earlier template to undo it"
        )));
    }
    Ok(outcome)
}

/// Returns why an operation is not canceled.
fn not_canceled(stack: &Deployed) -> String {
    let (name, status) = (&stack.name, &stack.status);
    let (reason, help) = match status.as_str() {
        "CREATE_IN_PROGRESS" => (
            "CloudFormation cannot cancel the creation of a stack",
            "Run `stanchion-deploy destroy`, which deletes the stack",
        ),
        "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" | "UPDATE_COMPLETE" => (
            "the cancellation came too late, because the update is complete",
            "Deploy the earlier template to undo it",
        ),
        it if it.contains("ROLLBACK_IN_PROGRESS") || it.contains("ROLLBACK_COMPLETE_CLEANUP") => (
            "the operation is rolled back already",
            "Run `stanchion-deploy up`, which waits for the rollback, or `stanchion-deploy events`",
        ),
        _ => ("no update is running", "Run `stanchion-deploy status` to see the stack"),
    };
    format!("{name} is in status {status}: {reason}\n  help: {help}")
}

/// Cancels an update that is running, and does not wait. `allowed` names the resources that hold data and may be deleted, as
/// `Stack.Id`.
///
/// # Errors
/// Returns an error if no update is running, if data would be lost that is not named, or if AWS refuses a call.
pub async fn ask_to_cancel(
    clients: &Clients,
    stack: &Deployed,
    allowed: &BTreeSet<String>,
) -> Result<(), Error> {
    loss::check(&stack.name, &losses(clients, stack).await?, allowed)?;
    let request = clients.cloud_formation.cancel_update_stack().stack_name(&stack.id);
    let request = request.client_request_token(token(stack, "cancel", &[]));
    let what = format!("canceling the update of {}", stack.name);
    let sent = request.send().await.map_err(Error::aws(what));
    sent.map(drop).or_else(Error::unless_repeated)?;
    Ok(())
}

fn expect(stack: &Deployed, phase: Phase, wanted: &str) -> Result<(), Error> {
    if stack.phase() == phase {
        return Ok(());
    }
    Err(Error::Refused(format!(
        "{} is in status {}; this command requires {wanted}",
        stack.name, stack.status
    )))
}

async fn follow(
    clients: &Clients,
    stack: &Deployed,
    baseline: &Baseline,
    tell: Tell<'_>,
) -> Result<Outcome, Error> {
    events::follow(clients, &stack.id, baseline, &|event| tell(&stack.name, event)).await
}

/// Returns a token that is the same as long as the stack is in this state.
fn token(stack: &Deployed, what: &str, details: &[String]) -> String {
    token::of(&format!("{what} {} {} {} {details:?}", stack.id, stack.changed, stack.status))
}
