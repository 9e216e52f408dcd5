//! `stanchion-deploy import`.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use stanchion_core::assembly::ManifestStack;
use stanchion_deploy::plan::Import;
use stanchion_deploy::{Assembly, Cloud, Error};
use stanchion_schema::{Facts, Keyword};

use crate::arguments::{ConsentArguments, OneStack, PlanArguments, pair};
use crate::deploy::deploy;
use crate::mapping;

#[derive(Args, Debug)]
pub(crate) struct ImportCommand {
    #[command(flatten)]
    one: OneStack,

    /// Imports a resource: its logical id in the template, and the identifier of the existing resource. Repeatable
    #[arg(long = "resource", short = 'r', required_unless_present = "mapping", value_name = "LOGICAL_ID=[KEY=]VALUE[,KEY=VALUE...]", value_parser = pair)]
    resources: Vec<(String, String)>,

    /// Reads resources from a JSON file, in the form of --resources-to-import of the AWS CLI
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,

    #[command(flatten)]
    plan: PlanArguments,

    #[command(flatten)]
    consent: ConsentArguments,
}

impl ImportCommand {
    pub(super) async fn run(self, cloud: &Cloud) -> Result<ExitCode, Error> {
        let assembly = Arc::new(Assembly::read(&self.one.assembly)?);
        let stack = self.one.of(&assembly)?;
        let mut imports = resources(&assembly, stack, &self.resources)?;
        if let Some(path) = &self.mapping {
            imports.extend(mapping::imports(path, &assembly.template(stack)?.template)?);
        }
        let mut plan = self.plan.options()?;
        plan.imports.insert(stack.name.clone(), imports);
        deploy(cloud, &assembly, &[stack], plan, &self.consent, None, 1).await
    }
}

/// Returns the imports, or one error that lists every invalid argument.
fn resources(
    assembly: &Assembly,
    stack: &ManifestStack,
    given: &[(String, String)],
) -> Result<Vec<Import>, Error> {
    let template = assembly.template(stack)?;
    let (mut found, mut wrong) = (Vec::new(), Vec::new());
    for (logical_id, value) in given {
        let resource = template.template.resources().find(|it| it.logical_id == logical_id);
        let Some(resource) = resource else {
            wrong.push(format!(
                "{logical_id}: the template of {} has no resource of this name",
                stack.name
            ));
            continue;
        };
        let kind = resource.resource_type;
        let pairs: Option<Vec<(&str, &str)>> =
            value.split(',').map(|it| it.split_once('=')).collect();
        let identifier: BTreeMap<String, String> = match pairs {
            Some(pairs) => pairs.iter().map(|it| (it.0.to_owned(), it.1.to_owned())).collect(),
            None => {
                let facts = Facts::bundled().resource(kind);
                let keys = facts.map(|it| it.root().texts(Keyword::PrimaryIdentifier).to_vec());
                match keys.as_deref() {
                    Some([key]) => BTreeMap::from([((*key).to_owned(), value.clone())]),
                    Some(several) if !several.is_empty() => {
                        let keys = several.join("=...,");
                        wrong.push(format!("{logical_id}: {kind} has several identifiers. Use {logical_id}={keys}=..."));
                        continue;
                    }
                    _ => {
                        wrong.push(format!(
                            "{logical_id}: the identifier of {kind} is unknown. Use {logical_id}=KEY=VALUE"
                        ));
                        continue;
                    }
                }
            }
        };
        let (logical_id, resource_type) = (logical_id.clone(), kind.to_owned());
        found.push(Import { logical_id, resource_type, identifier });
    }
    if wrong.is_empty() {
        return Ok(found);
    }
    Err(Error::Refused(format!("{}: cannot import\n  {}", stack.name, wrong.join("\n  "))))
}
