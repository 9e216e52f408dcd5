//! Reads the outputs that a stack gets from the stacks that it depends on.

use stanchion_core::assembly::ManifestStack;

use crate::assembly::Assembly;
use crate::cloud::Cloud;
use crate::deployed::Deployed;
use crate::error::Error;
use crate::known::Known;

/// Reads the outputs of the stacks that a stack depends on, and adds them to `known`.
pub(super) async fn learn(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    known: &mut Known,
) -> Result<(), Error> {
    for path in &stack.dependencies {
        if known.outputs.contains_key(path) {
            continue;
        }
        let Some(producer) = assembly.stack(path) else { continue };
        let clients = cloud.of(producer).await?;
        if let Some(found) = Deployed::find(&clients, &producer.name).await? {
            known.outputs.insert(path.clone(), found.outputs);
        }
    }
    Ok(())
}
