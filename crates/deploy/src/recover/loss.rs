//! Finds the resources that a rollback deletes: those that the failed operation created.

use std::collections::BTreeSet;

use crate::clients::Clients;
use crate::deployed::{self, Deployed};
use crate::destroy::{self, Fate, Removed};
use crate::error::Error;
use crate::events::{self, Event};
use crate::resources;
use stanchion_review::is_stateful;

/// The type of a nested stack.
const NESTED: &str = "AWS::CloudFormation::Stack";

/// Returns the resources that rolling back the last operation of a stack deletes, also those of nested stacks.
///
/// # Errors
/// Returns an error if AWS refuses a call, or if a template cannot be read.
pub async fn losses(clients: &Clients, stack: &Deployed) -> Result<Vec<Removed>, Error> {
    let mut all = Vec::new();
    let mut open = vec![(String::new(), stack.id.clone())];
    while let Some((prefix, id)) = open.pop() {
        let touched = touched(&events::since_change(clients, &id).await?);
        let template = deployed::processed(clients, &id).await?;
        for resource in resources::list(clients, &id).await? {
            let is_created = touched.created.contains(&resource.logical_id);
            let is_updated = touched.updated.contains(&resource.logical_id);
            if !resource.is_there() || !(is_created || is_updated) {
                continue;
            }
            let logical_id = format!("{prefix}{}", resource.logical_id);
            if resource.resource_type == NESTED
                && let Some(nested) = &resource.physical_id
            {
                let inner = format!("{logical_id}/");
                if !is_created {
                    open.push((inner, nested.clone()));
                } else if let Some(child) = Deployed::find(clients, nested).await? {
                    let options = destroy::Options::default();
                    let removed = destroy::removed(clients, &child, &options).await?.into_iter();
                    all.extend(removed.map(|it| Removed {
                        logical_id: format!("{inner}{}", it.logical_id),
                        ..it
                    }));
                }
                continue;
            }
            if is_created {
                all.push(Removed {
                    fate: Fate::of_rollback(&template, &resource.logical_id),
                    logical_id,
                    physical_id: resource.physical_id,
                    holds_data: is_stateful(&resource.resource_type),
                    resource_type: resource.resource_type,
                });
            }
        }
    }
    all.sort_by(|a, b| a.logical_id.cmp(&b.logical_id));
    Ok(all)
}

/// Succeeds if every resource that holds data and is deleted was named.
///
/// # Errors
/// Returns an error that lists those that were not named.
pub(super) fn check(
    stack: &str,
    lost: &[Removed],
    allowed: &BTreeSet<String>,
) -> Result<(), Error> {
    let lost = lost.iter().filter(|it| it.is_loss());
    let resources: Vec<String> = lost
        .map(|it| format!("{stack}.{}", it.logical_id))
        .filter(|it| !allowed.contains(it))
        .collect();
    if resources.is_empty() {
        return Ok(());
    }
    Err(Error::DataLoss {
        stack: stack.to_owned(),
        operation: "the rollback deletes",
        resources,
        instead: "copy the data first. They were created by the operation that is rolled back",
    })
}

/// The resources that an operation changed, by logical id.
#[derive(Debug, Default, PartialEq, Eq)]
struct Touched {
    created: BTreeSet<String>,
    updated: BTreeSet<String>,
}

/// Returns the resources that an operation created or updated. A replacement is the creation of a new resource.
fn touched(events: &[Event]) -> Touched {
    let mut touched = Touched::default();
    for event in events.iter().filter(|it| !it.is_stack) {
        let is_replaced = event
            .reason
            .as_deref()
            .is_some_and(|it| it.contains("requires the creation of a new physical resource"));
        if event.status.starts_with("CREATE_") || is_replaced {
            touched.created.insert(event.logical_id.clone());
        } else if event.status.starts_with("UPDATE_") {
            touched.updated.insert(event.logical_id.clone());
        }
    }
    touched
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(id: &str, status: &str, reason: &str) -> Event {
        Event {
            id: String::new(),
            at: (0, 0),
            stack: "Stack".to_owned(),
            logical_id: id.to_owned(),
            physical_id: None,
            resource_type: "T".to_owned(),
            status: status.to_owned(),
            reason: Some(reason.to_owned()).filter(|it| !it.is_empty()),
            is_stack: id == "Stack",
        }
    }

    #[test]
    fn created_and_replaced_resources_are_deleted_by_a_rollback() {
        let replaces = "Requested update requires the creation of a new physical resource; hence creating one.";
        let found = touched(&[
            event("Stack", "UPDATE_IN_PROGRESS", "User Initiated"),
            event("Stack", "CREATE_IN_PROGRESS", ""),
            event("New", "CREATE_IN_PROGRESS", "Resource creation Initiated"),
            event("Other", "UPDATE_IN_PROGRESS", replaces),
            event("Plain", "UPDATE_COMPLETE", ""),
            event("Gone", "DELETE_COMPLETE", ""),
        ]);
        let of = |ids: &[&str]| ids.iter().map(|it| (*it).to_owned()).collect::<BTreeSet<_>>();
        assert_eq!(found, Touched { created: of(&["New", "Other"]), updated: of(&["Plain"]) });
    }
}
