//! Stacks that stopped halfway: rolled back, rolled back further, an update called off.

use crate::clients::Clients;
use crate::deployed::Deployed;
use crate::error::Error;
use crate::events::{self, Baseline, Outcome, Tell};
use crate::status::Phase;
use crate::token;

/// The stack of a name, which has to be there.
///
/// # Errors
/// When it is not there, or AWS refuses.
pub async fn existing(clients: &Clients, name: &str) -> Result<Deployed, Error> {
    let found = Deployed::find(clients, name).await?;
    found.ok_or_else(|| Error::Refused(format!("there is no stack {name} in {}", clients.region)))
}

/// Sets back a stack whose operation failed and was left there.
///
/// # Errors
/// When the stack is in another state, or AWS refuses.
pub async fn rollback(
    clients: &Clients,
    name: &str,
    role_arn: Option<String>,
    tell: Tell<'_>,
) -> Result<Outcome, Error> {
    let stack = existing(clients, name).await?;
    expect(&stack, Phase::Halted, "CREATE_FAILED or UPDATE_FAILED")?;
    let baseline = Baseline::behind(clients, &stack).await?;
    let request = clients.cloud_formation.rollback_stack().stack_name(&stack.id);
    let request =
        request.set_role_arn(role_arn).client_request_token(token(&stack, "rollback", &[]));
    let sent = request.send().await.map_err(Error::aws(format!("rolling back {name}")));
    sent.map(drop).or_else(Error::unless_repeated)?;
    follow(clients, &stack, &baseline, tell).await
}

/// Goes on with a rollback that failed; resources that cannot be set back are left out.
///
/// # Errors
/// When the stack is in another state, or AWS refuses.
pub async fn proceed(
    clients: &Clients,
    name: &str,
    skip: &[String],
    role_arn: Option<String>,
    tell: Tell<'_>,
) -> Result<Outcome, Error> {
    let stack = existing(clients, name).await?;
    expect(&stack, Phase::Stuck, "UPDATE_ROLLBACK_FAILED")?;
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

/// Calls off an update that is running; CloudFormation sets the stack back.
///
/// # Errors
/// When no update is running, or AWS refuses.
pub async fn cancel(clients: &Clients, name: &str, tell: Tell<'_>) -> Result<Outcome, Error> {
    let stack = existing(clients, name).await?;
    ask_to_cancel(clients, &stack).await?;
    follow(clients, &stack, &Baseline::Running, tell).await
}

/// Asks CloudFormation to call off an update, and does not wait.
///
/// # Errors
/// When no update is running, or AWS refuses.
pub async fn ask_to_cancel(clients: &Clients, stack: &Deployed) -> Result<(), Error> {
    let request = clients.cloud_formation.cancel_update_stack().stack_name(&stack.id);
    let request = request.client_request_token(token(stack, "cancel", &[]));
    let what = format!("calling off the update of {}", stack.name);
    let sent = request.send().await.map_err(Error::aws(what));
    sent.map(drop).or_else(Error::unless_repeated)?;
    Ok(())
}

fn expect(stack: &Deployed, phase: Phase, wanted: &str) -> Result<(), Error> {
    if stack.phase() == phase {
        return Ok(());
    }
    Err(Error::Refused(format!("{} is {}; this is for {wanted}", stack.name, stack.status)))
}

async fn follow(
    clients: &Clients,
    stack: &Deployed,
    baseline: &Baseline,
    tell: Tell<'_>,
) -> Result<Outcome, Error> {
    events::follow(clients, &stack.id, baseline, &|event| tell(&stack.name, event)).await
}

/// The same as long as the stack is in this state.
fn token(stack: &Deployed, what: &str, details: &[String]) -> String {
    token::of(&format!("{what} {} {} {} {details:?}", stack.id, stack.changed, stack.status))
}
