//! Finding what moved.

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

/// Finds what moved between what is deployed and an assembly: what the user says; what has gone from one stack and is new in
/// another under the same logical id, as constructs that were `moved` have; and what is the same but for its logical id.
///
/// # Errors
/// When templates cannot be read, a move that the user says is not one, or several resources fit.
pub async fn find(
    assembly: &Assembly,
    clients: &Clients,
    stacks: &[&ManifestStack],
    told: &[(Place, Place)],
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
    pair(gone, new, told)
}

/// The resources of a template, without what code says of them for people.
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
