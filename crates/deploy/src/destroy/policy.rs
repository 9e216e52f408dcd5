//! Updates a stack so that resources have a `DeletionPolicy` of `Retain`, and changes nothing else.

use stanchion_core::assembly::ManifestStack;
use stanchion_template::{Node, Template};

use super::options::Options;
use super::plan::Removal;
use crate::change_set::{self, Outcome};
use crate::cloud::Cloud;
use crate::deployed::{self, Deployed};
use crate::error::Error;
use crate::events::{self, Tell};
use crate::{amend, apply};

/// Updates a stack so that the resources to retain have a `DeletionPolicy` of `Retain`. Does nothing if they have one already.
///
/// # Errors
/// Returns an error if a resource is not in the deployed template, if the update would change anything else, or if it fails.
pub(super) async fn retain(
    cloud: &Cloud,
    stack: &ManifestStack,
    removal: &Removal,
    options: &Options,
    tell: Tell<'_>,
) -> Result<(), Error> {
    let ids = removal.retained(options);
    let clients = cloud.of(stack).await?;
    let Some(found) = Deployed::find(&clients, &stack.name).await? else { return Ok(()) };
    let mut template = deployed::template(&clients, &found.id).await?;
    if !set(&mut template, &stack.name, &ids)? {
        return Ok(());
    }
    let role = options.role_arn.as_ref();
    let proposed = amend::propose(&clients, stack, &found, template, role).await?;
    let read = match proposed {
        Outcome::Ready(read) => read,
        Outcome::Nothing => return Err(refused(stack, "CloudFormation does not see a change")),
        Outcome::Invalid { reason, .. } => return Err(refused(stack, &reason)),
    };
    let others: Vec<&str> = read
        .changes
        .iter()
        .filter(|it| !amend::is_policy(it))
        .filter_map(|it| it.logical_resource_id.as_deref())
        .collect();
    if !others.is_empty() {
        change_set::delete(&clients, &stack.name, &read.id).await?;
        let reason = format!("the update would also change {}", others.join(", "));
        return Err(refused(stack, &reason));
    }
    let outcome = apply::execute(&clients, &found, &read.id, false, tell).await?;
    if outcome.status.is_success() {
        return Ok(());
    }
    let cause = events::first_cause(&clients, &found.id, &outcome.events).await?;
    let cause = cause.and_then(|it| it.event.reason).unwrap_or_default();
    Err(refused(stack, &format!("the update ended in {}: {cause}", outcome.status)))
}

/// Sets the policy in a template. Returns whether the template has changed.
fn set(template: &mut Template, stack: &str, ids: &[String]) -> Result<bool, Error> {
    let mut changed = false;
    for id in ids {
        let resource = template.resources_mut().get_mut(id).and_then(Node::as_map_mut);
        let Some(resource) = resource else {
            return Err(Error::Refused(format!(
                "{stack}: cannot set the DeletionPolicy of {id}, because a macro or a loop generates it\n  help: Set the policy in the template, deploy it, and then delete the stack"
            )));
        };
        let has = resource.get("DeletionPolicy").and_then(Node::as_text);
        if !matches!(has, Some("Retain" | "RetainExceptOnCreate")) {
            resource.insert("DeletionPolicy", Node::text("Retain"));
            changed = true;
        }
    }
    Ok(changed)
}

fn refused(stack: &ManifestStack, reason: &str) -> Error {
    Error::Refused(format!(
        "{}: cannot set the DeletionPolicy of the resources to retain: {reason}\n  help: Set DeletionPolicy: Retain in the template, deploy it, and then delete the stack",
        stack.name
    ))
}
