//! Finds and deletes the change sets that plans left in CloudFormation, and the stacks that exist only for them.

use aws_sdk_cloudformation::types::{ChangeSetStatus, ChangeSetSummary, ExecutionStatus};
use serde::Serialize;
use stanchion_core::assembly::ManifestStack;

use crate::caller::Caller;
use crate::change_set;
use crate::cloud::Cloud;
use crate::deployed::Deployed;
use crate::error::Error;
use crate::plan;
use crate::status::Phase;

/// The change sets that plans left of one stack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Leftover {
    /// The stack's name.
    pub stack: String,
    /// The account and the principal of the credentials.
    pub caller: Caller,
    /// The Region.
    pub region: String,
    /// The stack's ARN.
    pub stack_id: String,
    /// The names of the deployer's change sets that were not executed, in alphabetical order.
    pub change_sets: Vec<String>,
    /// Is true if the stack has no resources and no other change sets, so that it is deleted as well.
    pub deletes_stack: bool,
}

/// Finds the deployer's change sets of these stacks that were not executed, and stacks in `REVIEW_IN_PROGRESS` without other
/// change sets. Change sets that other programs created do not count.
///
/// # Errors
/// Returns an error if AWS refuses a call, or if a stack belongs to a different account.
pub async fn find(cloud: &Cloud, stacks: &[&ManifestStack]) -> Result<Vec<Leftover>, Error> {
    let mut found = Vec::new();
    for stack in stacks {
        let clients = cloud.of(stack).await?;
        let Some(deployed) = Deployed::find(&clients, &stack.name).await? else { continue };
        let all = change_set::list(&clients, &deployed.id).await?;
        let count = all.len();
        let mut change_sets: Vec<String> =
            all.into_iter().filter(is_unexecuted).filter_map(|it| it.change_set_name).collect();
        change_sets.sort();
        let deletes_stack = deployed.phase() == Phase::Empty && change_sets.len() == count;
        if change_sets.is_empty() && !deletes_stack {
            continue;
        }
        found.push(Leftover {
            stack: stack.name.clone(),
            caller: cloud.caller(&clients).await?.clone(),
            region: clients.region.clone(),
            stack_id: deployed.id,
            change_sets,
            deletes_stack,
        });
    }
    Ok(found)
}

/// Deletes change sets, and the stacks that are left without resources and without change sets.
///
/// # Errors
/// Returns the errors of all stacks. A change set that was deleted or executed in the meantime is not an error.
pub async fn delete(cloud: &Cloud, leftovers: &[Leftover]) -> Result<(), Error> {
    let mut wrong = Vec::new();
    for leftover in leftovers {
        let done = async {
            let clients = cloud.region(Some(&leftover.region))?;
            for name in &leftover.change_sets {
                match change_set::delete(&clients, &leftover.stack_id, name).await {
                    // Another process executes it.
                    Err(error) if error.code() == Some("InvalidChangeSetStatus") => {}
                    done => done?,
                }
            }
            if leftover.deletes_stack {
                plan::forget(&clients, &leftover.stack_id).await
            } else {
                Ok(())
            }
        };
        wrong.extend(done.await.err());
    }
    Error::all(wrong)
}

/// Returns whether the deployer created a change set, and it was not executed and is not being created.
fn is_unexecuted(change_set: &ChangeSetSummary) -> bool {
    let is_own = change_set.change_set_name().is_some_and(|it| it.starts_with("stanchion-"))
        && change_set.description().is_some_and(|it| it.starts_with("template "));
    let is_being_created = matches!(
        change_set.status(),
        Some(ChangeSetStatus::CreatePending | ChangeSetStatus::CreateInProgress)
    );
    let is_unexecuted = matches!(
        change_set.execution_status(),
        Some(ExecutionStatus::Available | ExecutionStatus::Unavailable | ExecutionStatus::Obsolete)
    );
    is_own && is_unexecuted && !is_being_created
}
