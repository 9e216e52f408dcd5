//! Checks the inputs of all stacks before the first call that changes anything.

use std::collections::BTreeMap;

use stanchion_core::assembly::ManifestStack;

use crate::assembly::Assembly;
use crate::assets;
use crate::cloud::Cloud;
use crate::deployed::Deployed;
use crate::error::Error;
use crate::known::Known;
use crate::wanted::Wanted;

/// Checks the templates and parameters of stacks. Values that come from outputs of other stacks are checked later. Returns the
/// stacks whose inputs are not valid, by path.
pub(super) async fn validate(
    assembly: &Assembly,
    cloud: &Cloud,
    stacks: &[&ManifestStack],
    known: &Known,
) -> BTreeMap<String, Error> {
    let mut errors = BTreeMap::new();
    for stack in stacks {
        if let Err(error) = one(assembly, cloud, stack, known).await {
            errors.insert(stack.path.clone(), error);
        }
    }
    errors
}

async fn one(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    known: &Known,
) -> Result<(), Error> {
    let template = assembly.template(stack)?;
    assets::check_size(stack, &template)?;
    let mut known = known.clone();
    let is_set = |name: &String| {
        stack.parameters.contains_key(name)
            || stack.parameter_sources.contains_key(name)
            || known.value(stack, name).is_some()
    };
    let is_open = stack.required_parameters.iter().any(|it| !is_set(it));
    let needs_bucket = assets::needs_bucket(stack, template.text.len());
    let mut deployed = None;
    // A stack without such needs is not read here, because every call counts.
    if is_open || needs_bucket {
        let clients = cloud.of(stack).await?;
        let size = template.text.len();
        known.bucket = assets::bucket(&clients, stack, size, known.bucket).await?;
        if needs_bucket && known.bucket.is_none() {
            return Err(Error::Refused(format!(
                "{}: there is no bucket for the stack's files and template\n  help: {}",
                stack.name,
                assets::NO_BUCKET
            )));
        }
        if is_open {
            deployed = Deployed::find(&clients, &stack.name).await?;
        }
    }
    Wanted::check(assembly, stack, &known, deployed.as_ref())
}
