//! Deploys stack sets: one template in many accounts and Regions.

mod lost;
mod operation;
mod options;
mod plan;
mod removal;
mod report;
mod set;

use stanchion_core::assembly::ManifestStack;

use crate::assembly::Assembly;
use crate::assets;
use crate::clients::Clients;
use crate::cloud::Cloud;
use crate::error::Error;
use crate::known::Known;
use crate::wanted::Wanted;
use set::Set;

pub use options::{AutoDeployment, Options};
pub use plan::{SetPlan, Target};
pub use removal::{SetRemoval, removal, remove};
pub use report::{Instance, Report, Tell};

/// Returns the stack set's name, if the options are complete.
fn name(stack: &ManifestStack, options: &Options) -> Result<String, Error> {
    let name = options.name.clone().unwrap_or_else(|| stack.name.clone());
    if options.regions.is_empty()
        || options.accounts.is_empty() == options.organizational_units.is_empty()
    {
        return Err(Error::Refused(format!(
            "{name}: a stack set needs at least one Region, and either accounts or organizational units"
        )));
    }
    Ok(name)
}

/// Compares the stack set of a stack with what the options request. Changes nothing.
///
/// # Errors
/// Returns an error if no Region or no target is given, if parameters have no value, or if AWS refuses a call.
pub async fn plan(
    assembly: &Assembly,
    cloud: &Cloud,
    stack: &ManifestStack,
    options: &Options,
    known: &Known,
) -> Result<SetPlan, Error> {
    let name = name(stack, options)?;
    let clients = cloud.of(stack).await?;
    let mut known = known.clone();
    let size = assembly.template(stack)?.text.len();
    known.bucket = assets::bucket(&clients, stack, size, known.bucket).await?;
    let wanted = Wanted::of(assembly, stack, &known, None)?;
    let set = Set { clients: &clients, name: &name, options };
    set.plan(&wanted, cloud.caller(&clients).await?.clone()).await
}

/// Creates or updates the stack set of a stack, and adds the stack instances that are missing.
///
/// # Errors
/// Returns an error if no Region or no target is given, if parameters have no value, or if AWS refuses a call.
pub async fn deploy(
    assembly: &Assembly,
    clients: &Clients,
    stack: &ManifestStack,
    options: &Options,
    known: &Known,
    tell: Tell<'_>,
) -> Result<Report, Error> {
    let name = name(stack, options)?;
    let mut known = known.clone();
    let size = assembly.template(stack)?.text.len();
    known.bucket = assets::bucket(clients, stack, size, known.bucket).await?;
    let wanted = Wanted::of(assembly, stack, &known, None)?;
    assets::upload(assembly, clients, stack, known.bucket.as_deref(), None).await?;
    let source = assets::place(clients, stack, &wanted.template, known.bucket.as_deref()).await?;
    let set = Set { clients, name: &name, options };
    let mut report = Report { name: name.clone(), status: String::new(), instances: Vec::new() };
    if set.describe().await?.is_some() {
        // A stack set accepts one operation at a time, so this waits for one that an earlier run or another user started.
        set.settle(tell).await?;
        let operation = set.update(&wanted, &source).await?;
        report.add(set.follow(&operation, tell).await?);
    } else {
        set.create(&wanted, &source).await?;
    }
    for (targets, regions) in set.missing(&set.instances().await?) {
        if report.is_failure() {
            break;
        }
        let operation = set.add_instances(targets, regions).await?;
        report.add(set.follow(&operation, tell).await?);
    }
    Ok(report)
}
