//! Finds the resources that moved.

use std::collections::BTreeMap;

use serde_json::Value;
use stanchion_core::assembly::ManifestStack;
use stanchion_template::Template;

use super::pair::{Resource, pair};
use super::place::{Move, Place};
use crate::assembly::Assembly;
use crate::clients::Clients;
use crate::deployed::{self, Deployed};
use crate::error::Error;

/// Resources by logical id.
type Resources = BTreeMap<String, Resource>;

/// Finds the resources that moved between the deployed stacks and an assembly. A resource moved if the user says so, if it
/// disappeared from one stack and is new in another with the same type and logical id, or if only its logical id differs.
///
/// # Errors
/// Returns an error if a template cannot be read, if a move that the user named is not valid, or if several resources match.
pub async fn find(
    assembly: &Assembly,
    clients: &Clients,
    stacks: &[&ManifestStack],
    named: &[(Place, Place)],
) -> Result<Vec<Move>, Error> {
    let (mut gone, mut new) = (BTreeMap::new(), BTreeMap::new());
    for stack in stacks {
        let wanted = resources(&assembly.template(stack)?.template);
        let known = match Deployed::find(clients, &stack.name).await? {
            Some(_) => resources(&deployed::template(clients, &stack.name).await?),
            None => Resources::new(),
        };
        let place = |id: &String| Place { stack: stack.name.clone(), logical_id: id.clone() };
        for (id, resource) in &known {
            if wanted.get(id).is_none_or(|it| it.resource_type != resource.resource_type) {
                gone.insert(place(id), resource.clone());
            }
        }
        for (id, resource) in &wanted {
            if known.get(id).is_none_or(|it| it.resource_type != resource.resource_type) {
                new.insert(place(id), resource.clone());
            }
        }
    }
    pair(gone, new, named)
}

/// Returns the resources of a template, without their metadata.
fn resources(template: &Template) -> Resources {
    let value: Value = serde_json::from_str(&template.to_json()).unwrap_or_default();
    let all = value.get("Resources").and_then(Value::as_object).cloned().unwrap_or_default();
    let one = |(id, mut body): (String, Value)| {
        if let Some(body) = body.as_object_mut() {
            body.remove("Metadata");
        }
        let resource_type = body.get("Type").and_then(Value::as_str).unwrap_or_default().to_owned();
        (id, Resource { resource_type, body })
    };
    all.into_iter().map(one).collect()
}
