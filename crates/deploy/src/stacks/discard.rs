//! Deletes the change sets of a plan that is not applied.

use crate::assembly::Assembly;
use crate::change_set;
use crate::cloud::Cloud;
use crate::error::Error;
use crate::plan as plans;
use crate::planned::{Plan, State};

/// Deletes the change sets of a plan, and the stacks that exist only for them (`REVIEW_IN_PROGRESS`).
///
/// # Errors
/// Returns the errors of all change sets that cannot be deleted.
pub async fn discard(assembly: &Assembly, cloud: &Cloud, plan: &Plan) -> Result<(), Error> {
    let mut wrong = Vec::new();
    for of in &plan.stacks {
        let (Some(id), Some(stack)) = (&of.change_set, assembly.stack(&of.path)) else { continue };
        let done = async {
            cloud.of(stack).await?;
            let clients = cloud.region(Some(&of.region))?;
            change_set::delete(&clients, &of.name, id).await?;
            match of.state {
                State::Update => Ok(()),
                _ => plans::forget(&clients, &of.name).await,
            }
        };
        wrong.extend(done.await.err());
    }
    Error::all(wrong)
}
