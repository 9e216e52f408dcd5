//! `deploy import`.

use std::collections::HashMap;
use std::process::ExitCode;
use std::sync::Arc;

use aws_sdk_cloudformation::types::ResourceToImport;
use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::{Assembly, Cloud, Error};
use stanchion_schema::{Facts, Keyword};

use super::{one, planning, up};
use crate::arguments::ImportCommand;

pub(super) async fn run(cloud: &Cloud, command: ImportCommand) -> Result<ExitCode, Error> {
    let assembly = Arc::new(Assembly::read(command.assembly)?);
    let stack = one(&assembly, &command.stack)?;
    let imports = resources(&assembly, stack, &command.resources)?;
    let mut plan = planning(&command.plan)?;
    plan.imports.insert(stack.name.clone(), imports);
    up::deploy(cloud, &assembly, &[stack], plan, &command.consent, 1).await
}

/// What is imported, with all that is wrong in one error.
fn resources(
    assembly: &Assembly,
    stack: &ManifestStack,
    given: &[(String, String)],
) -> Result<Vec<ResourceToImport>, Error> {
    let template = assembly.template(stack)?;
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
                let facts = Facts::bundled().resource(kind);
                let keys = facts.map(|it| it.root().texts(Keyword::PrimaryIdentifier).to_vec());
                match keys.as_deref() {
                    Some([key]) => HashMap::from([((*key).to_owned(), value.clone())]),
                    Some(several) if !several.is_empty() => {
                        let keys = several.join("=..., ");
                        wrong.push(format!("{logical_id}: {kind} is identified by {keys}=..."));
                        continue;
                    }
                    _ => {
                        wrong.push(format!(
                            "{logical_id}: no schema says what identifies {kind}; give {logical_id}=KEY=VALUE"
                        ));
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
