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
    if stack.phase() == Phase::Busy {
        loss::check(name, &losses(clients, &stack).await?, allowed)?;
    }
    ask_to_cancel(clients, &stack).await?;
    follow(clients, &stack, &Baseline::Running, tell).await
}

/// Cancels an update that is running, and does not wait.
///
/// # Errors
/// Returns an error if no update is running, or if AWS refuses a call.
pub async fn ask_to_cancel(clients: &Clients, stack: &Deployed) -> Result<(), Error> {
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
