//! `deploy import`.

use std::collections::HashMap;
use std::process::ExitCode;
use std::sync::Arc;

use aws_sdk_cloudformation::types::ResourceToImport;
use deploy::{Assembly, Clients, Cloud, Error};
use stanchion_construct::assembly::ManifestStack;

use super::{one, planning, up};
use crate::arguments::ImportCommand;

pub(super) async fn run(cloud: &Cloud, command: ImportCommand) -> Result<ExitCode, Error> {
    let assembly = Arc::new(Assembly::read(command.assembly)?);
    let stack = one(&assembly, &command.stack)?;
    let clients = cloud.of(stack).await?;
    let imports = resources(&assembly, &clients, stack, &command.resources).await?;
    let mut plan = planning(&command.plan)?;
    plan.imports.insert(stack.name.clone(), imports);
    up::deploy(cloud, &assembly, &[stack], plan, &command.consent, 1).await
}

/// What is imported, with all that is wrong in one error.
async fn resources(
    assembly: &Assembly,
    clients: &Clients,
    stack: &ManifestStack,
    given: &[(String, String)],
) -> Result<Vec<ResourceToImport>, Error> {
    let template = assembly.template(stack)?;
    let mut keys: Option<HashMap<String, Vec<String>>> = None;
    let (mut found, mut wrong) = (Vec::new(), Vec::new());
    for (logical_id, value) in given {
        let resource = template.template.resources().find(|it| it.logical_id == logical_id);
        let Some(resource) = resource else {
            wrong
                .push(format!("{logical_id}: the template of {} has no such resource", stack.name));
            continue;
        };
        let kind = resource.resource_type;
        let pairs: Option<Vec<(&str, &str)>> =
            value.split(',').map(|it| it.split_once('=')).collect();
        let identifier: HashMap<String, String> = match pairs {
            Some(pairs) => pairs.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect(),
            None => {
                // CloudFormation knows which property identifies a type.
                if keys.is_none() {
                    keys = Some(identifiers(clients, &template.text).await?);
                }
                match keys.as_ref().and_then(|it| it.get(kind)).map(Vec::as_slice) {
                    Some([key]) => HashMap::from([(key.clone(), value.clone())]),
                    Some(several) if !several.is_empty() => {
                        let keys = several.join("=..., ");
                        wrong.push(format!("{logical_id}: {kind} is identified by {keys}=..."));
                        continue;
                    }
                    _ => {
                        wrong.push(format!("{logical_id}: {kind} cannot be imported, or give {logical_id}=KEY=VALUE"));
                        continue;
                    }
                }
            }
        };
        let one = ResourceToImport::builder().logical_resource_id(logical_id).resource_type(kind);
        found.push(one.set_resource_identifier(Some(identifier)).build());
    }
    if wrong.is_empty() {
        return Ok(found);
    }
    Err(Error::Refused(format!("{}: cannot import\n  {}", stack.name, wrong.join("\n  "))))
}

/// The properties that identify resources, by type.
async fn identifiers(
    clients: &Clients,
    template: &str,
) -> Result<HashMap<String, Vec<String>>, Error> {
    let request = clients.cloud_formation.get_template_summary().template_body(template);
    let answer = request.send().await.map_err(Error::aws("asking what identifies resources"))?;
    let all = answer.resource_identifier_summaries.unwrap_or_default().into_iter();
    Ok(all
        .filter_map(|it| Some((it.resource_type?, it.resource_identifiers.unwrap_or_default())))
        .collect())
}
