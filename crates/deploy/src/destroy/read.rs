//! Reads what deleting a stack would do.

use stanchion_core::assembly::ManifestStack;

use super::options::Options;
use super::plan::{Removal, Removed};
use crate::clients::Clients;
use crate::cloud::Cloud;
use crate::deployed::{self, Deployed};
use crate::error::Error;
use crate::resources;
use crate::status::Phase;
use stanchion_review::Fate;
use stanchion_review::is_stateful;

/// The type of a nested stack.
const NESTED: &str = "AWS::CloudFormation::Stack";

/// Reads what deleting a stack would do. Returns nothing if the stack does not exist.
///
/// # Errors
/// Returns an error if AWS refuses a call, or if the deployed template cannot be read.
pub(crate) async fn removal(
    cloud: &Cloud,
    stack: &ManifestStack,
    options: &Options,
) -> Result<Option<Removal>, Error> {
    let clients = cloud.of(stack).await?;
    let Some(found) = Deployed::find(&clients, &stack.name).await? else { return Ok(None) };
    let removal = Removal {
        path: stack.path.clone(),
        name: stack.name.clone(),
        caller: cloud.caller(&clients).await?.clone(),
        region: clients.region.clone(),
        stack_id: found.id.clone(),
        status: found.status.as_str().to_owned(),
        termination_protection: found.termination_protection,
        resources: removed(&clients, &found, options).await?,
    };
    Ok(Some(removal.sorted()))
}

/// Returns the resources of a stack and of its nested stacks.
///
/// # Errors
/// Returns an error if AWS refuses a call, or if a template cannot be read.
pub(crate) async fn removed(
    clients: &Clients,
    stack: &Deployed,
    options: &Options,
) -> Result<Vec<Removed>, Error> {
    if stack.phase() == Phase::Empty {
        return Ok(Vec::new());
    }
    let retained = options.retained(&stack.name);
    let mut all = Vec::new();
    let mut open = vec![(String::new(), stack.id.clone())];
    while let Some((prefix, id)) = open.pop() {
        let template = match deployed::processed(clients, &id).await {
            // A nested stack that was deleted outside of its parent has no resources.
            Err(error) if error.is_missing_stack() && !prefix.is_empty() => continue,
            template => template?,
        };
        for resource in resources::list(clients, &id).await? {
            if !resource.is_there() {
                continue;
            }
            let named = prefix.is_empty() && retained.contains(resource.logical_id.as_str());
            let fate = if named { Fate::Retain } else { Fate::of(&template, &resource.logical_id) };
            let logical_id = format!("{prefix}{}", resource.logical_id);
            // A nested stack that is retained keeps its resources.
            if let Some(nested) = resource.physical_id.clone().filter(|_| fate.is_loss())
                && resource.resource_type == NESTED
            {
                open.push((format!("{logical_id}/"), nested));
            }
            all.push(Removed {
                logical_id,
                physical_id: resource.physical_id,
                // The resources of a nested stack are listed, so the stack itself holds nothing.
                holds_data: is_stateful(&resource.resource_type)
                    && resource.resource_type != NESTED,
                resource_type: resource.resource_type,
                fate,
            });
        }
    }
    Ok(all)
}
